import { actionCount } from "../../../src/language/state-table.js";
import type { Perceptron } from "./perceptron.js";

type Parts = Readonly<Record<string, Uint8Array | Int8Array>>;

/** Largest step of an 8-bit number. */
const steps = 127;

/**
 * The square roots of weights, with their signs, as 8-bit steps of one size: a few weights are a hundred times as large as
 * most, and neither may be lost.
 */
function quantise(weights: Float32Array, least: number): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(weights, (weight) => {
    const size = Math.abs(weight);
    return size < least || size === 0
      ? 0
      : Math.sign(weight) * Math.max(1, Math.round(Math.sqrt(size / largest) * steps));
  });
}

/** The parts of a sparse model as `SparseLinearModel` reads them; weights smaller than `least` are left out. */
function sparseParts(name: string, { weights, classCount, bucketBits }: Perceptron, least: number): Parts {
  const roots = quantise(weights, least);
  const counts = new Uint8Array(2 ** bucketBits);
  const classes: number[] = [];
  const kept: number[] = [];
  for (let bucket = 0; bucket < counts.length; bucket++) {
    for (let label = 0; label < classCount; label++) {
      const root = roots[bucket * classCount + label] as number;
      if (root === 0) continue;
      classes.push(label);
      kept.push(root);
      counts[bucket] = (counts[bucket] as number) + 1;
    }
  }
  return {
    [`${name}Counts`]: counts,
    [`${name}Classes`]: Uint8Array.from(classes),
    [`${name}Roots`]: Int8Array.from(kept),
  };
}

/**
 * The weights of the parser's actions, of the `keptRows` buckets with the largest: a bit for every bucket, three weights for
 * every bit set.
 */
function actionParts({ weights, classCount, bucketBits }: Perceptron, keptRows: number): Parts {
  if (classCount !== actionCount) throw new Error("The parser has three actions.");
  const buckets = 2 ** bucketBits;
  const sizes = new Float32Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = weights.subarray(bucket * actionCount, (bucket + 1) * actionCount);
    // Only differences between the actions count.
    sizes[bucket] = Math.max(...row) - Math.min(...row);
  }
  const least = sizes.slice().sort()[Math.max(0, buckets - keptRows)] ?? 0;
  const roots = quantise(weights, 0);
  const kept = new Uint8Array(buckets / 8);
  const rows: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    if ((sizes[bucket] as number) < least || sizes[bucket] === 0) continue;
    kept[bucket >> 3] = (kept[bucket >> 3] as number) | (1 << (bucket & 7));
    for (let action = 0; action < actionCount; action++) rows.push(roots[bucket * actionCount + action] as number);
  }
  return { actionKept: kept, actionRows: Int8Array.from(rows) };
}

/** The smallest weights worth their place, and the parser's buckets: what keeps the file under 6 MB. */
const limits = { tags: 0.5, relations: 0.8, parserRows: 720_000 } as const;

/** All parts of the model's file. */
export function packedParts(models: {
  readonly firstTagger: Perceptron;
  readonly secondTagger: Perceptron;
  readonly labeller: Perceptron;
  readonly parser: Perceptron;
}): Parts {
  return {
    ...sparseParts("first", models.firstTagger, limits.tags),
    ...sparseParts("second", models.secondTagger, limits.tags),
    ...sparseParts("label", models.labeller, limits.relations),
    ...actionParts(models.parser, limits.parserRows),
  };
}
