import type { Candidate } from "../candidate.js";
import { speakingNames } from "../grammar/speaking-names.js";
import { isOfSpeaker } from "../grammar/speaking-nouns.js";
import { isAdverb, isCapitalized, isFiniteVerb, isNominal, isVerb } from "../grammar/words.js";
import { DESK_LABELS, DOCUMENT_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const LONGEST_SOURCE = 7;

function isDash(text: string): boolean {
  return /^(?:--|[-\u2013\u2014\u2015])$/u.test(text);
}

/** Whether the tokens can name a source: a short noun phrase without a verb. */
function namesSource(reading: Reading, from: number, to: number): boolean {
  const first = reading.tokens[from]?.normal ?? "";
  if (to <= from || to - from > LONGEST_SOURCE || /^(?:said|from)$/u.test(first)) return false;
  if (to === from + 1 && DESK_LABELS.has(first)) return false;
  let noun = false;
  for (let index = from; index < to; index += 1) {
    const token = reading.tokens[index];
    if (
      token === undefined ||
      (isFiniteVerb(token) && !isCapitalized(token)) ||
      (reading.quotationAt[index] ?? -1) >= 0
    )
      return false;
    if (isNominal(token) || isCapitalized(token) || DOCUMENT_NOUNS.has(token.normal)) noun = true;
    if (/^[,;?!]$/u.test(token.text)) return false;
  }
  return noun;
}

function hasClause(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = reading.tokens[index];
    if (isVerb(token) || isAdverb(token) || (reading.quotationAt[index] ?? -1) >= 0) return true;
  }
  return to - from >= 4;
}

/** The last words of a headline name a body or a document: "…: survey", "… — Harbour Service". */
function isLikelySource(reading: Reading, from: number, to: number): boolean {
  const last = reading.tokens[to - 1];
  return last !== undefined && (isOfSpeaker(last) || isCapitalized(reading.tokens[from]) || last.tag === "NNS");
}

function contentEnd(reading: Reading, passage: Passage): number {
  return /^[.]$/u.test(reading.tokens[passage.to - 1]?.text ?? "") ? passage.to - 1 : passage.to;
}

/**
 * Whether the words in front of a headline's colon speak, and are no label of what the article is about ("Refuse strike: …",
 * "Dengue: …"): they end in a body, an office, people or a document, or one of them is a name that the article has speak or act.
 */
function isSpeaking(reading: Reading, from: number, to: number): boolean {
  const last = reading.tokens[to - 1];
  const names = speakingNames(reading);
  const isNamed = reading.tokens.slice(from, to).some((token) => isCapitalized(token) && names.has(token.text));
  return isNamed || (last !== undefined && isOfSpeaker(last));
}

/** Whether the passage stands as a headline: so marked, or the first line of bare text without a full sentence's marks. */
function isHeadline(reading: Reading, passage: Passage, index: number): boolean {
  if (passage.place === "headline" || passage.place === "subhead") return true;
  return reading.analysed.article.kind === "bare" && index === 0;
}

/** "X: …", "…: X", "… — X" in headlines. */
export function parseHeadline(reading: Reading, passage: Passage, index: number): Candidate[] {
  if (!isHeadline(reading, passage, index)) return [];
  const end = contentEnd(reading, passage);
  const marks: number[] = [];
  for (let at = passage.from + 1; at < end - 1; at += 1) {
    const text = reading.tokens[at]?.text ?? "";
    const spaced = /\s/u.test(reading.text.charAt((reading.tokens[at]?.start ?? 1) - 1)) || text === ":";
    if ((text === ":" || (isDash(text) && spaced)) && (reading.quotationAt[at] ?? -1) < 0) marks.push(at);
  }
  const build = (
    mark: number,
    source: [number, number],
    content: [number, number],
    grade: number,
    rule: string,
  ): Candidate => ({
    rule,
    cue: [spanOfMark(reading, mark)],
    source: spanOf(reading, { from: source[0], to: source[1] }),
    content: [spanOf(reading, { from: content[0], to: content[1] })],
    force: "say",
    negated: false,
    inHeadline: true,
    grade,
    passage: index,
    ending: "the headline ends",
    doubts: [],
  });
  const last = marks.at(-1);
  if (
    last !== undefined &&
    namesSource(reading, last + 1, end) &&
    isLikelySource(reading, last + 1, end) &&
    hasClause(reading, passage.from, last)
  ) {
    return [build(last, [last + 1, end], [passage.from, last], 0.9, "a headline that ends in its source")];
  }
  const first = marks.at(0);
  if (
    first !== undefined &&
    reading.tokens[first]?.text === ":" &&
    namesSource(reading, passage.from, first) &&
    isCapitalized(reading.tokens[passage.from]) &&
    isSpeaking(reading, passage.from, first) &&
    hasClause(reading, first + 1, end)
  ) {
    return [build(first, [passage.from, first], [first + 1, end], 0.85, "a headline that begins with its source")];
  }
  return [];
}

function spanOfMark(reading: Reading, mark: number): { start: number; end: number } {
  const token = reading.tokens[mark];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}
