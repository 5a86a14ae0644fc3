import type { Candidate } from "../candidate.js";
import { clauseEnd } from "../grammar/clause-end.js";
import { nounPhraseStart, type Range } from "../grammar/noun-phrase.js";
import { isFiniteVerb, isNominal, isSentenceEnd } from "../grammar/words.js";
import { TIME_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** What somebody's own … states; by hand, with the force each gives. */
const OWN = new Map([
  ["words", "say"],
  ["telling", "say"],
  ["account", "say"],
  ["version", "say"],
  ["view", "believe"],
  ["opinion", "believe"],
  ["judgment", "believe"],
  ["judgement", "believe"],
  ["eyes", "believe"],
  ["estimation", "believe"],
  ["estimate", "estimate"],
  ["estimates", "estimate"],
  ["reckoning", "estimate"],
  ["calculation", "estimate"],
  ["calculations", "estimate"],
  ["count", "estimate"],
  ["tally", "estimate"],
]);

/** The possessor before the noun at `noun`: "her", "Arden's". */
function possessor(reading: Reading, noun: number, floor: number): Range | undefined {
  const before = reading.tokens[noun - 1];
  if (before?.tag === "PRP$") return { from: noun - 1, to: noun };
  const owner = reading.tokens[noun - 2];
  if (before?.tag !== "POS" || !isNominal(owner) || TIME_NOUNS.has(owner?.normal ?? "")) return undefined;
  return { from: nounPhraseStart(reading, noun - 2, floor), to: noun - 1 };
}

/** Words after which a clause begins with whose view it is: because | to her, "…". */
const CLAUSE_OPENERS = /^(?:because|that|but|since|[;:.])$/u;

/** `Because to her, "it is late"`, `To Arden, "it is late"`: whose view a quotation gives. */
function viewOf(reading: Reading, passage: Passage, index: number): Candidate[] {
  const { tokens, quotations, quotationAt } = reading;
  for (let to = passage.from; to + 3 < passage.to; to += 1) {
    if (tokens[to]?.normal !== "to" || (to > passage.from && !CLAUSE_OPENERS.test(tokens[to - 1]?.normal ?? "")))
      continue;
    const comma = tokens[to + 2]?.text === "," ? to + 2 : to + 3;
    const quotation = quotations[quotationAt[comma + 1] ?? -1];
    const source = { from: to + 1, to: comma };
    const isPerson = tokens
      .slice(source.from, source.to)
      .every(({ tag, normal }) => (tag === "PRP" && normal !== "it") || tag === "NNP");
    if (tokens[comma]?.text !== "," || quotation?.from !== comma + 1 || !isPerson) continue;
    // "To Arden, “the city of ten bridges”, thousands come": a name of the place.
    if (!tokens.slice(quotation.from, quotation.to).some(isFiniteVerb)) continue;
    return [
      {
        rule: "to somebody",
        cue: [spanOf(reading, { from: to, to: to + 1 })],
        source: spanOf(reading, source),
        content: [{ start: quotation.start, end: quotation.end }],
        force: "believe",
        negated: false,
        inHeadline: false,
        grade: 0.7,
        passage: index,
        ending: "the quotation ends",
        doubts: [],
      },
    ];
  }
  return [];
}

/** "In her words, …", "…, in Arden's view.": the possessor of words or a view is who says or thinks the rest of the sentence. */
export function parseOwnWords(reading: Reading, passage: Passage, index: number): Candidate[] {
  for (let noun = passage.from + 2; noun < passage.to; noun += 1) {
    const token = reading.tokens[noun];
    const force = token === undefined ? undefined : OWN.get(token.normal);
    if (token === undefined || force === undefined || (reading.quotationAt[noun] ?? -1) >= 0) continue;
    const source = possessor(reading, noun, passage.from);
    const opener = source === undefined ? undefined : reading.tokens[source.from - 1];
    if (source === undefined || !/^(?:in|by)$/u.test(opener?.normal ?? "")) continue;
    const from = source.from - 1;
    const opens = from === passage.from;
    const after = reading.tokens[noun + 1];
    const content = opens ? contentAfter(reading, passage, noun + 1) : contentBefore(reading, passage, from, noun + 1);
    if (content === undefined || (!opens && reading.tokens[from - 1]?.text !== ",")) continue;
    return [
      {
        rule: `in somebody's ${token.normal}`,
        cue: [spanOf(reading, { from, to: noun + 1 })],
        source: spanOf(reading, source),
        content: [content.span],
        force,
        negated: false,
        inHeadline: false,
        grade: after?.text === "," || !opens ? 0.8 : 0.7,
        passage: index,
        ending: content.why,
        doubts: [],
      },
    ];
  }
  return viewOf(reading, passage, index);
}

function contentAfter(reading: Reading, passage: Passage, at: number) {
  const from = reading.tokens[at]?.text === "," ? at + 1 : at;
  if (from === at || from >= passage.to) return undefined;
  const ending = clauseEnd(reading, from, passage.to, "VBZ");
  return ending.to > from ? { span: spanOf(reading, { from, to: ending.to }), why: ending.why } : undefined;
}

function contentBefore(reading: Reading, passage: Passage, to: number, after: number) {
  if (to <= passage.from || !(after >= passage.to || isSentenceEnd(reading.tokens[after]))) return undefined;
  return { span: spanOf(reading, { from: passage.from, to }), why: "the cue ends the sentence" };
}
