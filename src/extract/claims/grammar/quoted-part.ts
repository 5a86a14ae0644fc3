import { OCCASIONS } from "../lexicon/words.js";
import type { Reading } from "../reading.js";
import type { Complement } from "./complement.js";

/**
 * Where a quotation right behind the cue ends, if what follows tells when, where or how often it was said: `said "No" | five
 * times`, `shouted "Thieves" | at the crowd`, or what the same people do besides: `call them "thieves" | and describe`; else -1.
 */
export function quotedPartEnd(reading: Reading, { from, to }: Complement, cueTag: string | undefined): number {
  const quotation = reading.quotations[reading.quotationAt[from] ?? -1];
  if (quotation === undefined || quotation.from !== from || quotation.to >= to) return -1;
  return tellsCircumstance(reading, quotation.to, to) || goesOnWithVerb(reading, quotation.to, to, cueTag)
    ? quotation.to
    : -1;
}

/** "call … | and describe", "called … | and left": a verb in the cue's own form right behind the words that join it to the cue. */
function goesOnWithVerb({ tokens }: Reading, at: number, to: number, cueTag: string | undefined): boolean {
  const joining = tokens[at]?.text === "," ? at + 1 : at;
  const verb = tokens[joining + 1];
  return (
    joining + 1 < to &&
    /^(?:and|but|then)$/u.test(tokens[joining]?.normal ?? "") &&
    verb?.upos === "VERB" &&
    verb.tag === cueTag
  );
}

function tellsCircumstance({ tokens }: Reading, at: number, to: number): boolean {
  const word = (index: number): string => (index < to ? (tokens[index]?.normal ?? "") : "");
  if (word(at + 1) === "times" && tokens[at]?.upos === "NUM") return true;
  if (/^(?:once|twice|repeatedly|again|aloud|loudly|quietly|softly)$/u.test(word(at))) return true;
  // "moments after the polls closed"
  const unit = /^(?:just|shortly|soon|right)$/u.test(word(at)) ? at : MOMENTS.test(word(at)) ? at + 1 : -1;
  if (unit >= 0 && [unit, unit + 1].some((index) => /^(?:after|before|later|earlier|ago)$/u.test(word(index))))
    return true;
  if (/^(?:toward|towards|into)$/u.test(word(at))) return true;
  if (
    /^(?:as|when|while|before|after)$/u.test(word(at)) &&
    /^(?:he|she|they|it|the|his|her|their|we|i)$/u.test(word(at + 1))
  )
    return true;
  return (
    /^(?:in|on|during|at)$/u.test(word(at)) && [at + 1, at + 2, at + 3].some((index) => OCCASIONS.has(word(index)))
  );
}

const MOMENTS = /^(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?)$/u;
