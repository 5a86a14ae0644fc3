import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import { skipAdjuncts } from "../grammar/adjunct.js";
import { aroundCue } from "../grammar/around-cue.js";
import { type Complement, complementAfter } from "../grammar/complement.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import type { Range } from "../grammar/noun-phrase.js";
import { isParticleOf, type Predicate, predicatesOf } from "../grammar/predicate.js";
import { quotedPartEnd } from "../grammar/quoted-part.js";
import { subjectAfter, subjectBefore } from "../grammar/subject.js";
import { isSentenceEnd } from "../grammar/words.js";
import { cueVerb, type Word } from "../lexicon/cue-lexicon.js";
import { DOCUMENT_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";
import { mainClauseComma, mainVerbAfterRelative, mainVerbComma } from "./main-clause-comma.js";
import { isNothingSaid, type Site } from "./nothing-said.js";

/** Grade below which a candidate is not proposed at all. */
const LEAST_GRADE = 0.35;
/** Participles that have become prepositions. */
const PREPOSITIONS = new Set([
  "regarding",
  "considering",
  "including",
  "concerning",
  "according",
  "following",
  "given",
]);

function cueSpan(site: Site, to: number): Span {
  const { reading, predicate } = site;
  return spanOf(reading, { from: predicate.main, to: Math.max(to, predicate.last + 1) });
}

function candidate(
  site: Site,
  parts: {
    rule: string;
    frame?: string;
    grade: number;
    cueTo: number;
    source: Range | undefined;
    content: readonly Span[];
    why: string;
    doubts?: readonly string[];
  },
): Candidate {
  const { reading, passage, predicate, cue } = site;
  return {
    rule: parts.rule,
    cue: [cueSpan(site, parts.cueTo)],
    ...(parts.source === undefined ? {} : { source: spanOf(reading, parts.source) }),
    content: parts.content,
    force: (parts.frame === undefined ? undefined : cue.forces.get(parts.frame)) ?? cue.force,
    negated: predicate.negated,
    inHeadline: passage.place === "headline" || passage.place === "subhead",
    grade: parts.grade,
    passage: site.index,
    ending: parts.why,
    doubts: parts.doubts ?? [],
  };
}

/** "X said that …", "X called for …": the content stands after the cue. */
function contentAfter(site: Site, complement: Complement, predicates: readonly Predicate[]): Candidate | undefined {
  const { reading, passage, predicate } = site;
  const source = sourceOf(reading, passage, predicate, predicates);
  if (isTopicOfParticiple(site, complement) || isMeasured(site, complement) || isNothingSaid(site, complement, source))
    return undefined;
  if (
    source === undefined &&
    predicate.first === passage.from &&
    predicate.form !== "ing" &&
    predicate.form !== "participle"
  )
    return undefined;
  const shown = complement.frame === "object" && SHOWING.has(site.cue.force) && isDocument(reading, source) ? 0.7 : 0;
  const fronted = mainClauseComma(site, complement);
  const quotedTo = quotedPartEnd(reading, complement, reading.tokens[predicate.main]?.tag);
  const closing =
    [fronted, mainVerbComma(site, complement), mainVerbAfterRelative(site, complement), quotedTo].find(
      (at) => at >= 0,
    ) ?? -1;
  const grade = Math.max(shown, complement.grade) * certaintyOf(site, source, complement);
  if (grade < LEAST_GRADE) return undefined;
  const quoted = quotationBehindPronoun(reading, complement);
  if (quoted !== undefined)
    return candidate(site, {
      rule: `${site.cue.lemma}: quote after whom it is said to`,
      grade: Math.max(grade, QUOTED_TO_SOMEBODY),
      cueTo: complement.cueTo,
      source,
      content: [quoted],
      why: "the quotation ends",
    });
  const said = candidate(site, {
    rule: `${site.cue.lemma}: ${complement.frame} after the cue`,
    frame: complement.frame,
    grade,
    cueTo: complement.cueTo,
    source,
    content: [spanOf(reading, closing < 0 ? complement : { from: complement.from, to: closing })],
    why: closing < 0 ? complement.why : endingAt(closing, { fronted, quotedTo }),
    doubts: isLonePronoun(reading, complement) ? ["its words only point to somebody"] : [],
  });
  return isAnswer(site, complement) ? { ...said, force: "say", negated: false } : said;
}

/** `did not agree: "We knew."`, `disagreed: "We knew."`: what is quoted behind the colon was said; what is denied stands elsewhere. */
const isAnswer = ({ reading: { tokens }, predicate, cue }: Site, { frame, from }: Complement): boolean =>
  frame === "quote" &&
  tokens[from - 1]?.text === ":" &&
  (predicate.negated ? REACTING.has(cue.lemma) : cue.force === "deny");

/** Verbs of how somebody takes what was said before: of those, denied, the quotation is the answer. */
const REACTING = new Set(["agree", "concede", "relent", "apologize", "apologise", "elaborate", "hesitate", "accept"]);

function endingAt(closing: number, { fronted, quotedTo }: { fronted: number; quotedTo: number }): string {
  if (closing === quotedTo) return "the quotation ends";
  return closing === fronted ? "the main clause begins" : "the main clause goes on";
}

/** "diplomats | briefed on the talks": what somebody was told about, and nothing that they say. */
const isTopicOfParticiple = ({ reading: { tokens }, predicate }: Site, { from, cueTo }: Complement): boolean =>
  predicate.form === "participle" &&
  tokens[predicate.main]?.tag === "VBN" &&
  tokens[predicate.last + 1]?.upos === "ADP" &&
  (from === predicate.last + 1 || cueTo > predicate.last + 1);

/** "caused damage | estimated at 90 million": who estimates it is not told, and it is not what was damaged. */
const isMeasured = ({ reading: { tokens }, predicate }: Site, { frame, from }: Complement): boolean =>
  frame === "object" &&
  predicate.form !== "finite" &&
  tokens[predicate.main]?.tag === "VBN" &&
  tokens[from]?.normal === "at";

/** `scolded him: "…"`: behind somebody who is only pointed to stands what was said. */
function quotationBehindPronoun(reading: Reading, complement: Complement): Span | undefined {
  if (!isLonePronoun(reading, complement)) return undefined;
  const { tokens, quotations, quotationAt } = reading;
  const next = /^[,:]$/u.test(tokens[complement.to]?.text ?? "") ? complement.to + 1 : complement.to;
  const quotation = quotations[quotationAt[next] ?? -1];
  return quotation?.from === next ? { start: quotation.start, end: quotation.end } : undefined;
}

/** How likely a quotation behind "scolded him:" is what was said. */
const QUOTED_TO_SOMEBODY = 0.85;

const OBJECT_PRONOUNS = new Set(["me", "you", "him", "her", "us", "them"]);

const SHOWING = new Set(["show", "report", "say", "estimate", "conclude"]);

/** Whether the source is a poll, a record, a study: what they show is said by them. */
function isDocument(reading: Reading, source: Range | undefined): boolean {
  if (source === undefined) return false;
  const isOne = (index: number): boolean => {
    const token = reading.tokens[index];
    return token !== undefined && (DOCUMENT_NOUNS.has(token.normal) || DOCUMENT_NOUNS.has(token.lemma));
  };
  for (let index = source.from; index < source.to; index += 1) {
    // "the research vessel": a document only says what it is for.
    const isHead = index + 1 >= source.to || reading.tokens[index + 1]?.upos !== "NOUN" || isOne(index + 1);
    if (isOne(index) && isHead) return true;
  }
  return false;
}

/** "criticised him": of the words of such a claim nothing can be checked. */
const isLonePronoun = ({ tokens }: Reading, { frame, from, to }: Complement): boolean =>
  frame === "object" && to === from + 1 && OBJECT_PRONOUNS.has(tokens[from]?.normal ?? "");

/** How much less a cue attributes where it is unreal (would say), has no source, or a source that does not speak. */
function certaintyOf(site: Site, source: Range | undefined, complement: Complement): number {
  const { predicate, reading } = site;
  let factor = 1;
  if (predicate.modal !== undefined && predicate.modal !== "will") factor *= 0.8;
  if (predicate.form === "infinitive") factor *= 0.75;
  if (predicate.form === "participle") factor *= 0.6;
  if (source === undefined) factor *= predicate.form === "ing" ? 0.8 : 0.7;
  else if (source.to - source.from === 1) {
    const word = reading.tokens[source.from]?.normal;
    if (word === "i" || word === "you" || word === "we") factor *= 0.8;
    if (word === "it" || word === "that" || word === "this" || word === "which")
      factor *= complement.frame === "object" ? 0.6 : 0.85;
  }
  return factor;
}

/** A finite form after an article or possessive, or a participle before a noun, is a noun or adjective the tagger took for a verb. */
function isMistagged(reading: Reading, predicate: Predicate): boolean {
  if (predicate.first !== predicate.main) return false;
  const before = reading.tokens[predicate.main - 1];
  const verb = reading.tokens[predicate.main];
  const next = reading.tokens[predicate.main + 1];
  const introduced =
    before !== undefined &&
    (before.upos === "DET" || before.tag === "PRP$" || before.tag === "POS" || before.tag === "JJ");
  if (verb?.tag === "VB" && verb.relation === "compound") return true;
  if (isRecordsOwner(reading, predicate.main)) return true;
  if (introduced && (verb?.tag === "VBZ" || verb?.tag === "VBP" || verb?.tag === "VBN" || verb?.tag === "VB"))
    return before.tag !== "DT" || before.lemma !== "that";
  if (predicate.form !== "participle") return false;
  return (
    next !== undefined && next.upos === "NOUN" && (introduced || before?.upos === "NUM" || verb?.relation === "amod")
  );
}

/** "12%, compared with 9% a year before": measures one thing by another, and nobody speaks. */
function isComparison({ tokens }: Reading, { main, form }: Predicate): boolean {
  return (
    form !== "finite" &&
    tokens[main]?.normal === "compared" &&
    /^(?:with|to|against)$/u.test(tokens[main + 1]?.normal ?? "")
  );
}

/** "Reporting from the capital, …": says where a journalist is, and nothing of what is said. */
function isDispatch(reading: Reading, predicate: Predicate): boolean {
  return (
    reading.tokens[predicate.main]?.normal === "reporting" &&
    /^(?:from|for|by)$/u.test(reading.tokens[predicate.main + 1]?.normal ?? "")
  );
}

/** "state records show": a base form before documents that show something says whose they are. */
function isRecordsOwner(reading: Reading, verb: number): boolean {
  const [word, noun, shows] = [verb, verb + 1, verb + 2].map((index) => reading.tokens[index]);
  return (
    word !== undefined &&
    /^VBP?$/u.test(word.tag) &&
    DOCUMENT_NOUNS.has(noun?.normal ?? "") &&
    /^(?:show|shows|say|says|suggest|indicate|reveal)$/u.test(shows?.normal ?? "")
  );
}

/** "…, X said.", "…," said X, "…, X said, …": the content stands round the cue. */
function contentAround(site: Site, predicates: readonly Predicate[]): Candidate | undefined {
  const { reading, passage, predicate, cue } = site;
  const quote = cue.frames.get("quote") ?? 0;
  const around = quote < 0.3 ? undefined : aroundCue(reading, passage, predicate, predicates);
  if (around === undefined) return undefined;
  const grade = around.quoted
    ? Math.max(quote, 0.6)
    : Math.max(cue.frames.get("that") ?? 0, cue.frames.get("addressee") ?? 0) * 0.95;
  if (grade < LEAST_GRADE || (!around.quoted && quote < 0.5)) return undefined;
  return candidate(site, {
    rule: `${cue.lemma}: ${around.inverted ? "source after the cue" : "source before the cue"}, content round them`,
    grade,
    cueTo: predicate.last + 1,
    source: around.source,
    content: around.content,
    why: around.why,
  });
}

/** `Said Arden: "…"`: the verb opens the sentence, then who speaks, then a colon or comma. */
function invertedOpening(site: Site): Candidate | undefined {
  const { reading, passage, predicate, cue } = site;
  if (predicate.first !== passage.from || (cue.frames.get("quote") ?? 0) < 0.9 || predicate.form === "ing")
    return undefined;
  const source = subjectAfter(reading, predicate.last + 1, passage.to);
  const mark = reading.tokens[source?.to ?? -1];
  if (source === undefined || mark === undefined || !/^[:,]$/u.test(mark.text)) return undefined;
  const quotation = reading.quotations[reading.quotationAt[source.to + 1] ?? -1];
  if (quotation?.from !== source.to + 1) return undefined;
  return candidate(site, {
    rule: `${cue.lemma}: the cue opens the sentence`,
    grade: 0.95,
    cueTo: predicate.last + 1,
    source,
    content: [{ start: quotation.start, end: quotation.end }],
    why: "the quotation ends",
  });
}

/** `"It is one." Arden said on Monday.`: the quotation ended its own sentence, and the next only names who said it. */
function contentBefore(site: Site): Candidate | undefined {
  const { reading, passage, index, predicate, cue } = site;
  // `"It is late." Arden disagreed.`: not with words of his own.
  if (cue.force === "deny" || (cue.frames.get("quote") ?? 0) < 0.8 || predicate.form !== "finite") return undefined;
  const before = reading.passages[index - 1];
  const quotation = reading.quotations[reading.quotationAt[passage.from - 1] ?? -1];
  if (
    before === undefined ||
    quotation === undefined ||
    quotation.to !== passage.from ||
    before.paragraph !== passage.paragraph
  )
    return undefined;
  const source = subjectBefore(reading, predicate, passage);
  if (source === undefined || source.from !== passage.from) return undefined;
  const after = skipAdjuncts(reading, predicate.last + 1, passage.to, () => false);
  // "said of the talk | he had last week": what it is said of.
  const isSaidOf = reading.tokens[predicate.last + 1]?.normal === "of";
  if (after < passage.to && !isSaidOf && !isSentenceEnd(reading.tokens[after])) return undefined;
  return candidate(site, {
    rule: `${cue.lemma}: a sentence after the quotation`,
    grade: 0.9,
    cueTo: predicate.last + 1,
    source,
    content: [{ start: quotation.start, end: quotation.end }],
    why: "the quotation ends",
  });
}

/** `…, and her husband cut in. "…"`: a sentence that ends with who begins to speak, then a sentence that is a quotation. */
function quotationBehind(site: Site): Candidate | undefined {
  const { reading, passage, index, predicate, cue } = site;
  if ((cue.frames.get("quote") ?? 0) < LEAST_QUOTE_BEHIND || predicate.form !== "finite") return undefined;
  const next = reading.passages[index + 1];
  const quotation = reading.quotations[reading.quotationAt[next?.from ?? -1] ?? -1];
  if (next === undefined || quotation?.from !== next.from || next.to - quotation.to > 1) return undefined;
  if (next.paragraph !== passage.paragraph || next.section !== passage.section) return undefined;
  const last = isParticleOf(reading, predicate.last) ? predicate.last + 1 : predicate.last;
  const after = skipAdjuncts(reading, last + 1, passage.to, () => false);
  if (after < passage.to && !isSentenceEnd(reading.tokens[after])) return undefined;
  const source = subjectBefore(reading, predicate, passage);
  if (source === undefined) return undefined;
  return candidate(site, {
    rule: `${cue.lemma}: a sentence before the quotation`,
    grade: 0.8,
    cueTo: last + 1,
    source,
    content: [{ start: quotation.start, end: quotation.end }],
    why: "the quotation ends",
  });
}

/** How often a verb must quote to introduce what the next sentence says. */
const LEAST_QUOTE_BEHIND = 0.6;

function wordOf(reading: Reading, predicate: Predicate): Word {
  return reading.tokens[predicate.main] ?? { normal: predicate.lemma, lemma: predicate.lemma };
}

/** Claims that a verb attributes. */
export function parseVerbCues(reading: Reading, passage: Passage, index: number): Candidate[] {
  const predicates = predicatesOf(reading, passage);
  const candidates: Candidate[] = [];
  for (const predicate of predicates) {
    const cue = cueVerb(wordOf(reading, predicate), predicate.particle);
    if (
      cue === undefined ||
      predicate.passive ||
      isMistagged(reading, predicate) ||
      isDispatch(reading, predicate) ||
      isComparison(reading, predicate) ||
      PREPOSITIONS.has(reading.tokens[predicate.main]?.normal ?? "")
    )
      continue;
    const site: Site = { reading, passage, index, predicate, cue };
    const around = contentAround(site, predicates) ?? contentBefore(site) ?? invertedOpening(site);
    const complement = around === undefined ? complementAfter(reading, index, passage, predicate, cue) : undefined;
    const found =
      around ?? (complement === undefined ? quotationBehind(site) : contentAfter(site, complement, predicates));
    if (found !== undefined) candidates.push(found);
  }
  return candidates;
}
