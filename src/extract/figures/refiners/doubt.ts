import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf } from "../extent.js";

/** Writes down why a figure needs a person's look, in words an editor understands. */
export const doubt: FigureRefiner = {
  name: "doubt",
  refine: (candidates, sentence) =>
    candidates.map((candidate, index) => ({
      ...candidate,
      doubts: [
        ...candidate.doubts,
        ...doubtsOf(candidate, sentence),
        ...doubtsOfLength(candidate, sentence),
        ...doubtsOfNeighbours(candidates, index, sentence),
      ],
    })),
};

/** "three or four years" may be one guess at a number, "3 or 4 seats" two outcomes. */
function doubtsOfNeighbours(candidates: readonly Candidate[], index: number, { atoms }: FigureSentence): string[] {
  const isEither = [index, index + 1].some((right) => {
    const [low, high] = [candidates[right - 1], candidates[right]];
    if (low === undefined || high === undefined || low.unit?.words !== undefined) return false;
    return coreOf(high).first === low.numeral.last + 2 && atoms[low.numeral.last + 1]?.normal === "or";
  });
  return isEither ? ['Two numbers joined by "or" may be one guess at a number.'] : [];
}

/** Decimal digits that every binary64 number keeps (IEEE 754; DBL_DIG of C), and the most that spreadsheets show. */
const MOST_DIGITS = 15;

/** "12345678901234567 grains": JSON and spreadsheets hold the nearest number they have, which is another one. */
function doubtsOfLength({ form, numeral }: Candidate, { atoms, text }: FigureSentence): string[] {
  if (form !== "digits") return [];
  const written = text.slice(atoms[numeral.first]?.start, atoms[numeral.last]?.end);
  const isLong = written.split(/[^\p{Nd}.,\s]/u).some((number) => {
    const digits = number.replace(/\P{Nd}/gu, "").replace(/^0{1,40}/, "");
    return (number.includes(".") ? digits : digits.replace(/(?<!0)0{1,40}$/, "")).length > MOST_DIGITS;
  });
  return isLong ? [`The number has more than ${MOST_DIGITS} digits; its value is rounded.`] : [];
}

/** Whether the unit is taken from another figure. */
const isBorrowed = ({ kind, words, isStated }: CandidateUnit): boolean =>
  kind !== "age" && words === undefined && isStated !== true;

function doubtsOf(candidate: Candidate, { sentence }: FigureSentence): string[] {
  const doubts: string[] = [];
  const isPartOfItem = candidate.form === "fraction" && candidate.change !== undefined;
  if (candidate.unit === undefined && isPartOfItem) return doubts;
  if (candidate.unit === undefined) doubts.push("No unit is given with the number.");
  else if (isBorrowed(candidate.unit) && candidate.doubts.length === 0)
    doubts.push("The unit is not written with the number but taken from a figure near it.");
  if (candidate.form === "plural") doubts.push("The words give only an order of magnitude.");
  if (candidate.unit?.kind === "age" && candidate.inferred) doubts.push("A bare number is read as an age.");
  if (
    candidate.unit?.kind === "counted" &&
    candidate.form === "words" &&
    candidate.amount.kind === "value" &&
    candidate.amount.value === 1
  )
    doubts.push('"One" may be meant as a pronoun and not as a count.');
  if (sentence.place === "headline" && candidate.unit === undefined) doubts.push("Headlines leave out words.");
  return doubts;
}
