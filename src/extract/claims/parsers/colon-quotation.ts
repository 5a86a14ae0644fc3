import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { nounPhraseEnd, type Range } from "../grammar/noun-phrase.js";
import { predicatesOf } from "../grammar/predicate.js";
import { speakingNames } from "../grammar/speaking-names.js";
import { isCapitalized, isDash, isNominal } from "../grammar/words.js";
import { cueVerb } from "../lexicon/cue-lexicon.js";
import { DOCUMENT_NOUNS, TIME_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const LEAST_WORDS = 3;
const LONGEST_ANNOUNCEMENT = 12;

/** Index of a colon right before a quotation of some length that ends the sentence; -1 where there is none. */
function colonBefore(reading: Reading, passage: Passage): number {
  for (let index = passage.from + 1; index + 1 < passage.to; index += 1) {
    if (reading.tokens[index]?.text !== ":" || (reading.quotationAt[index] ?? -1) >= 0) continue;
    const quotation = reading.quotations[reading.quotationAt[index + 1] ?? -1];
    if (
      quotation?.from === index + 1 &&
      passage.to - quotation.to <= 1 &&
      quotation.to - quotation.from >= LEAST_WORDS + 2
    )
      return index;
  }
  return -1;
}

/** `The ministry issued a statement:` and then a paragraph that is one quotation: its span; undefined where it is not so. */
function announcedBy(reading: Reading, passage: Passage, index: number): Span | undefined {
  if (reading.tokens[passage.to - 1]?.text !== ":") return undefined;
  const following = reading.passages[index + 1];
  if (following === undefined || following.place !== "body" || following.section !== passage.section) return undefined;
  const quotation = reading.quotations[reading.quotationAt[following.from] ?? -1];
  let last = following;
  for (let next = index + 2; reading.passages[next]?.paragraph === following.paragraph; next += 1) {
    const passageOfParagraph = reading.passages[next];
    if (passageOfParagraph === undefined || passageOfParagraph.section !== following.section) break;
    last = passageOfParagraph;
  }
  return quotation?.from === following.from && last.to - quotation.to <= 1
    ? { start: quotation.start, end: quotation.end }
    : undefined;
}

function isNamed(reading: Reading, source: Range): boolean {
  for (let index = source.from; index < source.to; index += 1) if (isNominal(reading.tokens[index])) return true;
  return false;
}

/** `The Orle Courier reports:`: the source and verb of a passage that is no more, where the tagger took the verb for a noun. */
function announcingSource(reading: Reading, passage: Passage, colon: number): Range | undefined {
  const verb = reading.tokens[colon - 1];
  const last = reading.tokens[colon - 2];
  if (verb === undefined || last === undefined || colon - passage.from > LONGEST_ANNOUNCEMENT) return undefined;
  if (!/s$|ed$/u.test(verb.normal) || (cueVerb(verb)?.frames.get("quote") ?? 0) < 0.5) return undefined;
  const source = { from: passage.from, to: colon - 1 };
  return isCapitalized(last) && nounPhraseEnd(reading, source.from, colon) >= source.to ? source : undefined;
}

const LONGEST_NAME = 6;
const LONGEST_CALLING = 14;

/** `Ada Roe, mayor of Marlby: "…"`, `PAY RISES AGAIN - Jo M. Orm: "…"`, `More from Roe and Orm: "…"`: somebody named right before the colon. */
function namedSource(reading: Reading, passage: Passage, colon: number): Range | undefined {
  const { tokens } = reading;
  let from = passage.from;
  for (let index = from; index < colon; index += 1)
    if (isDash(tokens[index]) || tokens[index]?.text === "-") from = index + 1;
  // `Here is Roe in December: "…"`
  if (tokens[from]?.normal === "here" && tokens[from + 1]?.lemma === "be") return nameAt(reading, from + 2, colon);
  if (tokens[from]?.normal === "more") from += 1;
  if (tokens[from]?.normal === "from") {
    from += 1;
    const document = documentAt(reading, from, colon);
    if (document !== undefined) return document;
  }
  // `Said Ada Roe: "…"` has a verb of saying for its cue.
  const opener = tokens[from];
  if (opener !== undefined && (cueVerb(opener)?.frames.get("quote") ?? 0) >= 0.5) return undefined;
  let to = from;
  while (to < colon && to - from < LONGEST_NAME && isNamePart(reading, from, to)) to += 1;
  // "Rep. Trey Orm (R-S.C.):", "Former secretary of state Ada Roe:"
  const isWhole =
    nounPhraseEnd(reading, from, colon) >= colon || (tokens[to]?.text === "(" && tokens[colon - 1]?.text === ")");
  const last = tokens[colon - 1];
  if (to < colon && isWhole && colon - from < LONGEST_CALLING && (last?.upos === "PROPN" || last?.text === ")"))
    return { from, to: colon };
  if (to - from < 1 || tokens[to - 1]?.normal === "and") return undefined;
  // `Roe: "The aim is to sell the pier."`
  if (to === colon)
    return to - from > 1 || from > passage.from || isSpeakingName(reading, from) ? { from, to } : undefined;
  return tokens[to]?.text === "," && to - from > 1 && colon - to < LONGEST_CALLING ? { from, to: colon } : undefined;
}

/** The name that begins at a token, before a colon. */
function nameAt(reading: Reading, from: number, colon: number): Range | undefined {
  const { tokens } = reading;
  let to = from;
  while (to < colon && to - from < LONGEST_NAME && isNamePart(reading, from, to)) to += 1;
  const isWhole = to === colon || tokens[to]?.upos === "ADP" || tokens[to]?.text === ",";
  return to > from && isWhole && isSpeakingName(reading, from) ? { from, to } : undefined;
}

/** A name of the article's that is no day, month or play of which the quotation is. */
const isSpeakingName = (reading: Reading, at: number): boolean =>
  !TIME_NOUNS.has(reading.tokens[at]?.normal ?? "") && speakingNames(reading).has(reading.tokens[at]?.text ?? "");

/** `From the report: "…"`, `From the mayor's letter to the club: "…"`: the document that a quotation is from. */
function documentAt(reading: Reading, from: number, colon: number): Range | undefined {
  const to = nounPhraseEnd(reading, from, colon);
  const isDocument = reading.tokens
    .slice(from, to)
    .some(({ lemma, normal }) => DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(normal));
  return to === colon && isDocument ? { from, to } : undefined;
}

/** A name's word: a capital before small letters, an initial, or "and" between two names. */
function isNamePart({ tokens }: Reading, from: number, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (word === "and") return at > from && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  return /^\p{Lu}(?:\.|['’]?\p{L}[\p{L}\p{M}'’-]*\.?)$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word);
}

/** `The mayor had one answer: "…"`: a quotation after a colon, in a sentence whose verb is no verb of saying. */
export function parseColonQuotation(reading: Reading, passage: Passage, index: number): Candidate[] {
  if (passage.place !== "body") return [];
  const announced = announcedBy(reading, passage, index);
  const colon = announced === undefined ? colonBefore(reading, passage) : passage.to - 1;
  const mark = reading.tokens[colon];
  if (colon < 0 || mark === undefined) return [];
  const predicates = predicatesOf(reading, passage);
  const verb = predicates.find((predicate) => predicate.form === "finite" && predicate.first < colon);
  const announcing = verb === undefined ? announcingSource(reading, passage, colon) : undefined;
  const named = announcing === undefined ? namedSource(reading, passage, colon) : undefined;
  const source = named ?? (verb === undefined ? announcing : sourceOf(reading, passage, verb, predicates));
  const cue = (announcing === undefined ? undefined : reading.tokens[colon - 1]) ?? mark;
  if (source === undefined || !isNamed(reading, source)) return [];
  return [
    {
      rule: "a quotation after a colon",
      cue: [{ start: cue.start, end: cue.end }],
      source: spanOf(reading, source),
      content: [announced ?? spanOf(reading, { from: colon + 1, to: passage.to })],
      force: "say",
      negated: false,
      inHeadline: false,
      grade: announcing === undefined && named === undefined ? 0.55 : 0.9,
      passage: index,
      ending: "the quotation ends",
      doubts: [],
    },
  ];
}
