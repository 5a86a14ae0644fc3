import type { Candidate, CandidateUnit, FigureRefiner } from "../candidate.js";
import { extentOf } from "../extent.js";

/** Keeps figures apart: words that two of them would share stay with the first bound or the nearer number. */
export const apart: FigureRefiner = {
  name: "apart",
  refine: (candidates) => {
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
      const end = kept.length === 0 ? -1 : extentOf(kept[kept.length - 1] ?? candidate).last;
      if (candidate.numeral.first <= end) continue;
      kept.push(after(candidate, end));
    }
    return kept;
  },
};

/** The candidate without words that begin before an atom already taken. */
function after(candidate: Candidate, end: number): Candidate {
  const { boundWords, unit, ...rest } = candidate;
  const isBoundFree = boundWords !== undefined && boundWords.first > end;
  return {
    ...rest,
    ...(isBoundFree ? { boundWords } : {}),
    ...(unit === undefined
      ? {}
      : { unit: unit.words !== undefined && unit.words.first <= end ? withoutWords(unit) : unit }),
  };
}

function withoutWords({ words: _words, ...unit }: CandidateUnit): CandidateUnit {
  return unit;
}
