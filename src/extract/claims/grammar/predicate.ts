import type { Token } from "../../../language/analysed-article.js";
import { cueVerb } from "../lexicon/cue-lexicon.js";
import { BE, DOCUMENT_NOUNS, NEGATIONS, VERB_PARTICLES } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { isAdverb, isAuxiliary, isFiniteVerb, isNominal, isVerb } from "./words.js";

/** A verb with its auxiliaries: "has never said", "to say", "saying", "was told". Token indexes. */
export interface Predicate {
  /** First auxiliary, or the verb. */
  readonly first: number;
  readonly main: number;
  /** The verb, or its particle: "pointed out". */
  readonly last: number;
  readonly lemma: string;
  readonly particle?: string;
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal?: string;
}

const CONTRACTED = new Map([
  ["'s", "be"],
  ["'re", "be"],
  ["'m", "be"],
  ["'ve", "have"],
  ["'d", "would"],
  ["'ll", "will"],
]);
const LONGEST_GROUP = 10;

function lemmaOf(token: Token): string {
  return CONTRACTED.get(token.normal) ?? token.lemma;
}

/** Last verb of the chain of auxiliaries and adverbs that begins at `first`. */
function mainVerb(reading: Reading, first: number, ceiling: number): number {
  let main = first;
  let index = first;
  while (index + 1 < ceiling && index - first < LONGEST_GROUP) {
    const current = reading.tokens[index];
    const next = reading.tokens[index + 1];
    if (current === undefined || next === undefined || (reading.quotationAt[index + 1] ?? -1) >= 0) break;
    if (isAdverb(next) && isAuxiliary(reading.tokens[main])) {
      index += 1;
      continue;
    }
    if (!isVerb(next) || !isAuxiliary(reading.tokens[main]) || (next.tag === "VBZ" && !isAuxiliary(next))) break;
    index += 1;
    main = index;
  }
  return main;
}

function formOf(reading: Reading, first: number, main: number, floor: number, standsAlone: boolean): Predicate["form"] {
  const opener = reading.tokens[first];
  const verb = reading.tokens[main];
  if (opener === undefined || verb === undefined) return "finite";
  const before = first > floor ? reading.tokens[first - 1] : undefined;
  const previous = isAdverb(before) && first - 1 > floor ? reading.tokens[first - 2] : before;
  if (previous?.normal === "to" && (opener.tag === "VB" || opener.tag === "VBP")) return "infinitive";
  if (
    opener.tag === "VBG" ||
    (first === main && /ing$/u.test(verb.normal) && verb.tag !== "VBD" && verb.tag !== "VBZ" && verb.tag !== "VBP")
  )
    return "ing";
  if (first === main && verb.tag === "VBN" && !isFiniteVerb(verb) && !hasActiveSubject(reading, main) && !standsAlone)
    return "participle";
  return "finite";
}

/** A past participle by its tag that the parse gives a subject of its own is a past tense. */
function hasActiveSubject(reading: Reading, main: number): boolean {
  const subject = reading.subjects[main] ?? -1;
  return subject >= 0 && subject < main && reading.tokens[subject]?.relation === "nsubj";
}

function isPassive(reading: Reading, first: number, main: number): boolean {
  const verb = reading.tokens[main];
  if (verb === undefined || first === main || (verb.tag !== "VBN" && verb.tag !== "VBD")) return false;
  for (let index = main - 1; index >= first; index -= 1) {
    const token = reading.tokens[index];
    if (token === undefined || isAdverb(token)) continue;
    return BE.has(token.normal) || token.lemma === "be" || token.lemma === "get";
  }
  return false;
}

function isNegated(reading: Reading, first: number, main: number): boolean {
  // "paid without admitting it"
  if (reading.tokens[first - 1]?.normal === "without") return true;
  for (let index = Math.max(0, first - 1); index < main; index += 1) {
    const token = reading.tokens[index];
    if (token !== undefined && (NEGATIONS.has(token.normal) || token.normal.endsWith("n't"))) return true;
  }
  return false;
}

function particleAfter(reading: Reading, main: number, ceiling: number): string | undefined {
  const next = reading.tokens[main + 1];
  return main + 1 < ceiling &&
    next !== undefined &&
    VERB_PARTICLES.has(next.normal) &&
    (reading.quotationAt[main + 1] ?? -1) < 0
    ? next.normal
    : undefined;
}

const known = new WeakMap<Passage, readonly Predicate[]>();

/** The verbs of a passage that stand outside its quotations, in order. Several parsers ask; each passage is looked at once. */
export function predicatesOf(reading: Reading, passage: Passage): readonly Predicate[] {
  let predicates = known.get(passage);
  if (predicates === undefined) {
    predicates = findPredicates(reading, passage);
    known.set(passage, predicates);
  }
  return predicates;
}

/** "tweeting, “…": a participle of saying before a quotation, whatever the tagger takes it for. */
function opensQuotation(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || !/ing$/u.test(token.normal) || (cueVerb(token)?.frames.get("quote") ?? 0) < 0.85)
    return false;
  const next = /^[,:]$/u.test(reading.tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
  return reading.quotations[reading.quotationAt[next] ?? -1]?.from === next;
}

const SPEECH_END = /^[,?!]$/u;
const FARTHEST_SPEAKER = 14;

/** Whether a quotation that ends as speech does, and then only words that name somebody, stand right before `index`. */
function followsSpeech(reading: Reading, index: number): boolean {
  for (let back = index - 1; back > 0 && index - back < FARTHEST_SPEAKER; back -= 1) {
    const token = reading.tokens[back];
    if (token === undefined || isVerb(token) || /^[.:;?!]$/u.test(token.text)) return false;
    const quotation = reading.quotations[reading.quotationAt[back] ?? -1];
    if (quotation === undefined) continue;
    if (quotation.to - quotation.from < 4) continue;
    for (let last = quotation.to - 1; last > quotation.to - 4; last -= 1)
      if (SPEECH_END.test(reading.tokens[last]?.text ?? "")) return true;
    return false;
  }
  return false;
}

/** "shot back", "chimed in": whether the word behind a verb makes one cue with it. */
export function isParticleOf(reading: Reading, verb: number): boolean {
  const token = reading.tokens[verb];
  const particle = reading.tokens[verb + 1]?.normal ?? "";
  return token !== undefined && cueVerb(token, particle)?.lemma.endsWith(` ${particle}`) === true;
}

/**
 * `"…," the protesters chanted`, `Others shouted, "…"`: a form of a verb of saying beside a quotation, where only a verb
 * can stand, whatever the tagger takes it for.
 */
function isSpeechVerb(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (token === undefined || before === undefined || (reading.quotationAt[index - 1] ?? -1) >= 0) return false;
  if ((cueVerb(token, reading.tokens[index + 1]?.normal)?.frames.get("quote") ?? 0) < 0.6) return false;
  const named = isNominal(before) || before.upos === "ADJ" || before.text === ")" || before.text === ",";
  if (!named || before.text === "'s") return false;
  const behind = isParticleOf(reading, index) ? index + 2 : index + 1;
  const past = /ed$/u.test(token.normal) || /^(?:read|said|wrote)$/u.test(token.normal) || behind > index + 1;
  const plural = before.tag === "NNS" || before.tag === "NNPS";
  const present = plural ? token.normal === token.lemma : DOCUMENT_NOUNS.has(before.normal) && /s$/u.test(token.normal);
  if (!past && !present) return false;
  const next = behind + 1;
  const isMarked = /^[,:]$/u.test(reading.tokens[behind]?.text ?? "");
  const introduces = past && isMarked && reading.quotations[reading.quotationAt[next] ?? -1]?.from === next;
  return introduces || followsSpeech(reading, index);
}

/**
 * "the forum estimates that", "Data from the ministry show that", "Anna Merle, an analyst, argues that": a form of a verb
 * of saying between the words that name somebody and a clause, which the tagger took for something else.
 */
export function isHiddenCue(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (token === undefined || before === undefined || (cueVerb(token)?.frames.get("that") ?? 0) < 0.8) return false;
  const next = reading.tokens[index + 1]?.normal ?? "";
  const clause = /^(?:that|there|it|he|she|they|its|his|her|their)$/u.test(next);
  if (token.tag === "NNS" && (before.upos === "NOUN" || before.upos === "PROPN")) return clause;
  const ended = /^[.,;]?$/u.test(reading.tokens[index + 1]?.text ?? "") && DOCUMENT_NOUNS.has(before.normal);
  if (ended && SHOWING.has(token.normal)) return true;
  if (next !== "that") return false;
  // "concedes that 40 boats sank and | estimates that"
  if (token.tag === "NNS" && before.upos === "CCONJ" && !isNominal(reading.tokens[index - 2])) return true;
  const inflected = token.normal !== token.lemma || /(?:ed|s|ing)$/u.test(token.normal);
  if (/^(?:[,)]|--|[\u2013\u2014\u2015])$/u.test(before.text)) return inflected;
  const plural = SHOWING.has(token.normal) && /^(?:NOUN|PROPN|ADJ)$/u.test(before.upos);
  return (inflected && before.upos === "PROPN") || plural;
}

/** Base forms that stand with the plural of a document: data show, records suggest. */
const SHOWING = new Set([
  "show",
  "suggest",
  "indicate",
  "say",
  "reveal",
  "confirm",
  "shows",
  "suggests",
  "finds",
  "says",
]);

/** How many finite verbs stand outside quotations; where there are none, a participle must be the sentence's verb. */
function countFinite(reading: Reading, passage: Passage): number {
  let count = 0;
  for (let index = passage.from; index < passage.to; index += 1)
    if ((reading.quotationAt[index] ?? -1) < 0 && isFiniteVerb(reading.tokens[index])) count += 1;
  return count;
}

function findPredicates(reading: Reading, passage: Passage): Predicate[] {
  const finite = countFinite(reading, passage);
  const predicates: Predicate[] = [];
  for (let index = passage.from; index < passage.to; index += 1) {
    const quotation = reading.quotationAt[index] ?? -1;
    if (quotation >= 0) {
      index = Math.max(index, (reading.quotations[quotation]?.to ?? index + 1) - 1);
      continue;
    }
    const token = reading.tokens[index];
    if (token === undefined) continue;
    const verbal =
      isVerb(token) || opensQuotation(reading, index) || isHiddenCue(reading, index) || isSpeechVerb(reading, index);
    if (!verbal) continue;
    const main = mainVerb(reading, index, passage.to);
    const verb = reading.tokens[main];
    if (verb === undefined) continue;
    const particle = particleAfter(reading, main, passage.to);
    const modal = token.tag === "MD" ? token.lemma : undefined;
    predicates.push({
      first: index,
      main,
      last: main,
      lemma: lemmaOf(verb),
      ...(particle === undefined ? {} : { particle }),
      form: formOf(reading, index, main, passage.from, finite === 0),
      passive: isPassive(reading, index, main),
      negated: isNegated(reading, index, main),
      ...(modal === undefined ? {} : { modal }),
    });
    index = main;
  }
  return predicates;
}
