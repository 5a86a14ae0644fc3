import { SUBORDINATORS } from "../lexicon/words.js";
import type { Reading } from "../reading.js";
import type { Range } from "./noun-phrase.js";
import { isFiniteVerb, isQuotationMark, isVerb } from "./words.js";

const RELATIVES = new Set(["who", "whom", "whose", "which", "that", "where", "when"]);

/** Words before the cue from which on there is a clause in any case; it also bounds the work. */
const LONGEST_CLAUSE = 120;

/** Index of the comma that ends the part beginning at `from`, or `to`. */
function partEnd(reading: Reading, from: number, to: number): number {
  let end = from;
  while (end < to && reading.tokens[end]?.text !== ",") end += 1;
  return end;
}

/** First finite verb of a part that no relative word stands before in it; -1 where there is none. */
function freeVerb(reading: Reading, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const token = reading.tokens[index];
    if (index > from && RELATIVES.has(token?.normal ?? "")) return -1;
    if (isFiniteVerb(token) || (token?.upos === "AUX" && token.tag !== "VBG" && token.tag !== "VBN")) return index;
  }
  return -1;
}

/**
 * Whether tokens `from` to `to` say something by themselves: a finite verb outside what commas insert.
 * "The bridge, which opened in May, is safe" does; "The company, which is based in Arl" and "The drug, approved in May" do not.
 * Quoted words count as said.
 */
export function hasMainClause(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return true;
  let part = 0;
  for (let index = from; index < to; part += 1) {
    const end = partEnd(reading, index, to);
    const opener = reading.tokens[index];
    const quoted = (reading.quotationAt[index] ?? -1) >= 0 || isQuotationMark(opener);
    const relative = part > 0 && (RELATIVES.has(opener?.normal ?? "") || SUBORDINATORS.has(opener?.normal ?? ""));
    // A verb right after the first comma is a participle about the subject; after the second it is the subject's own.
    const reduced = part === 1 && isVerb(opener) && opener?.upos !== "AUX";
    if (quoted || (!relative && !reduced && freeVerb(reading, index, end) >= 0)) return true;
    index = end + 1;
  }
  return false;
}

/** Index of a second finite verb right behind an adjective or participle, which cannot be its subject: "that nobody was hurt | is false"; -1 where there is none. */
export function verbWithoutSubject(reading: Reading, { from, to }: Range): number {
  let isFirst = true;
  for (let index = from; index < to; index += 1) {
    if ((reading.quotationAt[index] ?? -1) >= 0 || !isFiniteVerb(reading.tokens[index])) continue;
    const before = reading.tokens[index - 1];
    if (!isFirst && (before?.upos === "ADJ" || before?.tag === "VBN")) return index;
    isFirst = false;
  }
  return -1;
}
