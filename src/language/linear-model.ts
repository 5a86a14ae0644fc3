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
  /** Class in the lower byte, root in the upper one: side by side they are read in one go. */
  private readonly entries: Int16Array;
  private readonly scores: Int32Array;
  private readonly shift: number;
  /** By how much the last best class was ahead of the next. */
  margin = 0;

  /**
   * @param counts how many weights each bucket has; a power of two of buckets
   * @param classes the class of each weight, bucket after bucket
   * @param roots the weights' square roots with their signs: small weights need finer steps than large ones
   */
  constructor(classCount: number, counts: Uint8Array, classes: Uint8Array, roots: Int8Array) {
    this.scores = new Int32Array(classCount);
    this.shift = Math.clz32(counts.length) + 1;
    this.starts = new Uint32Array(counts.length + 1);
    let sum = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) {
      this.starts[bucket] = sum;
      sum += counts[bucket] ?? 0;
    }
    this.starts[counts.length] = sum;
    this.entries = new Int16Array(sum);
    for (let place = 0; place < sum; place++) {
      this.entries[place] = ((roots[place] as number) << 8) | (classes[place] as number);
    }
  }

  best(features: Int32Array, count: number): number {
    const { starts, scores, entries, shift } = this;
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const bucket = (features[at] as number) >>> shift;
      const end = starts[bucket + 1] as number;
      for (let place = starts[bucket] as number; place < end; place++) {
        const entry = entries[place] as number;
        const label = entry & 0xff;
        const root = entry >> 8;
        scores[label] = (scores[label] as number) + root * Math.abs(root);
      }
    }
    let best = 0;
    let second = -1;
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) {
        second = best;
        best = label;
      } else if (second < 0 || (scores[label] as number) > (scores[second] as number)) second = label;
    }
    this.margin = second < 0 ? 0 : (scores[best] as number) - (scores[second] as number);
    return best;
  }
}
