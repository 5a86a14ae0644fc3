import type { FigureParser } from "../candidate.js";
import { isPlural } from "../grammar.js";
import { INDEFINITE_PLURALS } from "../tables/number-words.js";

/**
 * `dozens`, `thousands of`, `tens of millions`: the order of magnitude as a range. `hundreds` is 100 to 1,000,
 * `tens of thousands` 10,000 to 100,000.
 */
export const indefinitePlural: FigureParser = {
  name: "indefinite plural",
  parse: (sentence, at) => {
    const { atoms } = sentence;
    const factor = atoms[at]?.kind === "word" ? INDEFINITE_PLURALS.get(atoms[at]?.normal ?? "") : undefined;
    if (factor === undefined || atoms[at - 1]?.text === "-") return undefined;
    // "Test scores", "scores of 71": results.
    if (
      factor === 20 &&
      (atoms[at + 1]?.normal !== "of" || atoms[at + 2]?.kind !== "word" || !isPlural(sentence, at + 2))
    )
      return undefined;
    const next = atoms[at + 2];
    const inner =
      atoms[at + 1]?.normal === "of" && next?.kind === "word" ? INDEFINITE_PLURALS.get(next.normal) : undefined;
    if (inner !== undefined && inner > factor) {
      const low = factor * inner;
      return {
        numeral: { first: at, last: at + 2 },
        form: "plural",
        amount: { kind: "range", low, high: low * 10 },
        scale: 1,
        doubts: [],
        inferred: false,
      };
    }
    if (factor === 10) return undefined;
    return {
      numeral: { first: at, last: at },
      form: "plural",
      amount: { kind: "range", low: factor, high: factor * 10 },
      scale: 1,
      doubts: [],
      inferred: false,
    };
  },
};
