import type { Span } from "../model/span.js";
import { countUpTo } from "./code-points.js";

/** Says how often stretches of a text occur in it, as whole words and whatever their case and accents. */
export interface WordSequences {
  /**
   * For each stretch how often its words stand in the text, itself included. Never too low; too high only where two
   * hashes fall together. Takes one pass over the text for every different length in words.
   */
  count(stretches: readonly Span[]): number[];
}

/** Odd, so that no word's weight is lost modulo 2³². */
const base = 0x9e3779b1;

/** A word as browsers compare it when they look for a text fragment: without case and accents. */
function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The text's words and punctuation marks with rolling hashes over them (Karp and Rabin 1987). */
export function wordSequences(text: string): WordSequences {
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  const prefixHashes: number[] = [0];
  const powers: number[] = [1];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+|\S/gu)) {
    const folded = fold(word);
    const number = numbers.get(folded) ?? numbers.size + 1;
    numbers.set(folded, number);
    prefixHashes.push((Math.imul(prefixHashes.at(-1) ?? 0, base) + number) | 0);
    powers.push(Math.imul(powers.at(-1) ?? 0, base));
    starts.push(index);
  }
  /** Hash of `length` words from the `first` on. */
  const hash = (first: number, length: number): number =>
    ((prefixHashes[first + length] ?? 0) - Math.imul(prefixHashes[first] ?? 0, powers[length] ?? 0)) | 0;

  /** How often each of the wanted hashes occurs among all sequences of one length. */
  const countWanted = (wanted: Map<number, number>, length: number): void => {
    for (let first = 0; first + length <= starts.length; first++) {
      const key = hash(first, length);
      const count = wanted.get(key);
      if (count !== undefined) wanted.set(key, count + 1);
    }
  };

  return {
    count(stretches) {
      const sequences = stretches.map(({ start, end }) => {
        const first = countUpTo(starts, start - 1);
        const length = countUpTo(starts, end - 1) - first;
        return { length, key: hash(first, length) };
      });
      const wantedByLength = new Map<number, Map<number, number>>();
      for (const { length, key } of sequences) {
        const wanted = wantedByLength.get(length) ?? new Map<number, number>();
        wantedByLength.set(length, wanted.set(key, 0));
      }
      for (const [length, wanted] of wantedByLength) countWanted(wanted, length);
      return sequences.map(({ length, key }) => wantedByLength.get(length)?.get(key) ?? 0);
    },
  };
}
