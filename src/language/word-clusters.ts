import { hashWord } from "./hashing.js";

/** Three groupings of words by the company they keep, each finer than the next; 0 where a word is unknown. */
export interface WordCluster {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Finds a word's cluster by the hash of its folded form. */
export interface WordClusters {
  find(form: number): WordCluster | undefined;
}

const unknown: WordCluster = { fine: 0, middle: 0, coarse: 0 };

/** The cluster of a folded word, or of the part behind its last hyphen. */
export function clusterOf(clusters: WordClusters, folded: string, form: number): WordCluster {
  const whole = clusters.find(form);
  if (whole !== undefined) return whole;
  const hyphen = folded.lastIndexOf("-");
  if (hyphen > 0) return clusters.find(hashWord(folded, hyphen + 1)) ?? unknown;
  return unknown;
}

/**
 * One file: the number of words and of fine and middle groups (three 32-bit integers), the words' hashes in rising
 * order (32 bits each), their fine groups, the middle group of each fine one and the coarse of each middle one (16 bits
 * each). Little-endian.
 */
export function packWordClusters(
  fineOf: ReadonlyMap<number, number>,
  middleOf: readonly number[],
  coarseOf: readonly number[],
): Uint8Array {
  const hashes = Uint32Array.from(fineOf.keys(), (hash) => hash >>> 0).sort();
  const groups = Uint16Array.from(hashes, (hash) => fineOf.get(hash | 0) ?? 0);
  const sections = [
    Uint32Array.of(hashes.length, middleOf.length, coarseOf.length),
    hashes,
    groups,
    Uint16Array.from(middleOf),
    Uint16Array.from(coarseOf),
  ];
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer), at);
    at += byteLength;
  }
  return bytes;
}

/** Reads what `packWordClusters` wrote. */
export function readWordClusters(file: Uint8Array): WordClusters {
  const bytes = Uint8Array.from(file).buffer;
  const [words = 0, fines = 0, middles = 0] = new Uint32Array(bytes, 0, 3);
  const hashes = new Uint32Array(bytes, 12, words);
  const fineAt = 12 + words * 4;
  const groups = new Uint16Array(bytes, fineAt, words);
  const middleOf = new Uint16Array(bytes, fineAt + words * 2, fines);
  const coarseOf = new Uint16Array(bytes, fineAt + (words + fines) * 2, middles);
  return {
    find(form) {
      const place = placeOf(hashes, form >>> 0);
      if (place < 0) return undefined;
      const fine = groups[place] ?? 0;
      const middle = middleOf[fine] ?? 0;
      // Numbers from 1: 0 is for unknown words.
      return {
        fine: fine + 1,
        middle: middle + 1,
        coarse: (coarseOf[middle] ?? 0) + 1,
      };
    },
  };
}

function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
