import { addDays, addMonths, type CalendarDay, dayNumber, daysInMonth, weekdayOf } from "../calendar/calendar-day.js";
import { edtfApproximate, edtfCalendarDay, edtfInterval, edtfPartOfYear, edtfYear } from "../calendar/edtf.js";
import type { RelativeMoment } from "../date-expression.js";
import { FIRST_QUARTER_CODE, firstMonthOf } from "../tables/parts-of-year.js";
import type { Tense } from "../tense.js";
import type { CompletedDate, Surroundings } from "./completed.js";

type Valued = Pick<CompletedDate, "value"> & { readonly day: CalendarDay };

function week(moment: RelativeMoment, published: CalendarDay): Valued {
  if (moment.loose) {
    const day = addDays(published, 7 * moment.offset);
    return { value: edtfCalendarDay(day), day };
  }
  const monday = addDays(published, 1 - weekdayOf(published) + 7 * moment.offset);
  return { value: edtfInterval(edtfCalendarDay(monday), edtfCalendarDay(addDays(monday, 6))), day: monday };
}

/** The weekend of the publication week; "this weekend" of a sentence that looks back, or on a Monday, is the one just past. */
function weekend(moment: RelativeMoment, published: CalendarDay, tense: Tense): Valued {
  const weekday = weekdayOf(published);
  const isPast = moment.offset === 0 && weekday < 6 && (tense === "past" || (tense === "unknown" && weekday <= 2));
  const saturday = addDays(published, 6 - weekday + 7 * (isPast ? -1 : moment.offset));
  return { value: edtfInterval(edtfCalendarDay(saturday), edtfCalendarDay(addDays(saturday, 1))), day: saturday };
}

function month(moment: RelativeMoment, published: CalendarDay): Valued {
  const { year, month: number } = addMonths(published.year, published.month, moment.offset);
  return {
    value: edtfPartOfYear(year, number),
    day: { year, month: number, day: Math.min(published.day, daysInMonth(year, number)) },
  };
}

function quarter(moment: RelativeMoment, published: CalendarDay): Valued {
  const index = published.year * 4 + Math.floor((published.month - 1) / 3) + moment.offset;
  const year = Math.floor(index / 4);
  const code = FIRST_QUARTER_CODE + (index % 4);
  return { value: edtfPartOfYear(year, code), day: { year, month: firstMonthOf(code), day: 1 } };
}

function periodOf(moment: RelativeMoment, published: CalendarDay, tense: Tense): Valued {
  switch (moment.unit) {
    case "day": {
      const day = addDays(published, moment.offset);
      return { value: edtfCalendarDay(day), day };
    }
    case "week":
      return week(moment, published);
    case "weekend":
      return weekend(moment, published, tense);
    case "month":
      return month(moment, published);
    case "quarter":
      return quarter(moment, published);
    case "year": {
      const year = published.year + moment.offset;
      return { value: edtfYear(year), day: { year, month: 1, day: 1 } };
    }
  }
}

function doubtOf(moment: RelativeMoment, published: CalendarDay, { text, tense }: Surroundings): string | undefined {
  if (moment.unit === "day" && moment.offset === 0 && tense === "unknown")
    return `'${text}' can mean the day of publication or these days`;
  if (moment.unit === "quarter")
    return `'${text}' is read as a quarter of the calendar year; a business year may begin elsewhere`;
  if (moment.unit === "weekend" && moment.offset === 0 && tense === "unknown")
    return `'${text}' can be the weekend just past or the coming one`;
  if (moment.unit === "week" && !moment.loose && weekdayOf(published) === 7)
    return `'${text}' of an article published on a Sunday depends on when the week begins`;
  return undefined;
}

/** The period a relative word means; undefined without a publication date to count from. Weeks begin on Monday (ISO 8601). */
export function completeRelative(moment: RelativeMoment, surroundings: Surroundings): CompletedDate | undefined {
  const { published, text } = surroundings;
  if (published === undefined) return undefined;
  const { value, day } = periodOf(moment, published, surroundings.tense);
  if (day.year < 1 || day.year > 9999) return undefined;
  const check = doubtOf(moment, published, surroundings);
  return {
    value: moment.loose ? edtfApproximate(value) : value,
    from: dayNumber(day),
    why: `'${text}' is counted from the publication date ${edtfCalendarDay(published)}`,
    ...(check === undefined ? {} : { check }),
  };
}
