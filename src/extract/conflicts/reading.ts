import type { Token } from "../../language/analysed-article.js";
import { MONTHS } from "../../normalize/tables/months.js";
import { WEEKDAYS } from "../../normalize/tables/weekdays.js";
import type { ArticleNames } from "./article-names.js";
import { conceptOf } from "./concept.js";
import {
  ATTRIBUTING_LEMMAS,
  CONTRAST_WORDS,
  CORRECTING_WORDS,
  DENYING_LEMMAS,
  ESTIMATING_LEMMAS,
  NEUTRAL_LEMMAS,
} from "./tables/neutral-words.js";
import { QUALIFIER_OF_LEMMA } from "./tables/qualifiers.js";

const PART_PRONOUNS: ReadonlySet<string> = new Set(["them", "whom", "these", "those", "which"]);

const RELATIVE_TIMES: ReadonlyMap<string, string> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["next", "next"],
  ["coming", "next"],
]);

const TIME_UNITS: ReadonlySet<string> = new Set([
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "season",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
]);

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN"]);

const BACK_WORDS: ReadonlySet<string> = new Set([
  "it",
  "they",
  "its",
  "their",
  "them",
  "we",
  "our",
  "he",
  "she",
  "this",
  "that",
  "these",
  "those",
]);

/** What a stretch of tokens says, word by word. */
export interface Reading {
  readonly concepts: Set<string>;
  readonly names: Set<string>;
  readonly qualifiers: Set<string>;
  readonly source: Set<string>;
  readonly times: Set<string>;
  refersBack: boolean;
  estimates: boolean;
  contrasts: boolean;
  corrects: boolean;
  denies: boolean;
  leavesSourceOut: boolean;
  sourceText: string;
  sourceEnd: number;
}

export function emptyReading(): Reading {
  return {
    concepts: new Set(),
    names: new Set(),
    qualifiers: new Set(),
    source: new Set(),
    times: new Set(),
    refersBack: false,
    estimates: false,
    contrasts: false,
    corrects: false,
    denies: false,
    leavesSourceOut: false,
    sourceText: "",
    sourceEnd: -1,
  };
}

/** Notes what a token says about how the number is given; this counts in the words of attribution too. */
export function noteManner(reading: Reading, token: Token): void {
  if (ESTIMATING_LEMMAS.has(token.lemma)) reading.estimates = true;
  if (CONTRAST_WORDS.has(token.normal)) reading.contrasts = true;
  if (CORRECTING_WORDS.has(token.normal)) reading.corrects = true;
  if (DENYING_LEMMAS.has(token.lemma) && token.tag.startsWith("VB")) reading.denies = true;
}

/** "last month", "the past winter": a time of its own, whatever the calendar says of it. */
export function noteRelativeTime(reading: Reading, tokens: readonly Token[], index: number): void {
  const direction = RELATIVE_TIMES.get(tokens[index]?.normal ?? "");
  const unit = tokens[index + 1];
  if (direction !== undefined && unit !== undefined && TIME_UNITS.has(unit.lemma))
    reading.times.add(`${direction} ${unit.lemma}`);
}

/** Notes what a token says about the thing that is counted. */
export function noteMatter(reading: Reading, token: Token, names: ArticleNames): void {
  if (isTime(token)) reading.times.add(token.normal);
  else if (BACK_WORDS.has(token.normal) || (token.normal === "the" && token.upos === "DET")) reading.refersBack = true;
  else if (!CONTENT.has(token.upos) || NEUTRAL_LEMMAS.has(token.lemma) || QUALIFIER_OF_LEMMA.has(token.lemma)) return;
  else if (token.upos === "PROPN") reading.names.add(names.canonical(token.normal));
  else reading.concepts.add(conceptOf(token));
}

function isTime(token: Token): boolean {
  return MONTHS.has(token.normal)
    ? token.upos === "PROPN"
    : WEEKDAYS.has(token.normal) || /^(?:19|20)\d\d$/.test(token.text);
}

/**
 * Notes what changes the thing counted: words of the table of qualifiers, "30 of them" (a part of what was counted
 * before), "used to" (what was before).
 */
export function noteQualifier(reading: Reading, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  const qualifier = QUALIFIER_OF_LEMMA.get(token.lemma) ?? QUALIFIER_OF_LEMMA.get(token.normal);
  if (qualifier !== undefined) reading.qualifiers.add(qualifier);
  if (PART_PRONOUNS.has(token.normal) && tokens[index - 1]?.normal === "of") reading.qualifiers.add("part");
  if (token.normal === "used" && tokens[index + 1]?.normal === "to") reading.qualifiers.add("former");
}

const SOURCE_WORDS: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** Notes a word of who gives the number, and writes it down as printed. */
export function noteSource(reading: Reading, token: Token): void {
  if (ATTRIBUTING_LEMMAS.has(token.lemma)) return;
  if (token.upos === "NOUN" || token.upos === "PROPN") reading.source.add(token.lemma);
  if (!SOURCE_WORDS.has(token.upos)) return;
  const gap = reading.sourceText === "" || token.start === reading.sourceEnd ? "" : " ";
  reading.sourceText += gap + token.text;
  reading.sourceEnd = token.end;
}
