import { cueVerb } from "../lexicon/cue-lexicon.js";
import type { Reading } from "../reading.js";
import type { Predicate } from "./predicate.js";

/** `telling the paper in a talk on Monday, | "…," she said`: where a quotation begins that a cue and a comma introduce; 0 where none does. */
export function introducedFrom(reading: Reading, index: number, predicates: readonly Predicate[]): number {
  const opens = openingBehindMark(reading, index);
  if (opens < 0) return 0;
  const before = predicates.filter((other) => other.last < opens).slice(-PREDICATES_INTRODUCING);
  const isCue = before.some(({ main }) => {
    const word = reading.tokens[main];
    const frames = word === undefined ? undefined : cueVerb(word)?.frames;
    return (frames?.get("quote") ?? frames?.get("addressee") ?? 0) >= 0.6;
  });
  return isCue ? opens : 0;
}

/** How many verbs before a quotation one that introduces it is looked for among. */
const PREDICATES_INTRODUCING = 3;

/** `Arden was asked, "…?" He answered, "…"`: whether a cue of its own and a comma introduce the quotation at `index`. */
export function isIntroduced(reading: Reading, index: number, predicates: readonly Predicate[]): boolean {
  const opens = openingBehindMark(reading, index);
  if (opens < 0) return false;
  const introducing = predicates.findLast((other) => other.last < opens);
  const word = introducing === undefined ? undefined : reading.tokens[introducing.main];
  return word !== undefined && (cueVerb(word)?.frames.get("quote") ?? 0) >= 0.8;
}

/** Where the quotation that holds `index` begins, if a comma or a colon stands before it; else -1. */
function openingBehindMark(reading: Reading, index: number): number {
  const opens = reading.quotations[reading.quotationAt[index] ?? -1]?.from ?? -1;
  return /^[,:]$/u.test(reading.tokens[opens - 1]?.text ?? "") ? opens : -1;
}
