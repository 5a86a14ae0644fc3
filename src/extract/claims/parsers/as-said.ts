import type { Candidate } from "../candidate.js";
import { skipAdjuncts } from "../grammar/adjunct.js";
import { clauseEnd } from "../grammar/clause-end.js";
import { baseNounPhraseEnd } from "../grammar/noun-phrase.js";
import { predicatesOf } from "../grammar/predicate.js";
import { subjectBefore } from "../grammar/subject.js";
import { isBreak, isSentenceEnd, isVerb } from "../grammar/words.js";
import { cueVerb } from "../lexicon/cue-lexicon.js";
import { type Passage, quotationFrom, type Reading } from "../reading.js";
import { spanOf } from "../spans.js";

/** Whether a passage has the word; most have none, and finding every verb's subject takes long. */
function holdsAs({ tokens }: Reading, { from, to }: Passage): boolean {
  for (let index = from; index < to; index += 1) if (tokens[index]?.normal === "as") return true;
  return false;
}

/** Whether a quotation ends right before a word, or before the comma in front of it. */
const endsQuotation = ({ quotationAt }: Reading, at: number): boolean =>
  (quotationAt[at - 1] ?? -1) >= 0 || (quotationAt[at - 2] ?? -1) >= 0;

/** "has not fallen, | as Arden has claimed, but": the sentence says that it is not as somebody said, and gives none of his words. */
function isDeniedByNarrator({ tokens }: Reading, { from }: Passage, as: number, after: number): boolean {
  const goesOn = tokens[after + 2];
  if (tokens[after]?.text !== "," || tokens[after + 1]?.normal !== "but" || !isVerb(goesOn)) return false;
  const words = tokens.slice(Math.max(from, as - LONGEST_DENIAL), tokens[as - 1]?.text === "," ? as - 1 : as);
  const denial = words.findLastIndex(({ normal }) => /^(?:not|n['’]t|never)$/u.test(normal));
  return (
    denial >= 0 && words.slice(denial).every((token) => !isBreak(token) && !/^(?:who|which|that)$/u.test(token.normal))
  );
}

/** Verbs of saying what need not be so; what somebody finds, admits or points out the narrator agrees with. */
const DISPUTED = new Set(["claim", "allege", "assert", "insist", "maintain", "contend", "argue", "suggest", "say"]);

/** How far before "as" the denial may stand, in tokens. */
const LONGEST_DENIAL = 30;

/** "As Arden told the council, …", "…, as the memo put it": the cue in an `as`-clause, the content the sentence. */
export function parseAsSaid(reading: Reading, passage: Passage, index: number): Candidate[] {
  const candidates: Candidate[] = [];
  if (!holdsAs(reading, passage)) return candidates;
  for (const predicate of predicatesOf(reading, passage)) {
    const word = reading.tokens[predicate.main];
    if (word === undefined || predicate.form !== "finite" || predicate.passive) continue;
    const puts = word.lemma === "put" && reading.tokens[predicate.main + 1]?.normal === "it";
    const cue = cueVerb(word, predicate.particle);
    if (!puts && (cue?.frames.get("quote") ?? 0) < 0.6) continue;
    const source = subjectBefore(reading, predicate, passage);
    if (source === undefined) continue;
    const as = source.from - 1;
    if (as < passage.from || reading.tokens[as]?.normal !== "as") continue;
    const first = as === passage.from;
    if (!first && reading.tokens[as - 1]?.text !== "," && (reading.quotationAt[as - 1] ?? -1) < 0) continue;
    let after = predicate.last + (puts || cue?.lemma.includes(" ") === true ? 2 : 1);
    if (cue?.frames.has("addressee") && (reading.quotationAt[after] ?? -1) < 0)
      after = baseNounPhraseEnd(reading, after, passage.to);
    after = skipAdjuncts(reading, after, passage.to, () => false);
    const token = reading.tokens[after];
    if (after < passage.to && !isBreak(token)) continue;
    if (!first && DISPUTED.has(word.lemma) && isDeniedByNarrator(reading, passage, as, after)) continue;
    const content = [];
    // "…, as Arden put it, “the operator”": what somebody put is what is quoted.
    const quoted =
      puts && !first && token?.text === "," && !endsQuotation(reading, as)
        ? quotationFrom(reading, after + 1)
        : undefined;
    if (quoted !== undefined) content.push({ start: quoted.start, end: quoted.end });
    else if (!first) content.push(spanOf(reading, { from: passage.from, to: as }));
    const goesOn =
      quoted === undefined &&
      after + 1 < passage.to &&
      token?.text === "," &&
      !isSentenceEnd(reading.tokens[after + 1]);
    const ending = goesOn
      ? clauseEnd(reading, after + 1, passage.to, word.tag)
      : { to: after, why: "the cue ends the sentence" };
    if (goesOn && (first || reading.tokens[after + 1]?.tag !== "VBG"))
      content.push(spanOf(reading, { from: after + 1, to: ending.to }));
    if (content.length === 0) continue;
    candidates.push({
      rule: `as … ${puts ? "put it" : (cue?.lemma ?? "")}`,
      cue: [
        spanOf(reading, {
          from: predicate.main,
          to: predicate.last + (puts || cue?.lemma.includes(" ") === true ? 2 : 1),
        }),
      ],
      source: spanOf(reading, source),
      content,
      force: cue?.force ?? "say",
      negated: predicate.negated,
      inHeadline: passage.place === "headline" || passage.place === "subhead",
      grade: 0.9,
      passage: index,
      ending: ending.why,
      doubts: [],
    });
  }
  return candidates;
}
