/** Single words that name a day by its distance from the day of writing. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** Words that point at the period before, around or after the day of writing. */
export const DIRECTIONS: ReadonlyMap<string, "last" | "this" | "next"> = new Map([
  ["last", "last"],
  ["this", "this"],
  ["next", "next"],
]);

/** Calendar units that `last`, `this` and `next` go with. */
export const RELATIVE_UNITS: ReadonlyMap<string, "week" | "weekend" | "month" | "quarter" | "year"> = new Map([
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
]);

/** Units before `ago`, singular and plural. */
export const AGO_UNITS: ReadonlyMap<string, "day" | "week" | "month" | "year" | "decade"> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);

/** Words before a period that name a stretch of it: "early June", "mid-2019", "late last year". */
export const STRETCHES: ReadonlySet<string> = new Set(["early", "mid", "late"]);
