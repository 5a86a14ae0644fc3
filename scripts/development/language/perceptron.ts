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
    if (classCount === 3) {
      let a = 0,
        b = 0,
        c = 0;
      for (let at = 0; at < count; at++) {
        const row = ((features[at] as number) >>> shift) * 3;
        a += weights[row] as number;
        b += weights[row + 1] as number;
        c += weights[row + 2] as number;
      }
      scores[0] = a;
      scores[1] = b;
      scores[2] = c;
      return;
    }
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

  /** Moves one class's weights of the features. */
  add(features: Int32Array, count: number, label: number, amount: number): void {
    for (let at = 0; at < count; at++)
      this.move(((features[at] as number) >>> this.shift) * this.classCount + label, amount);
  }

  /** After a wrong guess: towards the right class, away from the guess. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> this.shift) * this.classCount;
      this.move(row + right, 1);
      this.move(row + wrong, -1);
    }
  }

  private move(place: number, amount: number): void {
    this.totals[place] =
      (this.totals[place] as number) + (this.steps - (this.changed[place] as number)) * (this.weights[place] as number);
    this.changed[place] = this.steps;
    this.weights[place] = (this.weights[place] as number) + amount;
  }

  /** Puts every weight's average in its place. */
  average(): void {
    for (let place = 0; place < this.weights.length; place++) {
      this.move(place, 0);
      this.weights[place] = (this.totals[place] as number) / this.steps;
    }
  }
}
