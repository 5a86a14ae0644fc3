import { dayNumber, daysInMonth, weekdayOf } from "../calendar/calendar-day.js";
import { edtfCentury, edtfDay, edtfDecade, edtfPartOfYear, edtfYear } from "../calendar/edtf.js";
import type { DayMoment, Moment, PartOfYearMoment } from "../date-expression.js";
import { firstMonthOf, monthsOf } from "../tables/parts-of-year.js";
import type { CompletedDate, Surroundings } from "./completed.js";
import { completeRelative } from "./relative.js";
import { completeWeekday } from "./weekday.js";
import { type FoundYear, yearOf } from "./year-of.js";

function withReasons(found: FoundYear, date: CompletedDate): CompletedDate {
  return {
    ...date,
    ...(found.why === undefined ? {} : { why: found.why }),
    ...(found.check === undefined ? {} : { check: found.check }),
  };
}

function firstDay(year: number, month: number, day: number): number {
  return dayNumber({ year, month, day });
}

/** A year in which the weekday printed beside the date fits, next to the one found. */
function yearWithWeekday(moment: DayMoment, year: number): number | undefined {
  return [year, year - 1, year + 1].find(
    (candidate) => weekdayOf({ year: candidate, month: moment.month, day: moment.day }) === moment.weekday,
  );
}

function completeDay(moment: DayMoment, surroundings: Surroundings): CompletedDate | undefined {
  const found = yearOf(moment, (year) => firstDay(year, moment.month, moment.day), surroundings);
  if (found.year === undefined) return withReasons(found, { value: edtfDay(undefined, moment.month, moment.day) });
  const hasStatedYear = moment.year !== undefined;
  const fitting = moment.weekday === undefined || hasStatedYear ? found.year : yearWithWeekday(moment, found.year);
  const year = fitting ?? found.year;
  if (moment.day > daysInMonth(year, moment.month)) return undefined;
  const date = { value: edtfDay(year, moment.month, moment.day), from: firstDay(year, moment.month, moment.day) };
  if (moment.weekday !== undefined && weekdayOf({ year, month: moment.month, day: moment.day }) !== moment.weekday) {
    return { ...withReasons(found, date), check: `the weekday of '${surroundings.text}' does not fit ${date.value}` };
  }
  if (moment.weekday === undefined || hasStatedYear) return withReasons(found, date);
  return { ...date, why: `${found.why ?? "the year is not stated"}; the weekday fits in ${year}` };
}

/** As good as any: what has only just ended may still be called this year's. */
const DAYS_OF_MONTH = 30;

function completePart(moment: PartOfYearMoment, surroundings: Surroundings): CompletedDate {
  const month = firstMonthOf(moment.code);
  const days = monthsOf(moment.code) * DAYS_OF_MONTH;
  const found = yearOf(moment, (year) => firstDay(year, month, 1), surroundings, days);
  if (found.year === undefined) return withReasons(found, { value: edtfPartOfYear(undefined, moment.code) });
  const date = withReasons(found, {
    value: edtfPartOfYear(found.year, moment.code),
    from: firstDay(found.year, month, 1),
  });
  const isWinter = monthsOf(moment.code) === 3 && month === 12;
  if (!isWinter || date.check !== undefined) return date;
  return {
    ...date,
    check: `the winter '${surroundings.text}' reaches over two years; ${date.value} is the one that begins in ${found.year}`,
  };
}

/** Gives a moment its value, with the reasons; undefined where no honest value can be given. */
export function completeMoment(moment: Moment, surroundings: Surroundings): CompletedDate | undefined {
  switch (moment.kind) {
    case "day":
      return completeDay(moment, surroundings);
    case "part":
      return completePart(moment, surroundings);
    case "year":
      return { value: edtfYear(moment.year), from: firstDay(moment.year, 1, 1) };
    case "decade":
      return { value: edtfDecade(moment.decade), from: firstDay(moment.decade * 10, 1, 1) };
    case "century":
      return { value: edtfCentury(moment.century), from: firstDay(moment.century * 100, 1, 1) };
    case "weekday":
      return completeWeekday(moment, surroundings);
    case "relative":
      return completeRelative(moment, surroundings);
  }
}
