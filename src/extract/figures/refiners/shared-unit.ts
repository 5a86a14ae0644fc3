import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";

/** What may stand between two figures of one coordination. */
const COORDINATION =
  /^(?:and|or|to|from|but|then|versus|vs|against|compared|with|than|about|around|just|only|nearly|almost|over|more|less|up|down|at|least|most|,|-|–|—|\/|\()$/;
/** How many atoms of it. */
const LONGEST_LINK = 5;

/**
 * Gives a figure without a unit that of its neighbour: of the next one in the same coordination (`8 or $9`), of the one
 * before it (`down from 21`), and of a counted neighbour in the same sentence (`30,000 people, while others claim 200,000`).
 */
export const sharedUnit: FigureRefiner = {
  name: "unit of a neighbour",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [...candidates];
    for (let index = completed.length - 1; index >= 0; index--) {
      const [candidate, next] = [completed[index], completed[index + 1]];
      if (candidate?.unit !== undefined || candidate === undefined || next?.unit === undefined) continue;
      if (isCoordinated(candidate, next, sentence)) completed[index] = withUnit(candidate, next.unit);
    }
    return completed.map((candidate, index) => {
      const previous = completed
        .slice(0, index)
        .reverse()
        .find(({ unit }) => unit !== undefined);
      return candidate.unit === undefined && previous?.unit !== undefined
        ? fromBefore(candidate, previous, previous.unit, sentence)
        : candidate;
    });
  },
};

function withUnit(candidate: Candidate, { words: _, ...unit }: CandidateUnit): Candidate {
  return { ...candidate, unit };
}

function isCoordinated(left: Candidate, right: Candidate, { atoms }: FigureSentence): boolean {
  const [from, to] = [extentOf(left).last + 1, extentOf(right).first];
  if (to - from > LONGEST_LINK || to < from) return false;
  return atoms.slice(from, to).every(({ normal }) => COORDINATION.test(normal)) && to > from;
}

function fromBefore(
  candidate: Candidate,
  previous: Candidate,
  unit: CandidateUnit,
  sentence: FigureSentence,
): Candidate {
  if (isCoordinated(previous, candidate, sentence)) return { ...withUnit(candidate, unit), inferred: true };
  if (unit.kind !== "counted" || candidate.form === "fraction") return candidate;
  return {
    ...withUnit(candidate, unit),
    inferred: true,
    doubts: [...candidate.doubts, "the unit is taken from the figure before"],
  };
}
