import type { KernelFunctions } from "../../../../src/language/kernel/kernel-memory.js";
import { compileAssembly } from "../../assembly.js";

/** What `assembly/kernel.ts` exports; addresses and distances in bytes. */
export interface TrainingKernel extends Pick<KernelFunctions, "recur" | "letThrough"> {
  addProduct(
    first: number,
    firstRow: number,
    firstColumn: number,
    second: number,
    secondRow: number,
    sum: number,
    sumRow: number,
    rows: number,
    inner: number,
    columns: number,
  ): void;
  recurBack(
    candidates: number,
    candidateSlopes: number,
    forgetSlopes: number,
    step: number,
    peepholes: number,
    peepholeSlopes: number,
    gates: number,
    states: number,
    stateSlopes: number,
    stateStep: number,
    words: number,
    lanes: number,
  ): void;
  letThroughBack(
    slopes: number,
    states: number,
    outputs: number,
    outputSlopes: number,
    row: number,
    skipped: number,
    skippedSlopes: number,
    skippedRow: number,
    stateSlopes: number,
    words: number,
    lanes: number,
  ): void;
  dropOut(numbers: number, kept: number, count: number, chance: number, below: number, factor: number): void;
  multiplyWith(numbers: number, factors: number, count: number): void;
  addRows(matrix: number, row: number, rows: number, columns: number, sum: number): void;
  fillRows(source: number, columns: number, matrix: number, row: number, rows: number): void;
  step(
    weights: number,
    slopes: number,
    firsts: number,
    seconds: number,
    means: number,
    count: number,
    rate: number,
    scale: number,
    first: number,
    second: number,
    mean: number,
  ): void;
  sumOfSquares(numbers: number, count: number): number;
}

const source = "scripts/development/language/network/assembly/kernel.ts";
const pageSize = 65_536;
const alignment = 64;

/** Compiles the kernel. Throws what the compiler says. */
export const compileKernel = async (): Promise<WebAssembly.Module> =>
  new WebAssembly.Module(await compileAssembly(source));

/** The kernel with memory that its matrices lie in. */
export class TrainingMemory {
  readonly call: TrainingKernel;
  private readonly memory: WebAssembly.Memory;
  private next = alignment;

  constructor(module: WebAssembly.Module, bytes: number) {
    const pages = Math.ceil(bytes / pageSize);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const instance = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    this.call = instance.exports as unknown as TrainingKernel;
  }

  /** Room for so many numbers, all 0. */
  floats(count: number): Float32Array {
    const address = this.next;
    this.next += Math.ceil((count * Float32Array.BYTES_PER_ELEMENT) / alignment) * alignment;
    return new Float32Array(this.memory.buffer, address, count);
  }
}
