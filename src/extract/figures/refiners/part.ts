import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";

/** A part of what is counted beside it is counted in the same: "three of the country's 11 regions", "17 groups, four of which". */
export const part: FigureRefiner = {
  name: "part of what is counted",
  refine: (candidates, sentence) =>
    candidates.map((candidate, index) => {
      const unit = candidate.unit === undefined ? unitOfWhole(candidates, index, sentence) : undefined;
      return unit === undefined ? candidate : { ...candidate, unit };
    }),
};

function unitOfWhole(
  candidates: readonly Candidate[],
  index: number,
  { atoms, analysed }: FigureSentence,
): CandidateUnit | undefined {
  const candidate = candidates[index];
  if (candidate?.form !== "words" || analysed.article.kind === "bare") return undefined;
  const { last } = candidate.numeral;
  if (atoms[last + 1]?.normal !== "of") return undefined;
  const isBehind = /^(?:which|whom)$/.test(atoms[last + 2]?.normal ?? "");
  const whole = candidates[isBehind ? index - 1 : index + 1];
  const isNear = whole !== undefined && Math.abs(whole.numeral.first - last) < FARTHEST;
  if (!isNear || whole.unit?.kind !== "counted") return undefined;
  const { words: _words, ...unit } = whole.unit;
  return { ...unit, isStated: true };
}

/** How far the whole may be from its part, in atoms. */
const FARTHEST = 16;
