import { addDays, type CalendarDay, dayNumber, weekdayOf } from "../calendar/calendar-day.js";
import { edtfCalendarDay } from "../calendar/edtf.js";
import type { WeekdayMoment } from "../date-expression.js";
import type { CompletedDate, Surroundings } from "./completed.js";

function dated(day: CalendarDay, why: string, check?: string): CompletedDate {
  return { value: edtfCalendarDay(day), from: dayNumber(day), why, ...(check === undefined ? {} : { check }) };
}

/** Days back to the weekday from the publication day, 0 to 6. */
function daysBack(moment: WeekdayMoment, published: CalendarDay): number {
  return (weekdayOf(published) - moment.weekday + 7) % 7;
}

/**
 * "last Tuesday" is the latest before the publication day, "next Tuesday" the first after it. Within three days a
 * writer may mean the one of last week, or of next week, and a person is asked.
 */
function completeDirected(moment: WeekdayMoment, published: CalendarDay, text: string): CompletedDate {
  const back = daysBack(moment, published);
  const why = `'${text}' is counted from the publication date ${edtfCalendarDay(published)}`;
  if (moment.direction === "last") {
    const days = back === 0 ? 7 : back;
    const check = days <= 3 ? `'${text}' can also be the one a week before` : undefined;
    return dated(addDays(published, -days), why, check);
  }
  const ahead = back === 0 ? (moment.direction === "this" ? 0 : 7) : 7 - back;
  if (moment.direction === "next") {
    return dated(addDays(published, ahead), why, ahead <= 3 ? `'${text}' can also be the one a week later` : undefined);
  }
  const monday = addDays(published, 1 - weekdayOf(published));
  return dated(addDays(monday, moment.weekday - 1), why);
}

/** Where the sentence tells nothing, a weekday up to so many days back is more likely than the coming one. */
const NEARER_PAST_DAYS = 4;

function completeBare(
  moment: WeekdayMoment,
  published: CalendarDay,
  { tense, text, isAttributive }: Surroundings,
): CompletedDate {
  const back = daysBack(moment, published);
  const from = `the publication date ${edtfCalendarDay(published)}`;
  if (back === 0) return dated(published, `${from} is a ${text}`);
  if (tense === "future")
    return dated(addDays(published, 7 - back), `the first ${text} after ${from}; the sentence looks ahead`);
  const past = `the last ${text} up to ${from}`;
  if (tense === "past" && (!isAttributive || back < NEARER_PAST_DAYS)) return dated(addDays(published, -back), past);
  const check = `the sentence does not tell whether '${text}' is the past one or the coming one`;
  if (back <= NEARER_PAST_DAYS) return dated(addDays(published, -back), past, check);
  return dated(addDays(published, 7 - back), `the first ${text} after ${from}, nearer than the last`, check);
}

/** The day a weekday means; undefined without a publication date to count from. */
export function completeWeekday(moment: WeekdayMoment, surroundings: Surroundings): CompletedDate | undefined {
  const { published, text } = surroundings;
  if (published === undefined) return undefined;
  const why = `'${text}' is counted from the publication date ${edtfCalendarDay(published)}`;
  if (moment.back !== undefined) {
    const back = daysBack(moment, published);
    return dated(addDays(published, -(back === 0 ? 7 : back) - 7 * (moment.back - 1)), why);
  }
  if (moment.weekOffset !== undefined) {
    const monday = addDays(published, 1 - weekdayOf(published) + 7 * moment.weekOffset);
    return dated(addDays(monday, moment.weekday - 1), why);
  }
  return moment.direction === undefined
    ? completeBare(moment, published, surroundings)
    : completeDirected(moment, published, text);
}
