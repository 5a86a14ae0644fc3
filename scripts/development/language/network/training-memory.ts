import type { KernelFunctions } from "../../../../src/language/kernel/kernel-memory.js";
import { LinearMemory } from "../../../../src/language/kernel/linear-memory.js";
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

/** Compiles the kernel. Throws what the compiler says. */
export const compileKernel = async (): Promise<WebAssembly.Module> =>
  new WebAssembly.Module(await compileAssembly(source));

/** The kernel, and the memory that its matrices lie in. */
export class TrainingMemory extends LinearMemory {
  readonly call: TrainingKernel;

  /** @param size bytes */
  constructor(module: WebAssembly.Module, size: number) {
    super(size);
    this.call = this.exportsOf(module) as unknown as TrainingKernel;
  }
}
