import { cueVerb } from "../lexicon/cue-lexicon.js";
import type { Passage, Reading } from "../reading.js";
import type { Range } from "./noun-phrase.js";
import type { Predicate } from "./predicate.js";
import { isOfSpeaker } from "./speaking-nouns.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import { isBreak, isQuotationMark } from "./words.js";

/** The predicate whose subject a subjectless verb shares: by the parse its governor, else the nearest finite verb before it. */
function lender(reading: Reading, predicate: Predicate, predicates: readonly Predicate[]): Predicate | undefined {
  const position = predicates.indexOf(predicate);
  const speaking = speakerBefore(reading, predicate, predicates, position);
  if (speaking !== undefined) return speaking;
  let head = reading.heads[predicate.main] ?? -1;
  for (let step = 0; step < 3 && head >= 0; step += 1) {
    const governor = predicates.find((other) => other !== predicate && other.first <= head && head <= other.last);
    // "ordered flags flown at half-staff and called": a finite verb shares its subject with another finite one.
    const isLikeIt = predicate.form !== "finite" || governor?.form === "finite";
    if (governor !== undefined && governor.first < predicate.first && isLikeIt) return governor;
    head = reading.heads[head] ?? -1;
  }
  for (let at = position - 1; at >= 0 && position - at < 6; at -= 1) {
    const other = predicates[at];
    if (other?.form === "finite") return other;
  }
  return undefined;
}

/** "The minister said the talks had failed, adding that …": a participle of saying after a comma belongs to the speech before it. */
function speakerBefore(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  position: number,
): Predicate | undefined {
  if (
    predicate.form !== "ing" ||
    reading.tokens[predicate.first - 1]?.text !== "," ||
    !isSaying(reading, predicate, 0.8)
  )
    return undefined;
  for (let at = position - 1; at >= 0 && position - at < 6; at -= 1) {
    const other = predicates[at];
    if (other?.form === "finite" && !other.passive && isSaying(reading, other, 0.9)) return other;
  }
  return undefined;
}

function isSaying(reading: Reading, predicate: Predicate, least: number): boolean {
  const word = reading.tokens[predicate.main];
  return word !== undefined && (cueVerb(word, predicate.particle)?.frames.get("quote") ?? 0) >= least;
}

function standsAfterBreak(reading: Reading, predicate: Predicate): boolean {
  const before = reading.tokens[predicate.first - 1];
  return (
    isBreak(before) ||
    before?.upos === "CCONJ" ||
    before?.normal === "to" ||
    before?.upos === "ADP" ||
    before?.upos === "ADV" ||
    before?.upos === "SCONJ"
  );
}

/** "The agency quoted | the general | as saying": who is quoted says it. */
function quotedPerson(
  reading: Reading,
  passage: Passage,
  predicate: Predicate,
  predicates: readonly Predicate[],
): Range | undefined {
  if (predicate.form !== "ing" || reading.tokens[predicate.first - 1]?.normal !== "as") return undefined;
  const quoting = predicates.findLast((other) => other.last < predicate.first);
  if (quoting === undefined || !/^(?:quote|cite)$/u.test(reading.tokens[quoting.main]?.lemma ?? "")) return undefined;
  if (quoting.passive) return subjectBefore(reading, quoting, passage);
  const from = quoting.last + 1;
  return from < predicate.first - 1 ? { from, to: predicate.first - 1 } : undefined;
}

/** Who does what the predicate says: its own subject, or the one it shares with an earlier verb ("said … and vowed", "…, adding"). */
export function sourceOf(
  reading: Reading,
  passage: Passage,
  predicate: Predicate,
  predicates: readonly Predicate[],
  depth = 0,
): Range | undefined {
  const quotedAs = quotedPerson(reading, passage, predicate, predicates);
  if (quotedAs !== undefined) return quotedAs;
  const own =
    predicate.form === "finite" || !standsAfterBreak(reading, predicate)
      ? subjectBefore(reading, predicate, passage)
      : undefined;
  const before = reading.tokens[predicate.first - 1];
  const shares =
    before?.upos === "CCONJ" ||
    predicate.form === "infinitive" ||
    (predicate.form === "ing" && standsAfterBreak(reading, predicate));
  if (own !== undefined && !shares) return own;
  const other = depth < 4 ? lender(reading, predicate, predicates) : undefined;
  if (other === undefined) return own;
  const lent = ofSpeaker(reading, passage, predicate, predicates, other, depth);
  const behind = invertedSubject(reading, other, predicate);
  // Behind a quotation's mark nothing but the inverted subject can speak; behind a comma the verb may have one before it.
  const isBehindQuotation = isQuotationMark(reading.tokens[other.first - 1]);
  return (isBehindQuotation ? (behind ?? lent) : (lent ?? behind)) ?? own;
}

/** What things do: who shouts, runs or crosses is somebody. */
const HAPPENING = new Set(
  "be fall rise grow drop decline decrease increase slow remain stay improve weaken widen narrow shrink jump become double halve".split(
    " ",
  ),
);

/** "The firm said sales fell | and warned of more losses": a verb of saying goes on with who spoke before, and not with a thing that he spoke of. */
function ofSpeaker(
  reading: Reading,
  passage: Passage,
  predicate: Predicate,
  predicates: readonly Predicate[],
  other: Predicate,
  depth: number,
): Range | undefined {
  const lent = sourceOf(reading, passage, other, predicates, depth + 1);
  const words = lent === undefined ? [] : reading.tokens.slice(lent.from, lent.to);
  const isThing =
    words.at(-1)?.upos === "NOUN" && words.every((token) => token.upos !== "PROPN" && !isOfSpeaker(token));
  const isCoordinated = reading.tokens[predicate.first - 1]?.upos === "CCONJ" && predicate.form === "finite";
  if (!isThing || !isCoordinated || !HAPPENING.has(other.lemma) || !isSaying(reading, predicate, 0.6)) return lent;
  const speaking = predicates.findLast(
    (earlier) =>
      earlier.last < (lent?.from ?? 0) &&
      earlier.form === "finite" &&
      !earlier.passive &&
      isSaying(reading, earlier, 0.9),
  );
  return (speaking === undefined ? undefined : subjectBefore(reading, speaking, passage)) ?? lent;
}

/** `“Rates will fall,” said Anna Merle, | adding that`: who stands between the verb behind the quotation and the participle. */
function invertedSubject(reading: Reading, speaking: Predicate, predicate: Predicate): Range | undefined {
  const comma = predicate.first - 1;
  const before = speaking.first - 1;
  // `the union “Unity” told members, adding`: whom a verb of telling names is told, and a title has no comma inside its marks.
  const word = reading.tokens[speaking.main];
  const isTelling = word !== undefined && cueVerb(word, speaking.particle)?.frames.has("addressee") === true;
  const isQuotedSpeech = isBreak(reading.tokens[before - 1]);
  // "…, followed Merle's lead, saying": what stands behind another verb is its object.
  const isInverted =
    speaking.form === "finite" &&
    !isTelling &&
    isSaying(reading, speaking, 0.9) &&
    (isBreak(reading.tokens[before]) || (isQuotationMark(reading.tokens[before]) && isQuotedSpeech));
  if (!isInverted || predicate.form !== "ing" || reading.tokens[comma]?.text !== ",") return undefined;
  const subject = subjectAfter(reading, speaking.last + 1, comma);
  return subject?.to === comma ? subject : undefined;
}
