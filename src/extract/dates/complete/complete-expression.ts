import { edtfInterval } from "../calendar/edtf.js";
import type { DateExpression, Moment, PartOfYearMoment } from "../date-expression.js";
import type { CompletedDate, Surroundings } from "./completed.js";
import { completeMoment } from "./complete-moment.js";

/** The end of an interval lies within a year of its beginning: "between October and March". */
function endAfter(to: Moment, from: CompletedDate, surroundings: Surroundings): CompletedDate | undefined {
  const end = completeMoment(to, surroundings);
  if (end?.from === undefined || from.from === undefined || end.from >= from.from) return end;
  if ((to.kind !== "part" && to.kind !== "day") || to.year !== undefined) return undefined;
  const later: Moment = { ...withoutYearWords(to), year: yearOfValue(end.value) + 1 };
  return completeMoment(later, surroundings);
}

function withoutYearWords<T extends PartOfYearMoment | Extract<Moment, { kind: "day" }>>(moment: T): T {
  const { year: _, yearOffset: __, direction: ___, ...rest } = moment;
  return rest as T;
}

function yearOfValue(value: string): number {
  return Number(value.slice(0, 4));
}

/**
 * Completes both ends of an interval. Looking back, the end is completed first and the beginning is the last before
 * it: "between October and March", written in May, began in the year before.
 */
function completeInterval(from: Moment, to: Moment, surroundings: Surroundings): CompletedDate | undefined {
  const start = completeMoment(from, surroundings);
  if (start === undefined) return undefined;
  const end = endAfter(to, start, surroundings);
  if (end === undefined) return undefined;
  const why = start.why ?? end.why;
  const check = start.check ?? end.check;
  return {
    value: edtfInterval(start.value, end.value),
    ...(start.from === undefined ? {} : { from: start.from }),
    ...(why === undefined ? {} : { why }),
    ...(check === undefined ? {} : { check }),
  };
}

/** The value of a date expression with its reasons; undefined where it has no honest one. */
export function completeExpression(expression: DateExpression, surroundings: Surroundings): CompletedDate | undefined {
  if (expression.kind === "interval") return completeInterval(expression.from, expression.to, surroundings);
  return completeMoment(expression, surroundings);
}
