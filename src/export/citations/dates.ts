import { MONTH_NAMES } from "../../model/months.js";
import type { CitedDate, Inferred } from "./item.js";

/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are shortened. */
const shortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/** IEEE: the first three letters, May in full. */
const ieeeMonths = MONTH_NAMES.map((name) => (name.length > 3 ? `${name.slice(0, 3)}.` : name));

/** Citing Medicine, 2nd edition, chapter 23: the first three letters. */
const vancouverMonths = MONTH_NAMES.map((name) => name.slice(0, 3));

/** The parts of a date as words; those that are unknown are left out. */
interface DateWords {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

function dateWords({ year, month, day }: CitedDate, names: readonly string[], inferred: Inferred): DateWords {
  return {
    year: inferred === "year" ? `[${year}]` : String(year),
    month: month === undefined ? undefined : names[month - 1],
    day: day === undefined ? undefined : String(day),
  };
}

function bracketed(words: string, inferred: Inferred): string {
  return inferred === "all" ? `[${words}]` : words;
}

function present(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined).join(separator);
}

function twoDigits(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}

/** "2031, March 14", as APA puts it in parentheses; the year in brackets where inferred. */
export function apaDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, MONTH_NAMES, inferred);
  const monthAndDay = present([month, day], " ");
  return bracketed(present([year, monthAndDay === "" ? undefined : monthAndDay], ", "), inferred);
}

/** "14 Mar. 2031", as in MLA. */
export function mlaDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, shortMonths, inferred);
  return bracketed(present([day, month, year], " "), inferred);
}

/** "March 14, 2031", as in Chicago notes and American running text. */
export function longDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, MONTH_NAMES, inferred);
  if (day === undefined) return bracketed(present([month, year], " "), inferred);
  return bracketed(`${month} ${day}, ${year}`, inferred);
}

/** "March 14", for entries that give the year elsewhere; empty where only the year is known. */
export function monthAndDay(date: CitedDate): string {
  const { month, day } = dateWords(date, MONTH_NAMES, "nothing");
  return present([month, day], " ");
}

/** "2031" or "[2031]". */
export function yearOnly({ year }: CitedDate, inferred: Inferred): string {
  return inferred === "nothing" ? String(year) : `[${year}]`;
}

/** "7 May", for British entries that give the year elsewhere; empty where only the year is known. */
export function dayAndMonth(date: CitedDate, names: readonly string[] = MONTH_NAMES): string {
  const { month, day } = dateWords(date, names, "nothing");
  return present([day, month], " ");
}

/** "7 May 2031". */
export function britishDate(date: CitedDate): string {
  return present(
    [dayAndMonth(date), String(date.year)].map((part) => (part === "" ? undefined : part)),
    " ",
  );
}

/** "May 07, 2031", "Sep. 2031": IEEE. */
export function ieeeDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, ieeeMonths, inferred);
  if (day === undefined) return bracketed(present([month, year], " "), inferred);
  return bracketed(`${month} ${day.padStart(2, "0")}, ${year}`, inferred);
}

/** "2031 May 7": Vancouver. */
export function vancouverDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, vancouverMonths, inferred);
  return bracketed(present([year, month, day], " "), inferred);
}

/** "01.06.2031": GOST. */
export function numericDate({ year, month, day }: CitedDate): string {
  return present([twoDigits(day), twoDigits(month), String(year)], ".");
}

/** "2031-05-07", "2031-05", "2031": ISO 8601. */
export function isoDate({ year, month, day }: CitedDate): string {
  return present([String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)], "-");
}
