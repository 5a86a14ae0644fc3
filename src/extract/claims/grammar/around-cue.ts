import type { Span } from "../../../model/span.js";
import { cueNoun, cueVerb } from "../lexicon/cue-lexicon.js";
import { CLAUSE_OPENERS, DOCUMENT_NOUNS, OCCASIONS, SUBORDINATORS, TIME_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";
import { skipAdjuncts } from "./adjunct.js";
import { clauseEnd, clauseWithCue, participleCue } from "./clause-end.js";
import { sourceOf } from "./inherited-subject.js";
import { introducedFrom, isIntroduced } from "./introduced.js";
import { hasMainClause } from "./main-clause.js";
import { baseNounPhraseEnd, type Range } from "./noun-phrase.js";
import { isParticleOf, type Predicate } from "./predicate.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import { isTitle } from "./title.js";
import {
  isAdverb,
  isBreak,
  isCapitalized,
  isDash,
  isFiniteVerb,
  isQuotationMark,
  isSentenceEnd,
  isVerb,
} from "./words.js";

/** A cue with its source in the middle or at the end of what is said. */
export interface Around {
  readonly source: Range | undefined;
  readonly content: readonly Span[];
  /** Whether a quotation touches the cue. */
  readonly quoted: boolean;
  readonly inverted: boolean;
  readonly why: string;
}

function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quotationAt[index] ?? -1) >= 0;
}

/** Whether content can end right before `index`: a comma, a closing mark, a dash. */
function contentEndsBefore(reading: Reading, index: number, passage: Passage): boolean {
  if (index - 1 < passage.from) return false;
  const before = reading.tokens[index - 1];
  return (
    isQuoted(reading, index - 1) ||
    before?.text === "," ||
    isQuotationMark(before) ||
    /^(?:--|[\u2013\u2014\u2015?!])$/u.test(before?.text ?? "")
  );
}

interface Frame {
  readonly source: Range | undefined;
  /** First token of source and cue together. */
  readonly from: number;
  /** Token after both. */
  readonly to: number;
  readonly inverted: boolean;
}

/** Verbs that name who is spoken to right after them, and so never who speaks unless a quotation stands before them. */
const ADDRESSING = new Set(["tell", "remind", "assure", "inform"]);
/** Verbs that may name who is spoken to right after them. */
const ADDRESSED = new Set([...ADDRESSING, "ask", "warn"]);

function invertedFrame(reading: Reading, passage: Passage, predicate: Predicate): Frame | undefined {
  if (predicate.form !== "finite" || predicate.first !== predicate.main) return undefined;
  let from = predicate.first;
  while (from > passage.from && isAdverb(reading.tokens[from - 1]) && !isQuoted(reading, from - 1)) from -= 1;
  if (!contentEndsBefore(reading, from, passage)) return undefined;
  const behind = isParticleOf(reading, predicate.last) ? predicate.last + 2 : predicate.last + 1;
  const source = subjectAfter(reading, behind, passage.to);
  if (source === undefined) return undefined;
  const own = subjectBefore(reading, predicate, passage);
  if (source.from < passage.to && isTime(reading, source.from)) return undefined;
  const afterQuotation = isQuoted(reading, from - 1) || isQuoted(reading, from - 2);
  if (!afterQuotation && (ADDRESSING.has(predicate.lemma) || !hasMainClause(reading, passage.from, from)))
    return undefined;
  const named = namesPerson(reading, source) && endsSpeech(reading, source.to, passage);
  if (named) return { source, from, to: source.to, inverted: true };
  if (own !== undefined && !isQuoted(reading, from - 1)) return undefined;

  return { source, from, to: source.to, inverted: true };
}

/** "said | coast guard spokesperson Ola Brekke": a name that ends the words, or stands alone in front of them. */
function namesPerson({ tokens }: Reading, { from, to }: Range): boolean {
  const isName = (index: number): boolean => tokens[index]?.upos === "PROPN" && isCapitalized(tokens[index]);
  return tokens[from]?.upos === "PROPN" || (to - from > 2 && isName(to - 1) && isName(to - 2));
}

function isTime(reading: Reading, index: number): boolean {
  return TIME_NOUNS.has(reading.tokens[index]?.normal ?? "");
}

function endsSpeech(reading: Reading, at: number, passage: Passage): boolean {
  return at >= passage.to || /^[,.;]$/u.test(reading.tokens[at]?.text ?? "") || isQuoted(reading, at);
}

function plainFrame(
  reading: Reading,
  passage: Passage,
  predicate: Predicate,
  predicates: readonly Predicate[],
): Frame | undefined {
  if (predicate.form === "infinitive" || predicate.form === "participle") return undefined;
  const own = subjectBefore(reading, predicate, passage);
  if (own === undefined || predicate.form === "ing") {
    const after = contentEndsBefore(reading, predicate.first, passage) && isQuoted(reading, predicate.first - 1);
    return after
      ? {
          source: sourceOf(reading, passage, predicate, predicates),
          from: predicate.first,
          to: predicate.last + 1,
          inverted: false,
        }
      : undefined;
  }
  if (isReducedRelative(reading, own)) return undefined;
  if (isRecordOf(reading, own) && contentEndsBefore(reading, own.from - 1, passage))
    return { source: { from: own.from - 1, to: own.to }, from: own.from - 1, to: predicate.last + 1, inverted: false };
  const source = contentEndsBefore(reading, own.from, passage) ? own : widened(reading, own, passage);
  // "Carcasses roll, she pointed out, and drift"
  const to = isParticleOf(reading, predicate.last) ? predicate.last + 2 : predicate.last + 1;
  return source && { source, from: source.from, to, inverted: false };
}

/** "…, an allegation | Arden denied": a noun of saying with a name right after it has the verb for a clause of its own. */
function isReducedRelative(reading: Reading, source: Range): boolean {
  for (let index = source.from; index + 1 < source.to; index += 1) {
    const token = reading.tokens[index];
    const next = reading.tokens[index + 1];
    if (token?.upos === "NOUN" && cueNoun(token) !== undefined && next?.upos === "PROPN") return true;
  }
  return false;
}

/** "…, | state records show": whose records they are, taken for a verb. */
function isRecordOf(reading: Reading, source: Range): boolean {
  const before = reading.tokens[source.from - 1];
  const noun = reading.tokens[source.from];
  return before !== undefined && /^VBP?$/u.test(before.tag) && noun !== undefined && DOCUMENT_NOUNS.has(noun.normal);
}

const LONGEST_WIDENING = 5;

/** The source from the quotation on, where a few words between the two are no verb and no break: "…," | super fund spokeswoman Anna Merle said. */
function widened(reading: Reading, source: Range, passage: Passage): Range | undefined {
  for (let from = source.from - 1; from > passage.from && source.from - from <= LONGEST_WIDENING; from -= 1) {
    const token = reading.tokens[from];
    if (isBreak(token) || isVerb(token) || token?.upos === "CCONJ" || isQuoted(reading, from)) return undefined;
    if (isQuoted(reading, from - 1)) return isSaid(reading, from - 1) ? { from, to: source.to } : undefined;
  }
  return undefined;
}

const NARRATED = new Set([
  ...SUBORDINATORS,
  "as",
  "in",
  "at",
  "on",
  "during",
  "from",
  "to",
  "with",
  "by",
  "for",
  "about",
  "of",
  "who",
  "which",
  "whose",
  "and",
  "but",
  "or",
]);

/** Words that join a clause of the narrator's own to the cue; what is quoted after them has a speaker of its own. */
const NARRATED_LINKS = new Set(["and", "but", "or", "who", "which", "whose"]);

/** What is said after the cue in the same sentence: a quotation, or the rest of a clause that the cue interrupts. */
function contentBehind(
  reading: Reading,
  at: number,
  passage: Passage,
  quoted: boolean,
  tag: string,
): { span?: Span; why: string } {
  const token = reading.tokens[at];
  if (token === undefined || at >= passage.to || isSentenceEnd(token)) return { why: "the cue ends the sentence" };
  let from = at;
  // "…, the report shows — but critics say …", "…, the lender said on Tuesday, and agents warned …"
  const isParted = isDash(token) || token.text === ",";
  if (isParted && reading.tokens[at + 1]?.upos === "CCONJ" && clauseWithCue(reading, at + 2, passage.to))
    return { why: "a clause with another speaker follows" };
  if (token.text === "," && participleCue(reading, at, passage.to))
    return { why: "another cue of the same speaker follows" };
  if (token.text === "," || token.text === ":" || isDash(token)) from = at + 1;
  else if (!isQuoted(reading, at))
    return quoted ? laterQuotation(reading, at, passage, tag) : { why: "an aside follows the cue" };
  // `"…," said Arden, who rates it a "sell"`: a word in marks inside what is told of the speaker.
  else if (quoted && (/^(?:DET|ADP|ADJ)$/u.test(reading.tokens[at - 1]?.upos ?? "") || isToldOfSpeaker(reading, at)))
    return { why: "an aside follows the cue" };
  const next = reading.tokens[from];
  if (next === undefined || from >= passage.to) return { why: "the cue ends the sentence" };
  if (isQuoted(reading, from)) {
    const ending = clauseEnd(reading, from, passage.to, tag);
    return { span: spanOf(reading, { from, to: ending.to }), why: ending.why };
  }
  const opener = next.normal;
  if (quoted && !NARRATED_LINKS.has(opener)) return laterQuotation(reading, from, passage, tag);
  if (
    next.tag === "VBG" ||
    opener === "without" ||
    opener === "when" ||
    opener === "after" ||
    opener === "as" ||
    opener === "while" ||
    opener === "who"
  )
    return { why: "an aside follows the cue" };
  if (quoted) {
    // Between two quotations only a connecting word may stand: "…," she said, and "…".
    const link = from + 1;
    if (NARRATED.has(opener) && isQuoted(reading, link)) {
      const ending = clauseEnd(reading, link, passage.to, tag);
      return { span: spanOf(reading, { from: link, to: ending.to }), why: ending.why };
    }
    return { why: "an aside follows the cue" };
  }
  const ending = clauseEnd(reading, from, passage.to, tag);
  return { span: spanOf(reading, { from, to: ending.to }), why: ending.why };
}

const LONGEST_TOLD = 24;

/** `"…," said Arden, who rates the stock | "hold"`: whether a relative clause without a verb of saying leads to the quotation. */
function isToldOfSpeaker(reading: Reading, quotation: number): boolean {
  const { tokens } = reading;
  const { from = 0, to = 0 } = reading.quotations[reading.quotationAt[quotation] ?? -1] ?? {};
  // "who now fears that | "we will all be dead"": a clause is said by somebody.
  if (tokens[quotation - 1]?.normal === "that" || tokens.slice(from, to).some(isFiniteVerb)) return false;
  for (let index = quotation - 1; index > 0 && quotation - index < LONGEST_TOLD; index -= 1) {
    const token = tokens[index];
    if (token === undefined || isSentenceEnd(token) || (cueVerb(token)?.frames.get("quote") ?? 0) >= 0.9) return false;
    if (/^(?:who|whose)$/u.test(token.normal)) return tokens[index - 1]?.text === ",";
  }
  return false;
}

/** `…," she said, turning to the crowd, "…`: a quotation after an aside goes on with what is said. */
function laterQuotation(reading: Reading, from: number, passage: Passage, tag: string): { span?: Span; why: string } {
  const why = "an aside follows the cue";
  for (let index = from; index < passage.to && index - from < 40; index += 1) {
    const token = reading.tokens[index];
    if (isQuoted(reading, index)) {
      if (reading.tokens[index - 1]?.text !== ",") return { why };
      const ending = clauseEnd(reading, index, passage.to, tag);
      return { span: spanOf(reading, { from: index, to: ending.to }), why: ending.why };
    }
    const cue = token === undefined || !isVerb(token) ? undefined : cueVerb(token);
    if ((cue?.frames.get("quote") ?? 0) >= 0.6) return { why };
  }
  return { why };
}

/** Where the content before the cue begins: the passage's start, or after a clause that is not part of it. */
function contentStart(reading: Reading, passage: Passage, to: number): number {
  let from = passage.from;
  // "A paused. | B, X said": a semicolon closes off what went before.
  for (let index = to - 2; index > passage.from; index -= 1) {
    if (!isQuoted(reading, index) && reading.tokens[index]?.text === ";") {
      from = index + 1;
      break;
    }
  }
  // `B declared it late: | "…," she said`: a colon hands over to the quotation.
  const quotation = reading.quotations[reading.quotationAt[to - 1] ?? -1];
  if (quotation !== undefined && quotation.from > from && reading.tokens[quotation.from - 1]?.text === ":")
    return quotation.from;
  if (CLAUSE_OPENERS.has(reading.tokens[from]?.normal ?? "") && from + 1 < to && isQuoted(reading, from + 1)) from += 1;
  return from;
}

/** How many verbs before a cue another cue is looked for. */
const PREDICATES_BACK = 20;

/** "A burned, the one paper reported, | while B stood, the other reported": where a cue in the middle has ended what it says. */
function afterEarlierCue(reading: Reading, passage: Passage, to: number, predicates: readonly Predicate[]): number {
  const last = predicates.findLastIndex((other) => other.last < to - 1);
  for (let at = last; at >= 0 && last - at < PREDICATES_BACK; at -= 1) {
    const other = predicates[at];
    const word = reading.tokens[other?.main ?? -1];
    if (other === undefined || word === undefined || other.form !== "finite") continue;
    const comma = other.last + 1;
    if (reading.tokens[comma]?.text !== ",") continue;
    if (!/^(?:while|whereas|and|but)$/u.test(reading.tokens[comma + 1]?.normal ?? "")) continue;
    if ((cueVerb(word)?.frames.get("quote") ?? 0) < 0.6) continue;
    const own = subjectBefore(reading, other, passage);
    if (own !== undefined && reading.tokens[own.from - 1]?.text === ",") return comma + 2;
  }
  return passage.from;
}

function addresseeEnd(reading: Reading, at: number, ceiling: number, lemma: string): number {
  if (!ADDRESSED.has(lemma)) return at;
  if (isQuoted(reading, at)) return at;
  const end = baseNounPhraseEnd(reading, at, ceiling);
  let to = end;
  while (reading.tokens[to]?.normal === "of" || reading.tokens[to]?.normal === "and") {
    const next = baseNounPhraseEnd(reading, to + 1, ceiling);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

/** Recognises a cue that stands after, or in the middle of, what is said; undefined where the cue has its content after it. */
export function aroundCue(
  reading: Reading,
  passage: Passage,
  predicate: Predicate,
  predicates: readonly Predicate[],
): Around | undefined {
  const frame = invertedFrame(reading, passage, predicate) ?? plainFrame(reading, passage, predicate, predicates);
  if (frame === undefined || frame.from <= passage.from) return undefined;
  const quotedAt = isQuoted(reading, frame.from - 1)
    ? frame.from - 1
    : reading.tokens[frame.from - 1]?.text === "," && isQuoted(reading, frame.from - 2)
      ? frame.from - 2
      : -1;
  const quoted = quotedAt >= 0 && !isTitle(reading, quotedAt, passage);
  const addressed = frame.inverted ? frame.to : addresseeEnd(reading, frame.to, passage.to, predicate.lemma);
  const after = skipAdjuncts(reading, addressed, passage.to, () => false);
  const closing = reading.tokens[after];
  const ended =
    after >= passage.to - 2 ||
    isSentenceEnd(closing) ||
    closing?.text === "," ||
    closing?.text === ":" ||
    closing?.text === ";" ||
    isQuoted(reading, after) ||
    /^(?:--|[\u2013\u2014\u2015)])$/u.test(closing?.text ?? "");
  if (!quoted && (!ended || (isQuoted(reading, after) && !isSentenceEnd(closing)))) return undefined;
  // `rejected it as "invention," saying that …`: what a participle says stands behind it.
  const isSaidBefore = predicate.form !== "ing" && isSaid(reading, frame.from - 1);
  if (quoted && !ended && !isSaidBefore && isContentAfter(reading, after, passage)) return undefined;
  if (!quoted && beginsQuotation(reading, after)) return undefined;
  if (!quoted && isRelativePronoun(reading, frame)) return undefined;
  const start = Math.max(
    contentStart(reading, passage, frame.from),
    afterEarlierCue(reading, passage, frame.from, predicates),
    quoted ? introducedFrom(reading, quotedAt, predicates) : 0,
  );
  const before = { from: start, to: frame.from };
  if (before.to - before.from < 1) return undefined;
  const tag = reading.tokens[predicate.first]?.tag ?? "VBD";
  if (quoted && beginsQuotation(reading, after) && isIntroduced(reading, quotedAt, predicates)) return undefined;
  const named =
    isQuoted(reading, after) &&
    (ADDRESSED.has(predicate.lemma) || /^['’]s?$/u.test(reading.tokens[after - 1]?.text ?? "")) &&
    isTitle(reading, after, passage);
  const behind = named
    ? laterQuotation(reading, reading.quotations[reading.quotationAt[after] ?? -1]?.to ?? after, passage, tag)
    : contentBehind(reading, after, passage, quoted, tag);
  if (!quoted && behind.span === undefined && !hasVerb(reading, before) && before.to - before.from < 5)
    return undefined;
  const content = [spanOf(reading, before), ...(behind.span === undefined ? [] : [behind.span])];
  return { source: frame.source, content, quoted, inverted: frame.inverted, why: behind.why };
}

/** `…, she said, "We …`: a whole quotation follows, so what stands before the cue is the narrator's. */
function beginsQuotation(reading: Reading, at: number): boolean {
  const from = /^[,:]$/u.test(reading.tokens[at]?.text ?? "") ? at + 1 : at;
  if (!isQuoted(reading, from)) return false;
  return reading.tokens[at]?.text === ":" || /^\p{Lu}/u.test(reading.tokens[from + 1]?.text ?? "");
}

/** Whether the quotation before the cue ends as speech does: in a comma, a question mark or an exclamation mark. */
function isSaid(reading: Reading, last: number): boolean {
  for (let index = last; index > last - 3 && index >= 0; index -= 1) {
    const text = reading.tokens[index]?.text ?? "";
    if (/^[,?!]$/u.test(text)) return true;
    if (!isQuotationMark(reading.tokens[index])) return false;
  }
  return false;
}

function isRelativePronoun(reading: Reading, frame: Frame): boolean {
  const { source } = frame;
  if (source === undefined || source.to - source.from > 1) return false;
  const word = reading.tokens[source.from]?.normal;
  return word === "who" || word === "which" || word === "that";
}

/** "…" he said that …: a clause of its own follows, so the quotation before belongs to something else. */
function isContentAfter(reading: Reading, at: number, passage: Passage): boolean {
  const token = reading.tokens[at];
  return (
    at < passage.to &&
    (token?.normal === "that" || (isVerb(reading.tokens[at + 1]) && !OCCASIONS.has(token?.normal ?? "")))
  );
}

function hasVerb(reading: Reading, range: Range): boolean {
  for (let index = range.from; index < range.to; index += 1) {
    const token = reading.tokens[index];
    if (isFiniteVerb(token) || isQuoted(reading, index) || token?.upos === "AUX" || token?.upos === "VERB") return true;
  }
  return false;
}
