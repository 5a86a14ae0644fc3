import type { Candidate } from "../candidate.js";
import { sourceOf } from "../grammar/inherited-subject.js";
import { predicatesOf } from "../grammar/predicate.js";
import type { Passage, Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** What somebody does with words without a verb of saying. */
const USING = new Set(["use", "coin", "utter", "employ", "repeat", "invoke"]);

/** What is used: "the phrase", "a new term". */
const WORDINGS = /^(?:phrases?|terms?|words?|expressions?|slogans?|mottos?|slurs?|labels?|hashtags?)$/u;

/** How many words may stand between the verb and the noun: "a new phrase". */
const LONGEST_LEAD = 3;

/** Index of the quotation that a verb's object names: used the phrase | "…"; -1 where there is none. */
function wordingBehind({ tokens, quotationAt, quotations }: Reading, verb: number): number {
  for (let noun = verb + 1; noun <= verb + LONGEST_LEAD; noun += 1) {
    if (!WORDINGS.test(tokens[noun]?.normal ?? "")) continue;
    const opening = tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1;
    const quotation = quotationAt[opening] ?? -1;
    return quotations[quotation]?.from === opening ? quotation : -1;
  }
  return -1;
}

/** `He has used the phrase "…"`, `Arden coined the term "…"`: somebody's words, quoted as words. */
export function parseUsedWords(reading: Reading, passage: Passage, index: number): Candidate[] {
  const predicates = predicatesOf(reading, passage);
  return predicates.flatMap((predicate): Candidate[] => {
    if (!USING.has(predicate.lemma) || predicate.form !== "finite" || predicate.passive || predicate.negated) return [];
    const quotation = reading.quotations[wordingBehind(reading, predicate.main)];
    const source = quotation === undefined ? undefined : sourceOf(reading, passage, predicate, predicates);
    if (quotation === undefined || source === undefined) return [];
    return [
      {
        rule: `${predicate.lemma}: the words used`,
        cue: [spanOf(reading, { from: predicate.main, to: quotation.from })],
        source: spanOf(reading, source),
        content: [{ start: quotation.start, end: quotation.end }],
        force: "say",
        negated: false,
        inHeadline: passage.place === "headline" || passage.place === "subhead",
        grade: 0.7,
        passage: index,
        ending: "the quotation ends",
        doubts: [],
      },
    ];
  });
}
