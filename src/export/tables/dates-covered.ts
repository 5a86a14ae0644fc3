/** The days a date or period covers, as ISO 8601 dates, first and last included; undefined where that is not known. */
export interface DaysCovered {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const unknown: DaysCovered = { first: undefined, last: undefined };

/** The months of quarters (33 to 36), halves (40, 41) and, where they are given here, of other parts of a year. */
function monthsOfPart(code: number): readonly [first: number, last: number] | undefined {
  if (code >= 1 && code <= 12) return [code, code];
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 32) * 3];
  if (code === 40 || code === 41) return [(code - 40) * 6 + 1, (code - 39) * 6];
  return undefined;
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** The last day of a month of the proleptic Gregorian calendar, which ISO 8601 uses. */
function lastDayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The days of one date, month, part of a year, year, decade or century, without its qualifier. */
function daysOfOne(value: string): DaysCovered {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return { first: value, last: value };
  const [, digits = "", open = "", part] = /^(\d{1,4})(X{0,3})(?:-(\d\d))?$/u.exec(value) ?? [];
  if (digits.length + open.length !== 4 || (part !== undefined && open !== "")) return unknown;
  const firstYear = digits + open.replaceAll("X", "0");
  const lastYear = digits + open.replaceAll("X", "9");
  const months = part === undefined ? ([1, 12] as const) : monthsOfPart(Number(part));
  if (months === undefined) return unknown;
  const [firstMonth, lastMonth] = months;
  return {
    first: `${firstYear}-${padded(firstMonth, 2)}-01`,
    last: `${lastYear}-${padded(lastMonth, 2)}-${padded(lastDayOf(Number(lastYear), lastMonth), 2)}`,
  };
}

/**
 * The days that an EDTF value (ISO 8601-2, https://www.loc.gov/standards/datetime/) covers, for sorting and filtering
 * where EDTF is not known. `~`, `?` and `%` are passed over; an open end, a season (whose months depend on the
 * hemisphere) and a date without a year have no day.
 */
export function daysCovered(edtf: string): DaysCovered {
  const [from = "", to] = edtf.replace(/[~?%]/gu, "").split("/");
  if (to === undefined) return daysOfOne(from);
  return { first: daysOfOne(from).first, last: daysOfOne(to).last };
}
