import type { Kernel } from "./kernel/kernel-memory.js";

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
  private readonly shift: number;
  private readonly sums: Int32Array;
  /** By how much the last best class was ahead of the next, in steps of the quantised weights. */
  margin = 0;

  /** @param roots a table in the kernel's memory */
  constructor(
    private readonly kernel: Kernel,
    private readonly roots: Uint8Array,
  ) {
    this.sums = kernel.numbers(blockSize);
    this.shift = Math.clz32(roots.length) + 1 + blockBits;
  }

  best(features: Int32Array, count: number, candidates: Uint8Array): number {
    const { kernel, roots, sums, shift } = this;
    kernel.call.sumClasses(
      roots.byteOffset,
      shift,
      features.byteOffset,
      count,
      quartersOf(candidates),
      sums.byteOffset,
    );
    let best = candidates[0] as number;
    let bestSum = sums[best] as number;
    let second = Number.NEGATIVE_INFINITY;
    for (let choice = 1; choice < candidates.length; choice++) {
      const candidate = candidates[choice] as number;
      const sum = sums[candidate] as number;
      if (sum > bestSum) {
        second = bestSum;
        best = candidate;
        bestSum = sum;
      } else if (sum > second) second = sum;
    }
    this.margin = bestSum - second;
    return best;
  }
}

/** Which of the four runs of sixteen classes the candidates are in, a bit each. */
function quartersOf(candidates: Uint8Array): number {
  let quarters = 0;
  for (let choice = 0; choice < candidates.length; choice++) quarters |= 1 << ((candidates[choice] as number) >> 4);
  return quarters;
}
