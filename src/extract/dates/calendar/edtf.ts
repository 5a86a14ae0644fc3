import type { CalendarDay } from "./calendar-day.js";

/** Writers of EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/), as far as news text needs it. */

const UNKNOWN_YEAR = "XXXX";

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** `2031`; `XXXX` where the year is unknown. */
export function edtfYear(year: number | undefined): string {
  return year === undefined ? UNKNOWN_YEAR : padded(year, 4);
}

/** A month (01-12), season (21-24), quarter (33-36) or half (40, 41) of a year: `2031-05`, `2031-22`. */
export function edtfPartOfYear(year: number | undefined, code: number): string {
  return `${edtfYear(year)}-${padded(code, 2)}`;
}

/** `2031-05-14`; `XXXX-05-14` where the year is unknown. */
export function edtfDay(year: number | undefined, month: number, day: number): string {
  return `${edtfPartOfYear(year, month)}-${padded(day, 2)}`;
}

/** A calendar day in EDTF. */
export function edtfCalendarDay(value: CalendarDay): string {
  return edtfDay(value.year, value.month, value.day);
}

/** The ten years that begin with these three digits: 198 → `198X`. */
export function edtfDecade(decade: number): string {
  return `${padded(decade, 3)}X`;
}

/** The hundred years that begin with these two digits: 19 → `19XX`. */
export function edtfCentury(century: number): string {
  return `${padded(century, 2)}XX`;
}

/** A closed interval. */
export function edtfInterval(from: string, to: string): string {
  return `${from}/${to}`;
}

/** Marks a value as approximate. */
export function edtfApproximate(value: string): string {
  return `${value}~`;
}
