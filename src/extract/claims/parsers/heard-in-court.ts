import type { Candidate } from "../candidate.js";
import { skipAdjuncts } from "../grammar/adjunct.js";
import { baseNounPhraseEnd, fullNounPhraseEnd, nounPhraseEnd, type Range } from "../grammar/noun-phrase.js";
import { predicatesOf } from "../grammar/predicate.js";
import { isFiniteVerb, isSentenceEnd } from "../grammar/words.js";
import { cueVerb } from "../lexicon/cue-lexicon.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** Who listens where evidence is given. */
const HEARERS =
  /^(?:court|courtroom|jury|jurors|inquest|tribunal|hearing|inquiry|committee|panel|judges?|magistrates|mps|lawmakers|councillors)$/u;

/** The verbs of hearing at `at`, up to behind the last: heard, has heard, was told. */
function hearingEnd({ tokens }: Reading, at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.normal ?? "";
  if (word(0) === "heard") return at + 1;
  if (/^(?:has|have|had)$/u.test(word(0)) && word(1) === "heard") return at + 2;
  return /^(?:was|were)$/u.test(word(0)) && word(1) === "told" ? at + 2 : -1;
}

/** The cue that, behind a comma and those who hear, closes a passage; undefined where none does. */
function hearing(reading: Reading, passage: Passage, comma: number): Range | undefined {
  const from = comma + 1;
  const base = baseNounPhraseEnd(reading, from, passage.to);
  if (base === from || !HEARERS.test(reading.tokens[base - 1]?.normal ?? "")) return undefined;
  const to = nounPhraseEnd(reading, from, passage.to);
  const end = hearingEnd(reading, to);
  if (end < 0) return undefined;
  const after = skipAdjuncts(reading, end, passage.to, () => false);
  const closes = after >= passage.to || isSentenceEnd(reading.tokens[after]);
  return closes ? { from: to, to: end } : undefined;
}

/** A verb of which this grade of any frame is told tells who said it. */
const SAYING = 0.8;

/** Whether the words before the comma have a source of their own ("“…,” Roe said, the court heard"), or are no main clause. */
function namesOwnSource(reading: Reading, passage: Passage, comma: number): boolean {
  const opener = reading.tokens[passage.from];
  if (opener?.upos === "SCONJ" || /^(?:as|before|after|because|when|while|if|according)$/u.test(opener?.normal ?? ""))
    return true;
  return predicatesOf(reading, passage).some(({ main }) => {
    const verb = reading.tokens[main];
    return main < comma && verb !== undefined && Math.max(0, ...(cueVerb(verb)?.frames.values() ?? [])) >= SAYING;
  });
}

/** "was told | by prosecutor Ada Roe", "heard | from Ada Roe": who told it. */
function tellerBehind(reading: Reading, at: number, ceiling: number): Range | undefined {
  if (!/^(?:by|from)$/u.test(reading.tokens[at]?.normal ?? "")) return undefined;
  const to = fullNounPhraseEnd(reading, at + 1, ceiling);
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

/** "He fled the yard with a knife, the court heard.": somebody, who is not named, told it to those who listened. */
export function parseHeardInCourt(reading: Reading, passage: Passage, index: number): Candidate[] {
  for (let comma = passage.to - 1; comma > passage.from; comma -= 1) {
    if (reading.tokens[comma]?.text !== "," || (reading.quotationAt[comma] ?? -1) >= 0) continue;
    const heard = hearing(reading, passage, comma);
    const content = { from: passage.from, to: comma };
    if (heard === undefined || !reading.tokens.slice(content.from, content.to).some(isFiniteVerb)) continue;
    if (namesOwnSource(reading, passage, comma)) return [];
    const teller = tellerBehind(reading, heard.to, passage.to);
    return [
      {
        rule: "heard in court",
        cue: [spanOf(reading, heard)],
        ...(teller === undefined ? {} : { source: spanOf(reading, teller) }),
        content: [spanOf(reading, content)],
        force: "say",
        negated: false,
        inHeadline: false,
        grade: 0.9,
        passage: index,
        ending: "the cue ends the sentence",
        doubts: [],
      },
    ];
  }
  return [];
}
