import type { Span } from "../../../model/span.js";
import type { Candidate } from "../candidate.js";
import { clauseEnd } from "../grammar/clause-end.js";
import { fullNounPhraseEnd } from "../grammar/noun-phrase.js";
import { isAdposition, isBreak, isFiniteVerb, isSentenceEnd } from "../grammar/words.js";
import { SOURCE_PHRASES, type SourcePhrase } from "../lexicon/source-phrases.js";
import { SUBORDINATORS, TIME_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

const FIRST_WORDS = new Set(SOURCE_PHRASES.map(({ words }) => words[0]));

function phraseAt(reading: Reading, at: number, passage: Passage): SourcePhrase | undefined {
  const first = reading.tokens[at]?.normal;
  if (first === undefined || !FIRST_WORDS.has(first) || (reading.quotationAt[at] ?? -1) >= 0) return undefined;
  for (const phrase of SOURCE_PHRASES) {
    if (phrase.words[0] !== first || at + phrase.words.length >= passage.to) continue;
    if (first === "per" && !isPerSource(reading, at, passage)) continue;
    if (phrase.words.every((word, offset) => reading.tokens[at + offset]?.normal === word)) return phrase;
  }
  return undefined;
}

/** "Per the ministry, …" and "…, per the ministry": elsewhere "per" is a rate, and without an article a first name. */
function isPerSource(reading: Reading, at: number, passage: Passage): boolean {
  const opens = at === passage.from || reading.tokens[at - 1]?.text === ",";
  return opens && /^(?:the|a|an|its|his|her|their)$/u.test(reading.tokens[at + 1]?.normal ?? "");
}

/** Where the clause before a trailing phrase begins: the sentence's start, or the last clause with a cue or "but". */
function clauseStart(reading: Reading, at: number, passage: Passage): number {
  for (let index = at - 1; index > passage.from; index -= 1) {
    const token = reading.tokens[index];
    if ((reading.quotationAt[index] ?? -1) >= 0) continue;
    if (token?.text === ";") return index + 1;
  }
  return passage.from;
}

/** Content before and after the phrase that stands at `from`–`to`. */
function contentOf(reading: Reading, passage: Passage, from: number, to: number): { content: Span[]; why: string } {
  const atStart = from <= passage.from + 1;
  const content: Span[] = [];
  let after = to;
  while (after < passage.to && reading.tokens[after]?.text === ",") after += 1;
  if (!atStart) content.push(spanOf(reading, { from: clauseStart(reading, from, passage), to: from }));
  const next = reading.tokens[after];
  const joins = next !== undefined && (SUBORDINATORS.has(next.normal) || next.upos === "CCONJ");
  const interrupts = reading.tokens[from - 1]?.text === "," && reading.tokens[to]?.text === "," && !joins;
  if (
    next !== undefined &&
    after < passage.to &&
    !isSentenceEnd(next) &&
    (atStart || (interrupts && next.tag !== "VBG" && next.normal !== "which" && next.normal !== "who"))
  ) {
    const ending = clauseEnd(reading, after, passage.to, "VBZ");
    if (ending.to > after) content.push(spanOf(reading, { from: after, to: ending.to }));
    return { content, why: ending.why };
  }
  return { content, why: "the cue ends the sentence" };
}

/** "According to X, …", "…, in the words of X". */
export function parseSourcePhrases(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = passage.from; at < passage.to; at += 1) {
    const phrase = phraseAt(reading, at, passage);
    if (phrase === undefined) continue;
    const sourceFrom = at + phrase.words.length;
    let sourceTo = fullNounPhraseEnd(reading, sourceFrom, passage.to);
    // "According to an exit poll | by the institute Orm, …": up to the comma, whatever the noun phrase is taken for.
    if (at === passage.from && reading.tokens[sourceTo]?.tag === "IN")
      sourceTo = breakBehind(reading, sourceTo, passage);
    if (at === passage.from) sourceTo = firstComma(reading, sourceFrom, sourceTo, passage);
    if (sourceTo === sourceFrom) sourceTo = commaWithin(reading, sourceFrom, passage);
    sourceTo = publishedEnd(reading, sourceTo, passage);
    if (sourceTo === sourceFrom) continue;
    const { content, why } = contentOf(reading, passage, at, sourceTo);
    if (content.length === 0) continue;
    candidates.push({
      rule: `${phrase.words.join(" ")}`,
      cue: [spanOf(reading, { from: at, to: sourceFrom })],
      source: spanOf(reading, { from: sourceFrom, to: sourceTo }),
      content,
      force: phrase.force,
      negated: false,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade: phrase.grade,
      passage: index,
      ending: why,
      doubts: [],
    });
    at = sourceTo;
  }
  return candidates;
}

/** Words of a participle that tells whose document it is: published on Monday by the National Institute for Infection Control. */
const LONGEST_PUBLICATION = 16;

/** "According to figures | published on Monday by the institute, …", "people | briefed on the talks": what tells of the source belongs to it; up to the clause's end. */
function publishedEnd(reading: Reading, from: number, passage: Passage): number {
  const participle = reading.tokens[from];
  if (participle?.tag !== "VBN" || from >= passage.to) return from;
  const behind = reading.tokens[from + 1];
  // "a study published | Thursday in the journal Tides"
  if (!isAdposition(behind) && !TIME_NOUNS.has(behind?.normal ?? "")) return from;
  return breakBehind(reading, from, passage);
}

/** The next break not far off, where no finite verb comes first; else where the look began. */
function breakBehind(reading: Reading, from: number, passage: Passage): number {
  for (let index = from + 1; index < passage.to && index - from <= LONGEST_PUBLICATION; index += 1) {
    if (isBreak(reading.tokens[index])) return index;
    if (isFiniteVerb(reading.tokens[index])) return from;
  }
  return from;
}

const LONGEST_PLAIN_SOURCE = 8;

/** The next comma or full stop not far off, where no noun phrase can be read; `from` where there is none. */
function commaWithin(reading: Reading, from: number, passage: Passage): number {
  for (let index = from + 1; index < passage.to && index - from <= LONGEST_PLAIN_SOURCE; index += 1) {
    if (isBreak(reading.tokens[index])) return index;
  }
  return from;
}

/** At the sentence's start the first comma ends the source unless an apposition with a comma of its own follows. */
function firstComma(reading: Reading, from: number, to: number, passage: Passage): number {
  for (let index = from; index < to; index += 1) {
    if (reading.tokens[index]?.text !== ",") continue;
    if (!isFiniteVerb(reading.tokens[to]) && reading.tokens[to]?.text === "," && to < passage.to) return to;
    return index;
  }
  return to;
}
