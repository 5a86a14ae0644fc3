import type { AtomRange } from "./atom.js";
import type { Candidate } from "./candidate.js";

/** The atoms of a candidate from the first of number, unit and bound to the last of them. */
export function extentOf(candidate: Candidate): AtomRange {
  const ranges = [candidate.numeral, candidate.unit?.words, candidate.boundWords].filter(
    (range) => range !== undefined,
  );
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

/** The atoms of number and unit alone. */
export function coreOf(candidate: Candidate): AtomRange {
  return extentOf({
    numeral: candidate.numeral,
    form: candidate.form,
    amount: candidate.amount,
    scale: candidate.scale,
    doubts: [],
    inferred: false,
    ...(candidate.unit === undefined ? {} : { unit: candidate.unit }),
  });
}
