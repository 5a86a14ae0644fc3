/** A linear classifier over hashed features: of the candidates, the class with the highest sum of weights wins. */
export interface LinearModel {
  best(features: Int32Array, count: number, candidates: Uint8Array): number;
}

/** Classes that a model can have: the weights of one feature lie together in a block of so many. */
export const blockSize = 64;
const blockBits = 6;
const slotMask = blockSize - 1;

/** Where the block of a feature begins in a table of `2 ** bits` weights. */
export const blockOf = (feature: number, bits: number): number => (feature >>> (32 - bits + blockBits)) << blockBits;

/**
 * Where a class stands in a feature's block. Features that share a block put the same class in different places, so that
 * the table is used evenly.
 */
export const slotOf = (feature: number, label: number): number => label ^ (feature & slotMask);

/** A trained linear classifier: square roots of weights, with their signs, as small weights need finer steps than large. */
export class BlockModel implements LinearModel {
  private readonly bits: number;
  private readonly sums = new Int32Array(blockSize);
  /** By how much the last best class was ahead of the next, in steps of the quantised weights. */
  margin = 0;

  constructor(private readonly roots: Int8Array) {
    this.bits = 31 - Math.clz32(roots.length);
  }

  best(features: Int32Array, count: number, candidates: Uint8Array): number {
    const { roots, sums } = this;
    const shift = 32 - this.bits + blockBits;
    const choices = candidates.length;
    for (let choice = 0; choice < choices; choice++) sums[choice] = 0;
    for (let at = 0; at < count; at++) {
      const feature = features[at] as number;
      const block = (feature >>> shift) << blockBits;
      const flip = feature & slotMask;
      for (let choice = 0; choice < choices; choice++) {
        const root = roots[block + ((candidates[choice] as number) ^ flip)] as number;
        sums[choice] = (sums[choice] as number) + Math.imul(root, root < 0 ? -root : root);
      }
    }
    let best = 0;
    let bestSum = sums[0] as number;
    let second = Number.NEGATIVE_INFINITY;
    for (let choice = 1; choice < choices; choice++) {
      const sum = sums[choice] as number;
      if (sum > bestSum) {
        second = bestSum;
        best = choice;
        bestSum = sum;
      } else if (sum > second) second = sum;
    }
    this.margin = bestSum - second;
    return candidates[best] as number;
  }
}
