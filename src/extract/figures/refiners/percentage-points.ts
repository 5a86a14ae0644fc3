import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { unitNamed } from "../unit-index.js";

/** Words of markets and matches, whose points are their own. */
const OTHER_POINTS =
  /^(?:index|indexes|indices|shares?|stocks?|exchange|bourse|dow|nasdaq|ftse|nikkei|dax|futures|bonds?|yields?|scored|scoring|game|games|rebounds|assists|season|match|team|league|shooting|throws|baskets|halftime|tournament|basis)$/;

/** What leads from the points to what they are measured by. */
const COMPARED = /^(?:ahead|above|below|behind|higher|lower|more|less|clear|short|shy|over|under|up|down|from|to)$/;

const CHANGES = /^(?:loss|gain|swing|drop|fall|rise|increase|decrease|decline|lead|margin|slump|jump)$/;

/** "At 31%, four points ahead of the government's 27%": points between percentages are percentage points. */
export const percentagePoints: FigureRefiner = {
  name: "points between percentages",
  refine: (candidates, sentence) => {
    const hasPercent = candidates.some(({ unit }) => unit?.name === "percent");
    if (!hasPercent || sentence.atoms.some(({ normal }) => OTHER_POINTS.test(normal))) return candidates;
    const unit = unitNamed("percentage point");
    if (unit === undefined) return candidates;
    return candidates.map((candidate) =>
      isBetween(candidate, sentence) ? { ...candidate, unit: inPercent(candidate.unit, unit) } : candidate,
    );
  },
};

function inPercent(
  points: CandidateUnit | undefined,
  unit: Pick<CandidateUnit, "name" | "code" | "system">,
): CandidateUnit {
  return { kind: "percent", ...unit, ...(points?.words === undefined ? {} : { words: points.words }) };
}

function isBetween(candidate: Candidate, { atoms }: FigureSentence): boolean {
  if (candidate.unit?.kind !== "point" || candidate.unit.words === undefined) return false;
  // "12 points ahead after the third quarter": matches have whole points.
  const isWhole = candidate.amount.kind === "value" && Number.isInteger(candidate.amount.value);
  if (isWhole && atoms.some(({ normal }) => normal === "quarter")) return false;
  // "21.8 percent, a loss of more than ten points"
  const { first, last } = extentOf(candidate);
  const isChange = atoms[first - 1]?.normal === "of" && CHANGES.test(atoms[first - 2]?.normal ?? "");
  return isChange || COMPARED.test(atoms[last + 1]?.normal ?? "");
}
