import { MONTH_NAMES } from "../model/months.js";
import { type CalendarDate, weekdayOf } from "./calendar-date.js";
import { WEEKDAY_NAMES } from "./tables/weekdays.js";
import type { NamedYears } from "./years.js";

/** The year with the reason for it, or no year with the reason for that; a sentence either way. */
export interface CompletedYear {
  readonly year?: number;
  readonly why: string;
}

const REMEDY = "give the date with --date";
/** The weekday of a day comes back after 5, 6 or 11 years (12 over a century without a leap day, 28 or 40 for the 29th of February). */
const FURTHEST = 40;
/**
 * In any five years in a row a day falls on five of the seven weekdays. Where the nearest year comes only after that, none is
 * taken: the text may speak of no recent year.
 */
const NEAR = 4;
/** Where the text names no year, the candidates named are those of these years. */
const NAMED_FROM = 2000;
const NAMED_TO = 2040;

function fittingYears(date: CalendarDate, weekday: number, from: number, to: number): readonly number[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.filter((year) => weekdayOf(year, date.month, date.day) === weekday);
}

function listed(years: readonly number[]): string {
  return years.length < 2 ? years.join("") : `${years.slice(0, -1).join(", ")} and ${years.at(-1)}`;
}

function firstFit(date: CalendarDate, weekday: number, from: number): number | undefined {
  return fittingYears(date, weekday, from, from + FURTHEST)[0];
}

function reason(day: string, name: string, past: number, year: number, fits: readonly number[]): string {
  const nearest = year === past ? "that year is the nearest" : `${year} is the nearest such year after it`;
  return `${day} falls on a ${name} in ${listed(fits)}; the text speaks of ${past} as past, and ${nearest}.`;
}

/**
 * Completes a day and month: the nearest year, after the latest year the text speaks of as past (or that year, where it speaks
 * of a part of it), in which the day falls on the weekday the report gives as its own. Where the weekday or the year is
 * missing, where it is not clear which year is the latest past one and that makes a difference, or where the nearest year is
 * far off, none is taken.
 */
export function completedYear(date: CalendarDate, years: NamedYears, weekday: number | undefined): CompletedYear {
  const day = `${MONTH_NAMES[date.month - 1] ?? ""} ${date.day}`;
  if (weekday === undefined) {
    return {
      why: `The text is dated ${day} without a year, and its first paragraphs give no one weekday as its own to tell the year by; ${REMEDY}.`,
    };
  }
  const name = WEEKDAY_NAMES[weekday] ?? "";
  if (years.past === undefined) {
    const candidates = listed(fittingYears(date, weekday, NAMED_FROM, NAMED_TO));
    return {
      why: `The text is dated ${day} without a year and names no past year; ${day} falls on a ${name} in ${candidates}, and these fit equally well; ${REMEDY}.`,
    };
  }
  const year = firstFit(date, weekday, years.inPart === true ? years.past : years.past + 1);
  const later = years.unclear === undefined ? year : firstFit(date, weekday, years.unclear);
  if (year !== later) {
    return {
      why: `${day} falls on a ${name} in ${year} and ${later}; the text speaks of ${years.past} as past and names ${years.unclear} without saying whether it is past, so neither is taken; ${REMEDY}.`,
    };
  }
  if (year === undefined) {
    return { why: `The text is dated ${day}, and after ${years.past} no such day falls on a ${name}; ${REMEDY}.` };
  }
  if (year - years.past > NEAR) {
    return {
      why: `${day} falls on a ${name} in ${year}, but the text speaks of no year after ${years.past} as past, ${year - years.past} years before, so it is not taken; ${REMEDY}.`,
    };
  }
  return { year, why: reason(day, name, years.past, year, fittingYears(date, weekday, years.past - 6, year + 6)) };
}
