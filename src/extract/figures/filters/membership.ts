import type { FigureRefiner } from "../candidate.js";

/**
 * "One of the largest ports" names a member, no quantity a reader would put into a table: dropped in articles. Bare sentences (the filter
 * `figures`) keep it, as annotators of single sentences count it.
 */
export const membership: FigureRefiner = {
  name: "membership",
  refine: (candidates, { atoms, analysed }) =>
    analysed.article.kind === "bare"
      ? candidates
      : candidates.filter(
          ({ numeral, amount }) =>
            !(
              amount.kind === "value" &&
              amount.value === 1 &&
              atoms[numeral.first]?.normal === "one" &&
              atoms[numeral.last + 1]?.normal === "of"
            ),
        ),
};
