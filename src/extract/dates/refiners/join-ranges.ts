import type { DateCandidate } from "../candidate.js";
import type { Moment } from "../date-expression.js";
import type { Lexeme } from "../lexemes.js";
import { isDash, wordAt } from "../readers.js";
import type { DateRefiner } from "./refiner.js";

const RANGE_WORDS: ReadonlySet<string> = new Set(["to", "until", "till", "through"]);

/** Whether the lexemes between two dates join them: a dash, "to", and after "between" also "and". */
function isJoint(lexemes: readonly Lexeme[], left: DateCandidate, right: DateCandidate): boolean {
  if (right.first !== left.next + 1) return false;
  const joint = wordAt(lexemes, left.next);
  const before = wordAt(lexemes, left.first - 1);
  if (before === "between") return joint === "and" || isDash(lexemes[left.next]);
  if (joint === "to" && left.needsCompany && right.needsCompany) return before === "from";
  return RANGE_WORDS.has(joint) || isDash(lexemes[left.next]);
}

/** The left end with the year that only the right end names: "May to July 2020". */
function withYearOf(left: Moment, right: Moment): Moment {
  if ((left.kind !== "day" && left.kind !== "part") || (right.kind !== "day" && right.kind !== "part")) return left;
  if (left.year !== undefined || left.yearOffset !== undefined || left.direction !== undefined) return left;
  const crossesNewYear = left.kind === right.kind && positionOf(left) > positionOf(right);
  if (right.year !== undefined) return { ...left, year: crossesNewYear ? right.year - 1 : right.year };
  if (right.yearOffset !== undefined)
    return { ...left, yearOffset: crossesNewYear ? right.yearOffset - 1 : right.yearOffset };
  return left;
}

function positionOf(moment: Moment): number {
  if (moment.kind === "day") return moment.month * 100 + moment.day;
  return moment.kind === "part" ? moment.code * 100 : 0;
}

/** Only ends of one kind make an interval; two years must be in order. */
function makeInterval(left: Moment, right: Moment): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "year" && right.kind === "year") return left.year < right.year;
  if (left.kind === "decade" && right.kind === "decade") return left.decade < right.decade;
  return left.kind === "day" || left.kind === "part" || left.kind === "weekday";
}

function joined(left: DateCandidate, right: DateCandidate): DateCandidate | undefined {
  const [from, to] = [left.expression, right.expression];
  if (from.kind === "interval" || to.kind === "interval" || !makeInterval(from, to)) return undefined;
  const { needsCompany: _, ...rest } = left;
  return {
    ...rest,
    next: right.next,
    expression: { kind: "interval", from: withYearOf(from, to), to },
    ...(left.needsCompany && right.needsCompany ? { needsCompany: true as const } : {}),
  };
}

/** Joins two dates into an interval: "May 30 to June 3", "between 2010 and 2015", "from May to July 2020". */
export const joinRanges: DateRefiner = (candidates) => {
  const result: DateCandidate[] = [];
  for (const candidate of candidates) {
    const previous = result.at(-1);
    const interval =
      previous !== undefined && isJoint(candidate.reading.lexemes, previous, candidate)
        ? joined(previous, candidate)
        : undefined;
    if (interval === undefined) result.push(candidate);
    else result[result.length - 1] = interval;
  }
  return result;
};
