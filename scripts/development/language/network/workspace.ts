import type { NetworkShape } from "../../../../src/language/network/shape.js";
import { randomNumbers } from "../shuffle.js";
import { beginWeights, type Parameter, sizeOf } from "./parameters.js";
import { type TrainingKernel, TrainingMemory } from "./training-memory.js";

/** What a network is made for. */
export interface NetworkPlan {
  readonly shape: NetworkShape;
  /** Rows of the table of words, that of the root among them. */
  readonly wordRows: number;
  readonly rootRow: number;
  /** Rows a word. */
  readonly aspects: number;
  readonly relations: number;
  /** Word vectors, which do not change while the network learns: numbers row by row. */
  readonly vectors: { readonly width: number; readonly rows: Float32Array };
  readonly seed: number;
}

/** How much is hidden while the network learns. */
export interface Hiding {
  /** The share of numbers that are set to 0 between layers. */
  readonly numbers: number;
  /** The share of words of which an aspect is hidden, by aspect. */
  readonly aspects: readonly number[];
  /** The share of words whose vector is hidden. */
  readonly vectors: number;
}

export const floatSize = 4;

/** Rows that a batch has room for, more than any batch has, and words that a sentence may have. */
export const longestBatch = 2048;
export const longestSentence = 512;

/** Slopes that are longer together are made shorter (Pascanu et al. 2013). */
const longestSlope = 5;

/** Shares that the running means of slopes and of their squares keep. */
const keptSlope = 0.9;
const keptSquare = 0.95;

/** What the parts of a network share while it learns: its weights and their slopes, the kernel with its memory, and chance. */
export class Workspace {
  readonly weights: Float32Array;
  /** The running mean of the weights, better than where they stand at last. */
  readonly means: Float32Array;
  readonly call: TrainingKernel;
  /** Draws numbers below 1. */
  readonly random: () => number;
  private readonly slopes: Float32Array;
  private readonly firsts: Float32Array;
  private readonly seconds: Float32Array;
  private readonly turned: Float32Array;
  private readonly chance: Float32Array;
  private readonly memory: TrainingMemory;
  private readonly byName: ReadonlyMap<string, Parameter>;
  private steps = 0;

  /** @param room so many numbers the parts need for a row of a batch, and so many for a sentence */
  constructor(
    module: WebAssembly.Module,
    readonly plan: NetworkPlan,
    readonly parameters: readonly Parameter[],
    room: { readonly row: number; readonly sentence: number },
  ) {
    const size = sizeOf(parameters);
    const largest = Math.max(
      ...parameters.filter(({ name }) => name !== "words").map(({ rows, columns }) => rows * columns),
    );
    const all = 5 * size + longestBatch * room.row + room.sentence + largest;
    this.memory = new TrainingMemory(module, floatSize * all + 2 ** 20);
    this.call = this.memory.call;
    this.byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    this.weights = this.floats(size);
    this.slopes = this.floats(size);
    this.firsts = this.floats(size);
    this.seconds = this.floats(size);
    this.means = this.floats(size);
    this.turned = this.floats(largest);
    this.chance = this.floats(4);
    beginWeights(parameters, plan.shape, this.weights, plan.seed);
    this.means.set(this.weights);
    this.random = randomNumbers(plan.seed + 1);
    new Uint32Array(this.chance.buffer, this.chance.byteOffset, 4).set(
      Array.from({ length: 4 }, () => 1 + Math.floor(this.random() * 0xffff_fffe)),
    );
  }

  /** Room for so many numbers. */
  floats(count: number): Float32Array {
    return this.memory.floats(count);
  }

  /** Room for a matrix with a row for every word of a batch. */
  rows(columns: number): Float32Array {
    return this.floats(longestBatch * columns);
  }

  weightsOf(name: string): Float32Array {
    return this.of(name, this.weights);
  }

  slopesOf(name: string): Float32Array {
    return this.of(name, this.slopes);
  }

  private of(name: string, from: Float32Array): Float32Array {
    const { at, rows, columns } = this.parameter(name);
    return from.subarray(at, at + rows * columns);
  }

  private parameter(name: string): Parameter {
    const parameter = this.byName.get(name);
    if (parameter === undefined) throw new Error(`The network has no weights named ${name}.`);
    return parameter;
  }

  /** Hides a share of numbers by chance; `kept` says with what each was multiplied. */
  hide(numbers: Float32Array, kept: Float32Array, count: number, share: number): void {
    this.call.dropOut(
      numbers.byteOffset,
      kept.byteOffset,
      count,
      this.chance.byteOffset,
      Math.floor(share * 2 ** 32),
      1 / (1 - share),
    );
  }

  /** Rows times a matrix, with what is added to every row. */
  project(input: Float32Array, name: string, result: Float32Array, rows: number): void {
    const { columns } = this.parameter(name);
    const row = columns * floatSize;
    this.call.fillRows(this.weightsOf(`${name}Biases`).byteOffset, columns, result.byteOffset, row, rows);
    this.addProjection(input, name, result, rows);
  }

  /** Adds rows times a matrix. `inputRow` is what leads from one row of the input to the next, in numbers. */
  addProjection(input: Float32Array, name: string, result: Float32Array, rows: number, inputRow?: number): void {
    const { rows: inner, columns } = this.parameter(name);
    const row = columns * floatSize;
    this.call.addProduct(
      input.byteOffset,
      (inputRow ?? inner) * floatSize,
      floatSize,
      this.weightsOf(name).byteOffset,
      row,
      result.byteOffset,
      row,
      rows,
      inner,
      columns,
    );
  }

  /** Adds the slopes of a projection's matrix. */
  addSlopes(input: Float32Array, name: string, slopes: Float32Array, rows: number, inputRow?: number): void {
    const { rows: inner, columns } = this.parameter(name);
    const row = columns * floatSize;
    this.call.addProduct(
      input.byteOffset,
      floatSize,
      (inputRow ?? inner) * floatSize,
      slopes.byteOffset,
      row,
      this.slopesOf(name).byteOffset,
      row,
      inner,
      rows,
      columns,
    );
  }

  /** Adds the slopes of what a projection adds to every row. */
  addBiasSlopes(name: string, slopes: Float32Array, rows: number): void {
    const { columns } = this.parameter(name);
    this.call.addRows(slopes.byteOffset, columns * floatSize, rows, columns, this.slopesOf(`${name}Biases`).byteOffset);
  }

  /** Adds the slopes of a projection's input. */
  addInputSlopes(name: string, slopes: Float32Array, inputSlopes: Float32Array, rows: number, inputRow?: number): void {
    const { rows: inner, columns } = this.parameter(name);
    const weights = this.weightsOf(name);
    for (let from = 0; from < inner; from++)
      for (let to = 0; to < columns; to++) this.turned[to * inner + from] = weights[from * columns + to] as number;
    this.call.addProduct(
      slopes.byteOffset,
      columns * floatSize,
      floatSize,
      this.turned.byteOffset,
      inner * floatSize,
      inputSlopes.byteOffset,
      (inputRow ?? inner) * floatSize,
      rows,
      columns,
      inner,
    );
  }

  /** The slopes of a projection's matrix, of what it adds, and of its input. */
  projectBack(input: Float32Array, name: string, slopes: Float32Array, inputSlopes: Float32Array, rows: number): void {
    this.addSlopes(input, name, slopes, rows);
    this.addBiasSlopes(name, slopes, rows);
    this.addInputSlopes(name, slopes, inputSlopes, rows);
  }

  /** Moves the weights against their slopes, which are 0 behind it. `rate` is how far, `keptMean` the share that the mean of the weights keeps. */
  step(rate: number, keptMean: number): void {
    const size = this.weights.length;
    const norm = Math.sqrt(this.call.sumOfSquares(this.slopes.byteOffset, size));
    this.steps++;
    const corrected = (rate * Math.sqrt(1 - keptSquare ** this.steps)) / (1 - keptSlope ** this.steps);
    this.call.step(
      this.weights.byteOffset,
      this.slopes.byteOffset,
      this.firsts.byteOffset,
      this.seconds.byteOffset,
      this.means.byteOffset,
      size,
      corrected,
      Math.min(1, longestSlope / norm),
      keptSlope,
      keptSquare,
      Math.min(keptMean, this.steps / (this.steps + 10)),
    );
  }

  /** How far a weight's slope lies behind it, in bytes. */
  get slopeDistance(): number {
    return this.slopes.byteOffset - this.weights.byteOffset;
  }
}
