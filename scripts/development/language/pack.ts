import { packTable } from "../../../src/language/sparse-table.js";

/** Largest step of an 8-bit number. */
const steps = 127;

/**
 * The square roots of the `keep` largest weights, with their signs, as 8-bit steps of one size: a few weights are a hundred
 * times as large as most, and neither may be lost. The others become 0.
 */
function quantise(weights: Float32Array, keep: number): Int8Array {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes.at(-1) ?? 1;
  const least = Math.max(sizes[Math.max(0, sizes.length - keep)] ?? 0, Number.MIN_VALUE);
  return Int8Array.from(weights, (weight) => {
    const size = Math.abs(weight);
    return size < least ? 0 : Math.sign(weight) * Math.max(1, Math.round(Math.sqrt(size / largest) * steps));
  });
}

/** The parts of a model's table in the file: where numbers stand, and the numbers. */
export function tableParts(name: string, weights: Float32Array, keep: number): Record<string, Uint8Array | Int8Array> {
  const { kept, numbers } = packTable(quantise(weights, keep));
  return { [`${name}Kept`]: kept, [`${name}Numbers`]: numbers };
}
