import { hashWord } from "./hashing.js";
import { placeIn } from "./sorted-numbers.js";

/** Three groupings of words by the company they keep, each finer than the next; 0 where a word is unknown. */
export interface WordCluster {
  /** The vector of the word, finer than any group, numbered from 1. */
  readonly vector: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Finds a word's cluster by the hash of its folded form. */
export interface WordClusters {
  /** How many vectors there are. */
  readonly vectors: number;
  find(form: number): WordCluster | undefined;
}

const unknown: WordCluster = { vector: 0, fine: 0, middle: 0, coarse: 0 };

/** The cluster of a folded word, or of the part behind its last hyphen. */
export function clusterOf(clusters: WordClusters, folded: string, form: number): WordCluster {
  const whole = clusters.find(form);
  if (whole !== undefined) return whole;
  const hyphen = folded.lastIndexOf("-");
  if (hyphen > 0) return clusters.find(hashWord(folded, hyphen + 1)) ?? unknown;
  return unknown;
}

/**
 * One file: the number of words, of vectors and of fine and middle groups (four 32-bit integers), the words' hashes in rising order (32 bits
 * each), their vectors, the fine group of each vector, the middle group of each fine one and the coarse of each middle one (16 bits each).
 * Little-endian.
 */
export function packWordClusters(
  vectorOf: ReadonlyMap<number, number>,
  fineOf: readonly number[],
  middleOf: readonly number[],
  coarseOf: readonly number[],
): Uint8Array {
  const hashes = Uint32Array.from(vectorOf.keys(), (hash) => hash >>> 0).sort();
  const sections = [
    Uint32Array.of(hashes.length, fineOf.length, middleOf.length, coarseOf.length),
    hashes,
    Uint16Array.from(hashes, (hash) => vectorOf.get(hash | 0) ?? 0),
    Uint16Array.from(fineOf),
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
  const [words = 0, vectors = 0, fines = 0, middles = 0] = new Uint32Array(bytes, 0, 4);
  const hashes = new Uint32Array(bytes, 16, words);
  let at = 16 + words * 4;
  const numbers = (count: number): Uint16Array => {
    const list = new Uint16Array(bytes, at, count);
    at += count * 2;
    return list;
  };
  const vectorOf = numbers(words);
  const fineOf = numbers(vectors);
  const middleOf = numbers(fines);
  const coarseOf = numbers(middles);
  return {
    vectors,
    find(form) {
      const place = placeIn(hashes, form >>> 0);
      if (place < 0) return undefined;
      const vector = vectorOf[place] ?? 0;
      const fine = fineOf[vector] ?? 0;
      const middle = middleOf[fine] ?? 0;
      // Numbers from 1: 0 is for unknown words.
      return {
        vector: vector + 1,
        fine: fine + 1,
        middle: middle + 1,
        coarse: (coarseOf[middle] ?? 0) + 1,
      };
    },
  };
}
