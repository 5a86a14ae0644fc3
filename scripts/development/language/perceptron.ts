import type { LinearModel } from "../../../src/language/linear-model.js";

/** An averaged perceptron over hashed features (Freund and Schapire 1999, Collins 2002), kept dense while it learns. */
export class Perceptron implements LinearModel {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly changed: Uint32Array;
  private readonly shift: number;
  private readonly sums: Float64Array;
  private steps = 1;

  constructor(
    readonly classCount: number,
    readonly bucketBits: number,
  ) {
    const size = classCount * 2 ** bucketBits;
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.changed = new Uint32Array(size);
    this.shift = 32 - bucketBits;
    this.sums = new Float64Array(classCount);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { weights, classCount, shift } = this;
    for (let label = 0; label < classCount; label++) scores[label] = 0;
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> shift) * classCount;
      for (let label = 0; label < classCount; label++)
        scores[label] = (scores[label] as number) + (weights[row + label] as number);
    }
  }

  best(features: Int32Array, count: number): number {
    this.score(features, count, this.sums);
    let best = 0;
    for (let label = 1; label < this.classCount; label++)
      if ((this.sums[label] as number) > (this.sums[best] as number)) best = label;
    return best;
  }

  /** Counts a step without a change: averages run over all of them. */
  tick(): void {
    this.steps++;
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> this.shift) * this.classCount;
      this.add(row + right, 1);
      this.add(row + wrong, -1);
    }
  }

  private add(place: number, amount: number): void {
    this.totals[place] =
      (this.totals[place] as number) + (this.steps - (this.changed[place] as number)) * (this.weights[place] as number);
    this.changed[place] = this.steps;
    this.weights[place] = (this.weights[place] as number) + amount;
  }

  /** Puts every weight's average in its place. */
  average(): void {
    for (let place = 0; place < this.weights.length; place++) {
      this.add(place, 0);
      this.weights[place] = (this.totals[place] as number) / this.steps;
    }
  }
}

/** Weights as 8-bit steps of one size; those below half a step fall away. */
export function quantise(weights: Float32Array, largest: number): Int8Array {
  const steps = new Int8Array(weights.length);
  for (let place = 0; place < weights.length; place++) {
    steps[place] = Math.max(-127, Math.min(127, Math.round(((weights[place] as number) / largest) * 127)));
  }
  return steps;
}

/** A limit that all but one in ten thousand of the weights that are not zero stay under; the rest are cut to it. */
export function clippingLimit(weights: Float32Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
}

/** The parts of a sparse model as `SparseLinearModel` reads them. */
export function sparseParts(perceptron: Perceptron): { counts: Uint8Array; classes: Uint8Array; weights: Int8Array } {
  const steps = quantise(perceptron.weights, clippingLimit(perceptron.weights));
  const buckets = 2 ** perceptron.bucketBits;
  const counts = new Uint8Array(buckets);
  const classes: number[] = [];
  const weights: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let label = 0; label < perceptron.classCount; label++) {
      const weight = steps[bucket * perceptron.classCount + label] as number;
      if (weight === 0) continue;
      classes.push(label);
      weights.push(weight);
      counts[bucket] = (counts[bucket] as number) + 1;
    }
  }
  return { counts, classes: Uint8Array.from(classes), weights: Int8Array.from(weights) };
}
