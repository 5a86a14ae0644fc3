import { overlaps } from "../../../model/span.js";
import type { FigureRefiner } from "../candidate.js";

/** Drops numbers that are part of a date found elsewhere; amounts of money and measure inside such a span stay, durations too. */
export const foundDates: FigureRefiner = {
  name: "found dates",
  refine: (candidates, { atoms, dates }) => {
    if (dates.length === 0) return candidates;
    return candidates.filter(({ numeral, unit }) => {
      if (unit !== undefined && unit.kind !== "counted" && unit.kind !== "age") return true;
      const own = { start: atoms[numeral.first]?.start ?? 0, end: atoms[numeral.last]?.end ?? 0 };
      return !dates.some((date) => overlaps(date, own));
    });
  },
};
