import type { DateCandidate } from "../candidate.js";
import { isMayTheVerb, isMonthInCompany, isYearInCompany } from "../company.js";
import type { DateExpression } from "../date-expression.js";
import { wordAt } from "../readers.js";
import type { DateRefiner } from "./refiner.js";

const LIST_WORDS: ReadonlySet<string> = new Set([",", "and", "or", "&", "/"]);

function kindOf(expression: DateExpression): string {
  return expression.kind === "interval" ? expression.from.kind : expression.kind;
}

/** Whether the candidate continues a list of dates of its kind: "in 2010, 2012 and 2014", "in May and June". */
function continuesList(previous: DateCandidate | undefined, candidate: DateCandidate): boolean {
  if (previous === undefined || kindOf(previous.expression) !== kindOf(candidate.expression)) return false;
  const between = candidate.first - previous.next;
  if (between < 1 || between > 2) return false;
  for (let index = previous.next; index < candidate.first; index += 1) {
    if (!LIST_WORDS.has(wordAt(candidate.reading.lexemes, index))) return false;
  }
  return true;
}

function isInCompany(candidate: DateCandidate): boolean {
  return kindOf(candidate.expression) === "year" ? isYearInCompany(candidate) : isMonthInCompany(candidate);
}

/** Drops bare months and numbers whose neighbours do not make a date of them, and the auxiliary "May". */
export const keepInCompany: DateRefiner = (candidates) => {
  const kept: DateCandidate[] = [];
  for (const candidate of candidates) {
    if (candidate.expression.kind === "day" && isMayTheVerb(candidate)) continue;
    if (!candidate.needsCompany || isInCompany(candidate) || continuesList(kept.at(-1), candidate))
      kept.push(candidate);
  }
  return kept;
};
