import { kernelBytes } from "./bytes.js";
import { LinearMemory } from "./linear-memory.js";

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

/** Room for the tables of a model and more. */
const memorySize = 64 * 2 ** 20;

/** Compiled once, for every memory. */
let compiled: WebAssembly.Module | undefined;

/** The inner loops of tagging and parsing, and the memory that they work on: what they read and write has to lie in it. */
export class Kernel extends LinearMemory {
  readonly call: KernelFunctions;

  constructor() {
    super(memorySize);
    compiled ??= new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
    this.call = this.exportsOf(compiled) as unknown as KernelFunctions;
  }
}
