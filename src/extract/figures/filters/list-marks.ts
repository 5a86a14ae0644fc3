import type { FigureRefiner } from "../candidate.js";

/** Drops numbers that number things in the text itself: `1.` and `2)` at the head of a sentence, a bare number in brackets. */
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
      return !((before === "(" && after === ")") || (before === "[" && after === "]"));
    }),
};
