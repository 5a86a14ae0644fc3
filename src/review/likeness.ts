import { foldedWords } from "../record/identifiers.js";

function counts(words: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** How much two stretches have in common, from 0 to 1: twice the shared words over all words (Dice's coefficient). */
export function likeness(left: string, right: string): number {
  const [leftWords, rightWords] = [foldedWords(left).split(" "), foldedWords(right).split(" ")];
  const rightCounts = counts(rightWords);
  let shared = 0;
  for (const [word, count] of counts(leftWords)) shared += Math.min(count, rightCounts.get(word) ?? 0);
  return (2 * shared) / (leftWords.length + rightWords.length);
}
