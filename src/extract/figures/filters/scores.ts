import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isVote } from "../refiners/votes.js";

const SPORT =
  /^(?:win|wins|won|beat|beats|beaten|lead|leads|led|tied|tie|score|scored|victory|victories|defeat|defeats|defeated|draw|drew|drawn|loss|lost|lose|losing|winning|goal|goals|half-time|halftime|penalties|aggregate|set|sets|final|record|season|thrashing|rout|trail|trailed|trailing|ahead|advantage|series|title|vs|v|deficit)$/;

/** Drops scores (`3-1`, `89-89`, `6-4, 7-5`) and votes told like them; a glued pair of bare whole numbers is a range only outside sport. */
export const scores: FigureRefiner = {
  name: "scores",
  refine: (candidates, sentence) => {
    const pairs = candidates.map((candidate) => isPair(candidate, sentence));
    return candidates.filter((_, index) => !(pairs[index] ?? false));
  },
};

function isPair(candidate: Candidate, { atoms }: FigureSentence): boolean {
  const { first, last } = candidate.numeral;
  if (isVote(candidate.unit)) return false;
  if (candidate.form !== "digits" || (candidate.unit !== undefined && candidate.unit.kind !== "counted")) return false;
  // A vote or odds: "2-to-1".
  if (
    /^[-–]$/.test(atoms[last + 1]?.text ?? "") &&
    atoms[last + 2]?.normal === "to" &&
    /^[-–]$/.test(atoms[last + 3]?.text ?? "")
  )
    return true;
  if (
    /^[-–]$/.test(atoms[first - 1]?.text ?? "") &&
    atoms[first - 2]?.normal === "to" &&
    /^[-–]$/.test(atoms[first - 3]?.text ?? "")
  )
    return candidate.unit?.kind !== "age";
  if (candidate.amount.kind === "value") {
    const other = (at: number, joint: number) =>
      /^[-–]$/.test(atoms[joint]?.text ?? "") &&
      atoms[at]?.kind === "number" &&
      atoms[joint]?.spaced === false &&
      /^\d{1,5}$/.test(atoms[at]?.text ?? "");
    const isWhole = /^\d{1,3}$/.test(atoms[first]?.text ?? "");
    return (
      isWhole &&
      first === last &&
      ((other(first - 2, first - 1) && atoms[first]?.spaced === false) ||
        (other(last + 2, last + 1) && atoms[last + 2]?.spaced === false))
    );
  }
  if (last - first !== 2 || atoms[last]?.spaced !== false) return false;
  const near = [...atoms.slice(Math.max(0, first - 8), first), ...atoms.slice(last + 1, last + 6)];
  return near.some(({ normal }) => SPORT.test(normal));
}
