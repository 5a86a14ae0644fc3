import type { Atom } from "../atom.js";
import type { FigureRefiner } from "../candidate.js";

/** Drops numbers that number things in the text itself: `1.` at the head of a sentence, `2)` anywhere, a bare number in brackets with or without a full stop. */
export const listMarks: FigureRefiner = {
  name: "list marks",
  refine: (candidates, { atoms }) =>
    candidates.filter(({ numeral, unit, form }) => {
      if (form !== "digits" || numeral.first !== numeral.last || (unit !== undefined && unit.kind !== "counted"))
        return true;
      const { first } = numeral;
      const before = atoms[first - 1]?.text;
      const after = atoms[first + 1]?.text;
      if (
        first === 0 &&
        (after === "." || after === ")" || after === ":" || after === undefined) &&
        atoms[1]?.spaced !== true
      )
        return false;
      const isHeld = atoms[first + 1]?.spaced === false;
      if (after === ")" && isHeld && before !== "(" && !opensBefore(atoms, first)) return false;
      if (before === "(" && after === "." && isHeld && atoms[first + 2]?.text === ")") return false;
      return !((before === "(" && after === ")") || (before === "[" && after === "]"));
    }),
};

/** Whether a bracket that stands open before closes behind the number: "(up from 40)". */
function opensBefore(atoms: readonly Atom[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_ASIDE); at--) {
    if (atoms[at]?.text === ")") return false;
    if (atoms[at]?.text === "(") return true;
  }
  return false;
}

const LONGEST_ASIDE = 60;
