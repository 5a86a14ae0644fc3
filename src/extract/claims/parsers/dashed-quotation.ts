import type { Candidate } from "../candidate.js";
import { nounPhraseStart, type Range } from "../grammar/noun-phrase.js";
import { isDash, isFiniteVerb, isSentenceEnd } from "../grammar/words.js";
import type { Passage, QuotedTokens, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** Tokens of a quotation between dashes at least, marks included: less is a word that is explained. */
const LEAST_TOKENS = 6;

/** The quotations that begin in a passage. */
function quotationsIn({ quotations, quotationAt }: Reading, { from, to }: Passage): readonly QuotedTokens[] {
  const found: QuotedTokens[] = [];
  for (let at = from; at < to; at += 1) {
    const quotation = quotations[quotationAt[at] ?? -1];
    if (quotation?.from === at) found.push(quotation);
  }
  return found;
}

/** The name of somebody that ends right before a dash: no "film by Ada Gold", and nothing "outside Norland". */
function nameBefore(reading: Reading, dash: number, floor: number): Range | undefined {
  const { tokens } = reading;
  const last = tokens[dash - 1];
  if (dash <= floor || last?.upos !== "PROPN" || (reading.quotationAt[dash - 1] ?? -1) >= 0) return undefined;
  const from = nounPhraseStart(reading, dash - 1, floor);
  const isOfSomething = tokens.slice(Math.max(floor, from - 1), dash).some(({ upos }) => upos === "ADP");
  return isOfSomething || dash - from < 2 ? undefined : { from, to: dash };
}

/** Whether a quotation is a sentence and no title: it has a finite verb, and words with small letters. */
function isSentence({ tokens }: Reading, { from, to }: QuotedTokens): boolean {
  const words = tokens.slice(from + 2, to - 1);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.some(isFiniteVerb) && capitals * 2 < words.length;
}

/** `the former mayor Jon Orm -- "It is a shame to …" -- and others`: what somebody named said, between dashes right behind the name. */
export function parseDashedQuotation(reading: Reading, passage: Passage, index: number): Candidate[] {
  if (passage.place !== "body") return [];
  return quotationsIn(reading, passage).flatMap((quotation): Candidate[] => {
    const [dash, behind] = [reading.tokens[quotation.from - 1], reading.tokens[quotation.to]];
    const closes = quotation.to >= passage.to || isDash(behind) || isSentenceEnd(behind);
    if (dash === undefined || !isDash(dash) || !closes || quotation.to - quotation.from < LEAST_TOKENS) return [];
    if (!isSentence(reading, quotation)) return [];
    const source = nameBefore(reading, quotation.from - 1, passage.from);
    if (source === undefined) return [];
    return [
      {
        rule: "a quotation behind a name and a dash",
        cue: [{ start: dash.start, end: dash.end }],
        source: spanOf(reading, source),
        content: [{ start: quotation.start, end: quotation.end }],
        force: "say",
        negated: false,
        inHeadline: false,
        grade: 0.7,
        passage: index,
        ending: "the quotation ends",
        doubts: [],
      },
    ];
  });
}
