import { blockOf, blockSize, type LinearModel, slotOf } from "../../../src/language/linear-model.js";

/**
 * A classifier of up to 64 classes that learns as an averaged perceptron does (Freund and Schapire 1999, Collins 2002); its weights lie
 * as `BlockModel` reads them.
 */
export class Perceptron implements LinearModel {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly changed: Uint32Array;
  private readonly sums = new Float64Array(blockSize);
  private steps = 1;

  constructor(private readonly bits: number) {
    const size = 2 ** bits;
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.changed = new Uint32Array(size);
  }

  best(features: Int32Array, count: number, candidates: Uint8Array): number {
    const { weights, sums, bits } = this;
    const choices = candidates.length;
    sums.fill(0);
    for (let at = 0; at < count; at++) {
      const feature = features[at] as number;
      const block = blockOf(feature, bits);
      for (let choice = 0; choice < choices; choice++)
        sums[choice] =
          (sums[choice] as number) + (weights[block + slotOf(feature, candidates[choice] as number)] as number);
    }
    let best = 0;
    for (let choice = 1; choice < choices; choice++)
      if ((sums[choice] as number) > (sums[best] as number)) best = choice;
    return candidates[best] as number;
  }

  /** After a wrong guess: towards the right class, away from the guess. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at++) {
      const feature = features[at] as number;
      const block = blockOf(feature, this.bits);
      this.move(block + slotOf(feature, right), 1);
      this.move(block + slotOf(feature, wrong), -1);
    }
  }

  /** Counts a step without a change: averages run over all of them. */
  tick(): void {
    this.steps++;
  }

  /** Puts every weight's average in its place. */
  average(): void {
    for (let place = 0; place < this.weights.length; place++) {
      this.move(place, 0);
      this.weights[place] = (this.totals[place] as number) / this.steps;
    }
  }

  private move(place: number, amount: number): void {
    this.totals[place] =
      (this.totals[place] as number) + (this.steps - (this.changed[place] as number)) * (this.weights[place] as number);
    this.changed[place] = this.steps;
    this.weights[place] = (this.weights[place] as number) + amount;
  }
}
