import type { Candidate } from "../candidate.js";
import { type Complement, complementOf } from "../grammar/complement.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { verbWithoutSubject } from "../grammar/main-clause.js";
import { fullNounPhraseEnd, nounPhraseStart, type Range } from "../grammar/noun-phrase.js";
import { type Predicate, predicatesOf } from "../grammar/predicate.js";
import { isAdverb, isAuxiliary, isQuotationMark, isSentenceEnd, isVerb } from "../grammar/words.js";
import { cueNoun } from "../lexicon/cue-lexicon.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** Verbs that lend a nominal cue their subject: made a promise, has doubts. */
const SUPPORT_VERBS = new Set(
  "make have issue express voice give raise repeat release offer file hold share send deliver take reiterate face lodge level launch cite announce publish renew keep submit maintain harbor harbour show".split(
    " ",
  ),
);

/** "Arden's claim", "their promise": the possessor before the noun. */
function possessor(reading: Reading, noun: number, floor: number): Range | undefined {
  for (let index = noun - 1; index >= floor && noun - index < 6; index -= 1) {
    const token = reading.tokens[index];
    if (token === undefined) return undefined;
    if (token.tag === "PRP$" || token.normal === "her") return { from: index, to: index + 1 };
    if (token.tag === "POS" || token.normal === "'s" || token.normal === "'") {
      return { from: nounPhraseStart(reading, index - 1, floor), to: index };
    }
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NOUN" &&
      token.upos !== "NUM" &&
      token.tag !== "VBN" &&
      token.tag !== "VBG"
    )
      return undefined;
  }
  return undefined;
}

/** "a warning from the agency", "criticism by neighbours": the source behind the noun, before the frame. */
function sourceBehind(reading: Reading, at: number, passage: Passage): Range | undefined {
  const word = reading.tokens[at]?.normal;
  if (word !== "from" && word !== "by" && word !== "among") return undefined;
  const to = fullNounPhraseEnd(reading, at + 1, passage.to);
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

/** The subject of the support verb whose object the noun is. */
function supported(
  reading: Reading,
  passage: Passage,
  noun: number,
  predicates: readonly Predicate[],
): Range | undefined {
  const start = nounPhraseStart(reading, noun, passage.from);
  const before = predicates.findLast((predicate) => predicate.last < noun && predicate.last >= start - 2);
  if (before === undefined || before.passive || !SUPPORT_VERBS.has(before.lemma)) return undefined;
  return sourceOf(reading, passage, before, predicates);
}

/**
 * "The claim that nobody was hurt | is false": where the verb begins whose subject the cue noun is; the content's end
 * where there is none. By the parse, else where a second finite verb has no subject of its own.
 */
function mainVerbAfter(reading: Reading, noun: number, content: Range): number {
  if (reading.tokens[content.from - 1]?.normal !== "that") return content.to;
  const governor = reading.heads[noun] ?? -1;
  if (reading.tokens[noun]?.relation.startsWith("nsubj") && governor > content.from && governor < content.to) {
    let verb = governor;
    while (verb - 1 > content.from && (isAuxiliary(reading.tokens[verb - 1]) || isAdverb(reading.tokens[verb - 1])))
      verb -= 1;
    if (verb > content.from + 1 && isVerb(reading.tokens[verb])) return verb;
  }
  const second = verbWithoutSubject(reading, content);
  if (second >= 0) return second;
  const main = opensSentence(reading, noun) ? secondVerb(reading, content) : -1;
  return main < 0 ? content.to : main;
}

/** "The claim", "A first report": whether the noun is the subject that opens its sentence. */
function opensSentence({ tokens }: Reading, noun: number): boolean {
  let first = noun;
  while (tokens[first - 1]?.upos === "ADJ" || tokens[first - 1]?.upos === "NUM") first -= 1;
  const before = tokens[first - 2];
  return (
    tokens[first - 1]?.upos === "DET" && (before === undefined || isSentenceEnd(before) || isQuotationMark(before))
  );
}

/** "that the dam was unsafe | set off a panic": where the second verb begins, of those that no relative or conjunction leads to; -1 where there is none. */
function secondVerb({ tokens, quotationAt }: Reading, { from, to }: Range): number {
  let isFirst = true;
  for (let index = from; index < to; index += 1) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!isVerb(token) || token?.tag === "VBG" || token?.tag === "VB" || (quotationAt[index] ?? -1) >= 0) continue;
    if (isAuxiliary(before) || isAdverb(before) || before?.normal === "to") continue;
    if (/^(?:who|which|that|and|or|but|,)$/u.test(before?.normal ?? "")) continue;
    if (!isFirst) return index;
    isFirst = false;
  }
  return -1;
}

/** "a ruling that took four hours": "that" is the subject of what follows, which tells of the noun and is not what it says. */
function isRelative({ tokens }: Reading, { frame, from }: Complement): boolean {
  if (frame !== "that") return false;
  let verb = tokens[from]?.normal === "that" ? from + 1 : from;
  while (isAdverb(tokens[verb])) verb += 1;
  return isVerb(tokens[verb]);
}

/** "requests for comment": what a reporter asks for is none of the article's statements. */
function isEmpty({ tokens }: Reading, { frame, from, to }: Complement): boolean {
  return (
    frame === "for" &&
    to - from === 1 &&
    /^(?:comment|comments|interview|interviews)$/u.test(tokens[from]?.normal ?? "")
  );
}

/** Claims that a noun attributes: "her claim that …", "a promise to …", "criticism of …". */
export function parseNounCues(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  let predicates: readonly Predicate[] | undefined;
  for (let noun = passage.from; noun + 1 < passage.to; noun += 1) {
    const token = reading.tokens[noun];
    if (token === undefined || token.upos !== "NOUN" || (reading.quotationAt[noun] ?? -1) >= 0 || isVerb(token))
      continue;
    const cue = cueNoun(token);
    if (cue === undefined) continue;
    const behind = sourceBehind(reading, noun + 1, passage);
    const complement = complementOf(
      { reading, passage, index, cue, tag: "VBD", cueTo: noun + 1, nominal: true },
      behind?.to ?? noun + 1,
    );
    if (complement === undefined || isRelative(reading, complement)) continue;
    predicates ??= predicatesOf(reading, passage);
    const source = possessor(reading, noun, passage.from) ?? behind ?? supported(reading, passage, noun, predicates);
    if (isEmpty(reading, complement)) continue;
    const grade = complement.grade * (source === undefined ? 0.7 : 1);
    if (grade < 0.4) continue;
    candidates.push({
      rule: `${cue.lemma}: ${complement.frame} after the noun`,
      cue: [spanOf(reading, { from: noun, to: complement.cueTo })],
      ...(source === undefined ? {} : { source: spanOf(reading, source) }),
      content: [spanOf(reading, { from: complement.from, to: mainVerbAfter(reading, noun, complement) })],
      force: cue.forces.get(complement.frame) ?? cue.force,
      negated: false,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade,
      passage: index,
      ending: complement.why,
      doubts: [],
    });
  }
  return candidates;
}
