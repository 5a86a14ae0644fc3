import { hashWord } from "../../../src/language/hashing.js";
import { packWordClusters } from "../../../src/language/word-clusters.js";
import { kMeans, normalised } from "./k-means.js";
import type { WordVectors } from "./word-vectors.js";

/** How many groups each grouping has, and how often its middles are moved. */
const groupings = {
  fine: 1536,
  middle: 256,
  coarse: 64,
  rounds: 12,
  coarserRounds: 20,
} as const;

/** A word is taken whose vector is known in at least this many writings (lower case, capitalised, capitals): a common one. */
const leastWritings = 3;

/** Groups words by their vectors, and the groups again twice; the bytes of `clusters.bin`. */
export function clusterWords({ rows, width, rowOf }: WordVectors): Uint8Array {
  const fine = kMeans(normalised(rows, width), width, groupings.fine, groupings.rounds, 1);
  const middle = kMeans(fine.middles, width, groupings.middle, groupings.coarserRounds, 2);
  const coarse = kMeans(middle.middles, width, groupings.coarse, groupings.coarserRounds, 3);
  const writings = new Map<string, number>();
  for (const word of rowOf.keys()) {
    const folded = word.toLowerCase();
    writings.set(folded, (writings.get(folded) ?? 0) + 1);
  }
  const vectorOf = new Map<number, number>();
  for (const word of [...writings.keys()].sort()) {
    const row = rowOf.get(word) ?? rowOf.get(word.charAt(0).toUpperCase() + word.slice(1));
    if (row === undefined || (writings.get(word) ?? 0) < leastWritings || !/^[a-z][a-z'.-]*$/.test(word)) continue;
    vectorOf.set(hashWord(word), row);
  }
  return packWordClusters(vectorOf, Array.from(fine.group), Array.from(middle.group), Array.from(coarse.group));
}
