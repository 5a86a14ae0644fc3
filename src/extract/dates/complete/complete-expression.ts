import { fromDayNumber } from "../calendar/calendar-day.js";
import { edtfInterval } from "../calendar/edtf.js";
import type { DateExpression, DayMoment, Moment, PartOfYearMoment } from "../date-expression.js";
import { firstMonthOf } from "../tables/parts-of-year.js";
import { completeMoment } from "./complete-moment.js";
import type { CompletedDate, Surroundings } from "./completed.js";

/** Whether the moment recurs every year and its words leave the year open. */
function leavesYearOpen(moment: Moment): moment is DayMoment | PartOfYearMoment {
  if (moment.kind !== "day" && moment.kind !== "part") return false;
  return moment.year === undefined && moment.yearOffset === undefined && moment.direction === undefined;
}

function monthAndDay(moment: DayMoment | PartOfYearMoment): number {
  return moment.kind === "day" ? moment.month * 100 + moment.day : firstMonthOf(moment.code) * 100;
}

/**
 * Both ends. Where neither states its year the end is completed first and the beginning is the last before it:
 * "between October and March", written in May, began in the year before.
 */
function endsOf(from: Moment, to: Moment, surroundings: Surroundings): readonly (CompletedDate | undefined)[] {
  const end = completeMoment(to, surroundings);
  if (!leavesYearOpen(from) || !leavesYearOpen(to) || end?.from === undefined)
    return [completeMoment(from, surroundings), end];
  const endYear = fromDayNumber(end.from).year;
  return [
    completeMoment({ ...from, year: monthAndDay(from) <= monthAndDay(to) ? endYear : endYear - 1 }, surroundings),
    end,
  ];
}

function completeInterval(from: Moment, to: Moment, surroundings: Surroundings): CompletedDate | undefined {
  const [start, end] = endsOf(from, to, surroundings);
  if (start === undefined || end === undefined) return undefined;
  if (start.from !== undefined && end.from !== undefined && end.from < start.from) return undefined;
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
