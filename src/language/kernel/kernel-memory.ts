import { kernelBytes } from "./bytes.js";

/** What `assembly/kernel.ts` exports; addresses and sizes in bytes. */
export interface KernelFunctions {
  fillFeatures(groups: number, count: number, values: number, features: number): void;
  sumClasses(roots: number, shift: number, features: number, count: number, quarters: number, sums: number): void;
  unpackTable(kept: number, size: number, even: number, odd: number, codes: number, table: number): void;
  addWordRows(table: number, rows: number, aspects: number, words: number, sums: number): void;
  multiplyRows(
    input: number,
    inputRow: number,
    rows: number,
    pairs: number,
    matrix: number,
    columns: number,
    step: number,
    biases: number,
    output: number,
    outputRow: number,
  ): void;
  roundRows(floats: number, row: number, rows: number, columns: number, rectifies: boolean, whole: number): void;
  recur(
    candidates: number,
    forgets: number,
    step: number,
    peepholes: number,
    gates: number,
    states: number,
    stateStep: number,
    words: number,
    lanes: number,
  ): void;
  letThrough(
    outputs: number,
    skipped: number,
    row: number,
    skippedRow: number,
    states: number,
    results: number,
    words: number,
    lanes: number,
  ): void;
  scoreArcs(asked: number, shown: number, shownRow: number, words: number, lanes: number, scores: number): void;
  fillChart(scores: number, words: number, chart: number, row: number, splits: number): void;
  joinViews(views: number, row: number, heads: number, words: number, lanes: number, joined: number): void;
}

/** Room for the tables of a model and more; pages that nobody writes to cost nothing. */
const memoryPages = 1024;
const pageSize = 65_536;

/** Everything begins at the start of a cache line, and no class of a feature lies over two. */
const alignment = 64;

/** Compiled once, for every memory. */
let compiled: WebAssembly.Module | undefined;

/** The inner loops of tagging and parsing, and the memory that they work on: what they read and write has to lie in it. */
export class Kernel {
  readonly call: KernelFunctions;
  private readonly memory = new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages });
  /** The first line stays zero: the kernel reads it for a row that does not exist. */
  private next = alignment;

  constructor() {
    compiled ??= new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
    const instance = new WebAssembly.Instance(compiled, { env: { memory: this.memory } });
    this.call = instance.exports as unknown as KernelFunctions;
  }

  /** Room for so many 32-bit numbers, all 0. */
  numbers(count: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.room(count * Int32Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many floats, all 0. */
  floats(count: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.room(count * Float32Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many 16-bit numbers, all 0. */
  wholeNumbers(count: number): Int16Array {
    return new Int16Array(this.memory.buffer, this.room(count * Int16Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many bytes, all 0. */
  bytes(count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, this.room(count), count);
  }

  private room(size: number): number {
    const address = this.next;
    this.next += Math.ceil(size / alignment) * alignment;
    if (this.next > memoryPages * pageSize) throw new Error("The language model does not fit into its memory.");
    return address;
  }
}
