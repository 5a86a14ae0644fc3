import type { Token } from "../../language/analysed-article.js";
import { MONTHS } from "../../model/months.js";
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
  PART_PRONOUNS,
} from "./tables/neutral-words.js";
import { GROUP_QUALIFIERS, QUALIFIER_OF_LEMMA } from "./tables/qualifiers.js";
import { CONCEPT_OF_LEMMA } from "./tables/synonyms.js";

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
  /** Places by which the source is named: "the mayor of Orlen". */
  readonly sourcePlaces: Set<string>;
  readonly times: Set<string>;
  refersBack: boolean;
  estimates: boolean;
  contrasts: boolean;
  corrects: boolean;
  denies: boolean;
  leavesSourceOut: boolean;
  /** Whether a verb of what is told stands in the present tense. */
  isPresent: boolean;
  /** Whether the source is said to have spoken before: "said earlier". */
  saidEarlier: boolean;
  /** Whether the words before the number only say who gives it: "the drivers spoke of". */
  answers: boolean;
  /** Whether the source tells of itself: "the dealer said it had sold". */
  isOfItself: boolean;
  sourceText: string;
  sourceEnd: number;
}

export function emptyReading(): Reading {
  return {
    concepts: new Set(),
    names: new Set(),
    qualifiers: new Set(),
    source: new Set(),
    sourcePlaces: new Set(),
    times: new Set(),
    refersBack: false,
    estimates: false,
    contrasts: false,
    corrects: false,
    denies: false,
    leavesSourceOut: false,
    isPresent: false,
    saidEarlier: false,
    answers: false,
    isOfItself: false,
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
  else if (!isContent(token) || NEUTRAL_LEMMAS.has(token.lemma) || QUALIFIER_OF_LEMMA.has(token.lemma)) return;
  else if (token.upos === "PROPN") reading.names.add(names.canonical(token.normal));
  else reading.concepts.add(conceptOf(token));
}

/** A word of the table of synonyms is one whatever the tagger takes it for. */
function isContent({ upos, lemma, normal }: Token): boolean {
  return CONTENT.has(upos) || (upos === "NUM" && (CONCEPT_OF_LEMMA.has(lemma) || CONCEPT_OF_LEMMA.has(normal)));
}

function isTime(token: Token): boolean {
  return MONTHS.has(token.normal)
    ? token.upos === "PROPN"
    : WEEKDAYS.has(token.normal) || /^(?:19|20)\d\d$/.test(token.text);
}

/** Where in its clause a word of the matter stands. */
export interface MatterPlace {
  /** Among the figure's own words. */
  readonly isInFigure: boolean;
  /** In what tells how it came about: "when a boat carrying migrants capsized". */
  readonly isCircumstance: boolean;
}

/** Words of a bound in a figure, which say nothing of what is counted: "no higher than 6 percent". */
const BOUND_WORDS: ReadonlySet<string> = new Set(["no", "not", "higher", "lower", "high", "n't"]);

/** Whether an adverb only dates the saying: "the minister said earlier that". */
function isTimeOfSaying(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]?.normal];
  return (
    (word === "earlier" || word === "previously") &&
    before?.tag.startsWith("VB") === true &&
    ATTRIBUTING_LEMMAS.has(before.lemma)
  );
}

/**
 * Notes whether what a source is quoted with stands no more: "police initially spoke of", "an earlier version of this
 * article gave"; "had said" and "said earlier" only date it.
 */
export function noteAgeOfSaying(reading: Reading, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  if (isTimeOfSaying(tokens, index) || (token.normal === "had" && tokens[index + 1]?.tag === "VBN"))
    reading.saidEarlier = true;
  else if (token.normal === "version" || (token.tag === "RB" && QUALIFIER_OF_LEMMA.get(token.lemma) === "former"))
    reading.qualifiers.add("former");
}

/** "every year", "each month": how often, and not a part of what is counted. */
function isPerPeriod(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.normal;
  return (word === "every" || word === "each") && TIME_UNITS.has(tokens[index + 1]?.lemma ?? "");
}

/**
 * Notes what changes the thing counted: words of the table of qualifiers, "30 of them" (a part of what was counted
 * before), "used to" (what was before).
 */
export function noteQualifier(
  reading: Reading,
  tokens: readonly Token[],
  index: number,
  { isInFigure, isCircumstance }: MatterPlace,
): void {
  const token = tokens[index];
  if (token === undefined) return;
  const qualifier = QUALIFIER_OF_LEMMA.get(token.lemma) ?? QUALIFIER_OF_LEMMA.get(token.normal);
  if (isInFigure && BOUND_WORDS.has(token.normal)) return;
  if (isCircumstance && qualifier !== undefined && GROUP_QUALIFIERS.has(qualifier)) return;
  if (isTimeOfSaying(tokens, index)) reading.saidEarlier = true;
  else if (qualifier !== undefined) reading.qualifiers.add(isPerPeriod(tokens, index) ? "period" : qualifier);
  if (PART_PRONOUNS.has(token.normal) && tokens[index - 1]?.normal === "of") reading.qualifiers.add("part");
  if (token.normal === "used" && tokens[index + 1]?.normal === "to") reading.qualifiers.add("former");
}

const SOURCE_WORDS: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "of"]);

/**
 * Notes the place of a source: "the mayor of Orlen" speaks of Orlen. A place that opens the clause, "In Karsk, police
 * said", is the place of what is told.
 */
export function noteSourcePlace(reading: Reading, tokens: readonly Token[], index: number, clauseStart: number): void {
  const token = tokens[index];
  if (token === undefined || !PLACE_PREPOSITIONS.has(token.normal)) return;
  const name = tokens.slice(index + 1, index + 3).find(({ upos }) => upos === "PROPN");
  if (name === undefined || isTime(name)) return;
  if (index === clauseStart) reading.names.add(name.normal);
  else if (tokens[index - 1]?.upos === "NOUN") reading.sourcePlaces.add(name.normal);
}

/** Notes a word of who gives the number, and writes it down as printed. */
export function noteSource(reading: Reading, token: Token): void {
  if (ATTRIBUTING_LEMMAS.has(token.lemma)) return;
  if (token.upos === "NOUN" || token.upos === "PROPN") reading.source.add(token.lemma);
  if (!SOURCE_WORDS.has(token.upos)) return;
  const gap = reading.sourceText === "" || token.start === reading.sourceEnd ? "" : " ";
  reading.sourceText += gap + token.text;
  reading.sourceEnd = token.end;
}
