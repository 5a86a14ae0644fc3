import type { FigureRefiner } from "../candidate.js";
import { coreOf } from "../extent.js";

/** A conversion in brackets is hedged like the amount it converts: `about 40 km (25 miles)`. */
export const sharedBound: FigureRefiner = {
  name: "shared bound",
  refine: (candidates, { atoms }) =>
    candidates.map((candidate, index) => {
      const previous = candidates[index - 1];
      if (
        previous === undefined ||
        candidate.bound !== undefined ||
        candidate.unit === undefined ||
        previous.unit === undefined
      )
        return candidate;
      const isBracketed =
        atoms[coreOf(candidate).first - 1]?.text === "(" && coreOf(previous).last === coreOf(candidate).first - 2;
      if (!isBracketed || previous.unit.name === candidate.unit.name) return candidate;
      const isConversion = previous.unit.kind === candidate.unit.kind;
      if (!isConversion) return candidate;
      return {
        ...candidate,
        ...(previous.bound === undefined ? {} : { bound: previous.bound }),
        ...(previous.change === undefined ? {} : { change: previous.change }),
      };
    }),
};
