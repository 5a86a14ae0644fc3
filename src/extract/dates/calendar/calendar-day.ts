/** A day of the proleptic Gregorian calendar, as ISO 8601 counts it; `month` and `day` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 8601 number of a weekday counted from Sunday 0, as `Date.getUTCDay` does. */
export function isoWeekday(fromSunday: number): Weekday {
  return (((fromSunday + 6) % 7) + 1) as Weekday;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in the month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether a month-day exists in some year (February 29 does). */
export function isMonthDay(month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(2000, month);
}

/** Whether the day exists. */
export function isCalendarDay(value: CalendarDay): boolean {
  return value.day >= 1 && value.day <= daysInMonth(value.year, value.month);
}

/**
 * Days since 1 January 1970, negative before it. Source: Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms", days_from_civil.
 */
export function dayNumber(value: CalendarDay): number {
  const year = value.month <= 2 ? value.year - 1 : value.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (value.month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + value.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link dayNumber}; same source, civil_from_days. */
export function fromDayNumber(days: number): CalendarDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day `days` after (before, where negative) the given one. */
export function addDays(value: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(dayNumber(value) + days);
}

/** The weekday of a day. Day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(value: CalendarDay): Weekday {
  const fromMonday = (((dayNumber(value) + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as Weekday;
}

/** The month `offset` months away, as year and month. */
export function addMonths(
  year: number,
  month: number,
  offset: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + offset;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day out of an ISO 8601 date or date-time; undefined where it is none. */
export function parseIsoDay(value: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDay(day) ? day : undefined;
}
