import type { Complement } from "../grammar/complement.js";
import { timeStart } from "../grammar/insertion.js";
import { verbWithoutSubject } from "../grammar/main-clause.js";
import { nounPhraseEnd } from "../grammar/noun-phrase.js";
import type { Predicate } from "../grammar/predicate.js";
import { isAdverb, isFiniteVerb } from "../grammar/words.js";
import { SUBORDINATORS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";

/** A cue's predicate and where it stands. */
interface CueClause {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly predicate: Predicate;
}

/** "Asked whether it was safe, | Arden said": the comma after which the main clause of a sentence that opens with the cue's own clause begins; -1 where there is none. */
export function mainClauseComma({ reading, passage, predicate }: CueClause, complement: Complement): number {
  const opener = reading.tokens[passage.from];
  const subordinate =
    opener !== undefined &&
    (SUBORDINATORS.has(opener.normal) || opener.normal === "as" || opener.tag === "VBN" || opener.tag === "VBG");
  if (!subordinate || predicate.first - passage.from > 14) return -1;
  for (let index = passage.from; index < predicate.first; index += 1)
    if (reading.tokens[index]?.text === ",") return -1;
  for (let index = complement.from + 1; index < complement.to - 2; index += 1) {
    if ((reading.quotationAt[index] ?? -1) >= 0 || reading.tokens[index]?.text !== ",") continue;
    const subject = nounPhraseEnd(reading, index + 1, complement.to);
    let verb = subject;
    while (isAdverb(reading.tokens[verb])) verb += 1;
    if (subject > index + 1 && (isFiniteVerb(reading.tokens[verb]) || reading.tokens[verb]?.text === ",")) return index;
  }
  return -1;
}

/** Index of the word before the cue, its adverbs and a time: "who | has repeatedly said", "who | last month told". */
function openerBefore({ reading, passage, predicate }: CueClause): number {
  let opener = predicate.first - 1;
  while (opener > passage.from && isAdverb(reading.tokens[opener])) opener -= 1;
  const time = timeStart(reading, opener, passage.from);
  return time < 0 ? opener : time - 1;
}

/** "Arden, who had said it was safe, | resigned": the comma after which the clause goes on that a relative clause interrupts; -1 where none does. */
export function mainVerbComma({ reading, passage, predicate }: CueClause, complement: Complement): number {
  const opener = openerBefore({ reading, passage, predicate });
  if (!/^(?:who|which)$/u.test(reading.tokens[opener]?.normal ?? "") || reading.tokens[opener - 1]?.text !== ",")
    return -1;
  for (let index = complement.from + 1; index + 1 < complement.to; index += 1) {
    if (reading.tokens[index]?.text !== "," || (reading.quotationAt[index] ?? -1) >= 0) continue;
    if (isFiniteVerb(reading.tokens[index + 1]) || isMistakenParticiple(reading, index + 1)) return index;
  }
  return -1;
}

/** "…, declined to comment": a participle that goes on as a main verb does and no participle behind a comma would. */
function isMistakenParticiple({ tokens }: Reading, index: number): boolean {
  return tokens[index]?.tag === "VBN" && /^(?:TO|DT|PRP\$?)$/u.test(tokens[index + 1]?.tag ?? "");
}

/** "People who say the port is full | are wrong": the verb after which the clause goes on that a relative clause without commas interrupts; -1 where none does. */
export function mainVerbAfterRelative({ reading, passage, predicate }: CueClause, complement: Complement): number {
  const opener = openerBefore({ reading, passage, predicate });
  const isRestrictive =
    /^(?:who|which|that)$/u.test(reading.tokens[opener]?.normal ?? "") && reading.tokens[opener - 1]?.text !== ",";
  return isRestrictive && complement.frame === "that" ? verbWithoutSubject(reading, complement) : -1;
}
