import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner } from "../candidate.js";

/** Negative values: `-5 yards`, `−3.2%`, `minus 12 degrees`, `minus-5`. A dash glued to a word or a number before it is a hyphen. */
export const sign: FigureRefiner = {
  name: "sign",
  refine: (candidates, { atoms }) =>
    candidates.map((candidate) => {
      const { first } = candidate.numeral;
      const isJoined = atoms[first - 1]?.text === "-" && atoms[first - 2]?.normal === "minus";
      const at = isJoined ? first - 2 : first - 1;
      const mark = atoms[at];
      if (mark === undefined || candidate.amount.kind !== "value") return candidate;
      const isMinusWord =
        (mark.normal === "minus" || mark.normal === "negative") &&
        candidate.form !== "fraction" &&
        atoms[at - 1]?.kind !== "number" &&
        atoms[at - 1]?.normal !== "or";
      const isMinusSign =
        /^[-−–]$/.test(mark.text) && mark.spaced && atoms[first]?.spaced === false && isFreeBefore(atoms[first - 2]);
      if (!isMinusWord && !isMinusSign) return candidate;
      const negative: Candidate = {
        ...candidate,
        numeral: { first: at, last: candidate.numeral.last },
        amount: { kind: "value", value: -candidate.amount.value },
      };
      return negative;
    }),
};

/** After a number or a percent sign the mark is a dash between two figures ("58% -33%"). */
function isFreeBefore(atom: Atom | undefined): boolean {
  return atom?.kind !== "number" && atom?.text !== "%";
}
