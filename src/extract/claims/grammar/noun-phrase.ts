import type { Token } from "../../../language/analysed-article.js";
import { OCCASIONS, TIME_NOUNS } from "../lexicon/words.js";
import type { Reading } from "../reading.js";
import { isAdposition, isBreak, isCapitalized, isDash, isFiniteVerb, isNominal, isVerb } from "./words.js";

/** Tokens `from` to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const INSIDE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const LONGEST = 60;

function isPossessiveMark(token: Token): boolean {
  return token.tag === "POS" || token.normal === "'s" || token.normal === "'";
}

/** Whether the token can stand inside a noun phrase before or as its head. */
function standsInside(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  if (INSIDE_TAGS.has(token.upos) || isPossessiveMark(token)) return true;
  if (token.upos === "X" && isCapitalized(token)) return true;
  if (token.upos === "PRON") return token.tag === "PRP$" || token.tag === "WP$";
  if (token.text === "&" || token.text === "-" || token.text === "/") return isNominal(reading.tokens[index + 1]);
  if (token.upos === "VERB" && (token.tag === "VBN" || token.tag === "VBG")) {
    const next = reading.tokens[index + 1];
    // "a study published | Thursday": what follows tells when, and is no noun that it describes.
    if (token.tag === "VBN" && TIME_NOUNS.has(next?.normal ?? "") && isCapitalized(next)) return false;
    return next !== undefined && (next.upos === "NOUN" || next.upos === "ADJ" || next.upos === "PROPN");
  }
  return false;
}

/** "Governor of the Orlen Region", "an aide to President Merle": between a noun and a name it joins them, whatever its tag. */
function joinsNames(reading: Reading, index: number): boolean {
  if (!/^(?:of|for|to)$/u.test(reading.tokens[index]?.normal ?? "")) return false;
  const next = reading.tokens[index + 1];
  return isCapitalized(next?.upos === "DET" ? reading.tokens[index + 2] : next);
}

function openingBracket(reading: Reading, close: number, floor: number): number {
  for (let index = close - 1; index >= floor && index > close - 14; index -= 1) {
    if (reading.tokens[index]?.text === "(") return index;
  }
  return -1;
}

function closingBracket(reading: Reading, open: number, ceiling: number): number {
  for (let index = open + 1; index < ceiling && index < open + 14; index += 1) {
    if (reading.tokens[index]?.text === ")") return index;
  }
  return -1;
}

/**
 * First token of the noun phrase whose last token is `last`, with the prepositional phrases inside it
 * ("experts on trade at the bank" from "bank"); never before `floor`.
 */
export function nounPhraseStart(reading: Reading, last: number, floor: number): number {
  let start = closesBracket(reading, last) ? Math.max(floor, openingBracket(reading, last, floor)) : last;
  const bottom = Math.max(floor, last - LONGEST);
  while (start > bottom) {
    const before = start - 1;
    const token = reading.tokens[before];
    if (token === undefined) break;
    if (token.text === ")") {
      const open = openingBracket(reading, before, bottom);
      if (open < 0) break;
      start = open;
    } else if (
      (reading.quotationAt[before] ?? -1) >= 0 &&
      (reading.quotationAt[before] ?? -1) !== (reading.quotationAt[last] ?? -1)
    ) {
      const quotation = reading.quotations[reading.quotationAt[before] ?? 0];
      if (quotation === undefined || quotation.from <= bottom || before - quotation.from > 8) break;
      // A quotation that ends in a comma or full stop has been said; one without is a word or name inside the phrase.
      if (isBreak(reading.tokens[before - 1])) break;
      start = quotation.from;
    } else if (reading.tokens[start]?.normal === "least" && token.normal === "at") {
      // "At least two of its lawmakers"
      start = before;
      break;
    } else if (isTownBeforeRegion(reading, start) && before - 1 >= bottom) {
      start = before - 1;
    } else if (beginsAtArticle(reading, start)) {
      break;
    } else if (standsInside(reading, before)) {
      start = before;
    } else if (
      (isAdposition(token) || joinsNames(reading, before)) &&
      isNominal(reading.tokens[before - 1]) &&
      before - 1 >= bottom &&
      !opensAdjunct(reading, before)
    ) {
      start = before - 1;
    } else if (
      isAdposition(token) &&
      reading.tokens[before - 1]?.upos === "ADJ" &&
      before - 2 >= bottom &&
      isNominal(reading.tokens[before - 2])
    ) {
      // "a source close to the talks", "people familiar with it".
      start = before - 2;
    } else if (
      isAdposition(token) &&
      /^(?:on|in|by|at|with|to|about|for|from|of)$/u.test(token.normal) &&
      reading.tokens[before - 1]?.tag === "VBN" &&
      before - 2 >= bottom &&
      reading.tokens[before - 2]?.upos === "NOUN"
    ) {
      // "diplomats briefed on the talks"
      start = before - 2;
    } else if (
      token.upos === "CCONJ" &&
      token.normal !== "but" &&
      before - 1 >= bottom &&
      joinsNouns(reading, before)
    ) {
      start = before - 1;
    } else break;
  }
  return start;
}

/** "the Dayton, | Ohio-based company": a comma between a town and where it lies. */
function isTownBeforeRegion({ tokens }: Reading, start: number): boolean {
  return (
    tokens[start - 1]?.text === "," &&
    tokens[start - 2]?.upos === "PROPN" &&
    /^\p{Lu}.*-based$/u.test(tokens[start]?.text ?? "")
  );
}

/** "In 1994 | a panel found": before an article stand only words for how much of it. */
function beginsAtArticle({ tokens }: Reading, start: number): boolean {
  const before = tokens[start - 1];
  return (
    /^(?:an?|the)$/u.test(tokens[start]?.normal ?? "") &&
    (before?.upos === "NUM" || before?.upos === "NOUN" || before?.upos === "PROPN") &&
    !/^(?:half|all|both|double|twice)$/u.test(before.normal)
  );
}

function closesBracket(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.text === ")";
}

/** "tax experts and lawyers": a conjunction between two nouns. */
function joinsNouns(reading: Reading, conjunction: number): boolean {
  const left = reading.tokens[conjunction - 1];
  const right = reading.tokens[conjunction + 1];
  return (
    left !== undefined &&
    right !== undefined &&
    (left.upos === "NOUN" || left.upos === "PROPN") &&
    standsInside(reading, conjunction + 1)
  );
}

/** Whether the preposition opens a phrase of time or occasion (on Monday, in a statement) and so none of the noun's. */
export function opensAdjunct(reading: Reading, preposition: number): boolean {
  const token = reading.tokens[preposition];
  if (token === undefined || token.normal === "of") return false;
  for (let index = preposition + 1; index < preposition + 7; index += 1) {
    const next = reading.tokens[index];
    if (next === undefined) return false;
    if (TIME_NOUNS.has(next.normal) || OCCASIONS.has(next.normal)) return true;
    if (/^\d{4}$/u.test(next.text)) return true;
    if (
      next.upos !== "DET" &&
      next.upos !== "ADJ" &&
      next.upos !== "NUM" &&
      next.upos !== "PROPN" &&
      next.upos !== "NOUN" &&
      !isPossessiveMark(next)
    )
      return false;
  }
  return false;
}

/** End (exclusive) of the bare noun phrase that begins at `from`: determiners, adjectives, nouns, names; `from` where there is none. */
export function baseNounPhraseEnd(reading: Reading, from: number, ceiling: number): number {
  const first = reading.tokens[from];
  if (first === undefined || from >= ceiling) return from;
  if (first.upos === "PRON" && first.tag !== "PRP$" && first.tag !== "WP$") return from + 1;
  let index = from;
  let sawNoun = false;
  while (index < ceiling && index - from < LONGEST) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (token.text === "(" && sawNoun) {
      const close = closingBracket(reading, index, ceiling);
      if (close < 0) break;
      index = close + 1;
      continue;
    }
    if (!standsInside(reading, index)) break;
    // A second determiner after a noun begins another phrase: "in a statement | the talks".
    if (
      sawNoun &&
      (token.upos === "DET" || token.tag === "PRP$") &&
      !isPossessiveMark(reading.tokens[index - 1] ?? token)
    )
      break;
    if (sawNoun && TIME_NOUNS.has(token.normal) && isCapitalized(token)) break;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "NUM") sawNoun = true;
    if (token.upos === "DET" && index + 1 < ceiling && !standsInside(reading, index + 1)) return index + 1;
    index += 1;
  }
  return sawNoun || index > from ? index : from;
}

const NOUN_PREPOSITIONS = new Set([
  "of",
  "for",
  "at",
  "in",
  "from",
  "with",
  "on",
  "to",
  "near",
  "under",
  "against",
  "by",
  "within",
  "across",
  "around",
  "behind",
  "between",
]);

/** A word or name in quotation marks inside a phrase: the "Hut" office. */
function shortQuotationEnd(reading: Reading, at: number, ceiling: number): number {
  const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
  if (quotation === undefined || quotation.from !== at || quotation.to > ceiling || quotation.to - at > 7) return at;
  if (isBreak(reading.tokens[quotation.to - 2]) || isVerb(reading.tokens[at + 1])) return at;
  return standsInside(reading, quotation.to) ? quotation.to : at;
}

/** End (exclusive) of the noun phrase at `from` with its prepositional phrases and coordinated nouns, without appositions. */
export function nounPhraseEnd(reading: Reading, from: number, ceiling: number): number {
  let end = baseNounPhraseEnd(reading, from, ceiling);
  if (end === from) return from;
  while (end < ceiling) {
    const token = reading.tokens[end];
    if (token === undefined) break;
    const quoted = shortQuotationEnd(reading, end, ceiling);
    if (quoted > end) {
      end = Math.max(quoted, baseNounPhraseEnd(reading, quoted, ceiling));
      continue;
    }
    const attaches = isAdposition(token) && NOUN_PREPOSITIONS.has(token.normal) && !opensAdjunct(reading, end);
    const joins = token.upos === "CCONJ" && token.normal === "and" && standsInside(reading, end + 1);
    if (!attaches && !joins) break;
    const next = baseNounPhraseEnd(reading, end + 1, ceiling);
    if (next === end + 1 || (joins && isFiniteVerb(reading.tokens[next]))) break;
    end = next;
  }
  return end;
}

const APPOSITION_STOPS = new Set([
  "as",
  "when",
  "while",
  "after",
  "before",
  "but",
  "because",
  "although",
  "though",
  "if",
  "in",
  "on",
  "at",
  "during",
  "and",
  "or",
  "citing",
  "so",
]);

/**
 * End (exclusive) of the noun phrase at `from` with everything that belongs to it on its right:
 * prepositional phrases, appositions ("…, a lawyer for the union") and relative clauses ("…, who studies ports").
 */
export function fullNounPhraseEnd(reading: Reading, from: number, ceiling: number): number {
  let end = nounPhraseEnd(reading, from, ceiling);
  if (end === from) return from;
  const first = reading.tokens[from];
  if (first?.upos === "PRON" && first.tag !== "PRP$") return end;
  if (isRelative(reading.tokens[end])) return relativeEnd(reading, end, ceiling);
  while (reading.tokens[end]?.text === "," && end + 1 < ceiling) {
    const next = reading.tokens[end + 1];
    if (next === undefined || APPOSITION_STOPS.has(next.normal) || (reading.quotationAt[end + 1] ?? -1) >= 0) break;
    if (isRelative(next)) {
      end = relativeEnd(reading, end + 1, ceiling);
    } else {
      if (isVerb(next) && next.tag !== "VBN") break;
      const apposition = nounPhraseEnd(reading, end + 1, ceiling);
      if (apposition === end + 1 || isFiniteVerb(reading.tokens[apposition])) break;
      if (isOneOfMany(reading, end, apposition)) break;
      end = isRelative(reading.tokens[apposition]) ? relativeEnd(reading, apposition, ceiling) : apposition;
    }
  }
  return end;
}

/** "According to investigators, | Arden, while in office, approved": one name is no apposition to several people. */
function isOneOfMany({ tokens }: Reading, comma: number, to: number): boolean {
  const name = tokens.slice(comma + 1, to);
  return tokens[comma - 1]?.tag === "NNS" && name.every((token) => token.upos === "PROPN" && isCapitalized(token));
}

function isRelative(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.normal === "who" || token.normal === "whose" || token.normal === "which" || token.normal === "whom")
  );
}

function relativeEnd(reading: Reading, from: number, ceiling: number): number {
  let index = from + 1;
  while (index < ceiling && index - from < LONGEST) {
    const token = reading.tokens[index];
    if (token === undefined || /^[,.;:!?]$/u.test(token.text) || isDash(token)) break;
    if (
      (reading.quotationAt[index] ?? -1) >= 0 &&
      /^["“«]|^``/u.test(token.text) &&
      index === reading.quotations[reading.quotationAt[index] ?? 0]?.from
    )
      break;
    index += 1;
  }
  return index;
}
