/** A linear classifier over hashed features: the class with the highest sum of weights wins. */
export interface LinearModel {
  best(features: Int32Array, count: number): number;
}

/**
 * A trained linear classifier with most of its weights left out: for every bucket that features are hashed into, a
 * short list of classes and their weights.
 */
export class SparseLinearModel implements LinearModel {
  private readonly starts: Uint32Array;
  private readonly scores: Int32Array;
  private readonly shift: number;

  /**
   * @param counts how many weights each bucket has; a power of two of buckets
   * @param classes the class of each weight, bucket after bucket
   * @param weights the weights, quantised to 8 bits
   */
  constructor(
    classCount: number,
    counts: Uint8Array,
    private readonly classes: Uint8Array,
    private readonly weights: Int8Array,
  ) {
    this.scores = new Int32Array(classCount);
    this.shift = Math.clz32(counts.length) + 1;
    this.starts = new Uint32Array(counts.length + 1);
    let sum = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) {
      this.starts[bucket] = sum;
      sum += counts[bucket] ?? 0;
    }
    this.starts[counts.length] = sum;
  }

  best(features: Int32Array, count: number): number {
    const { starts, scores, classes, weights, shift } = this;
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const bucket = (features[at] as number) >>> shift;
      const end = starts[bucket + 1] as number;
      for (let entry = starts[bucket] as number; entry < end; entry++) {
        const label = classes[entry] as number;
        scores[label] = (scores[label] as number) + (weights[entry] as number);
      }
    }
    let best = 0;
    for (let label = 1; label < scores.length; label++)
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    return best;
  }
}
