import type { DateCandidate } from "../candidate.js";
import { wordAt } from "../readers.js";
import { NAMED_DAYS } from "../tables/named-days.js";
import type { DateRefiner } from "./refiner.js";

function withKnownYear(candidate: DateCandidate): DateCandidate {
  const { expression } = candidate;
  if (expression.kind !== "day" || expression.year !== undefined) return candidate;
  const known = NAMED_DAYS.find(
    ({ month, day, followedBy }) =>
      month === expression.month &&
      day === expression.day &&
      followedBy.has(wordAt(candidate.reading.lexemes, candidate.next)),
  );
  if (known === undefined) return candidate;
  return { ...candidate, expression: { ...expression, year: known.year }, why: `the words mean ${known.name}` };
}

/** Gives days that everybody knows their year: "the Sept. 11 attacks". */
export const dateNamedDays: DateRefiner = (candidates) => candidates.map(withKnownYear);
