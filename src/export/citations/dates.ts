import type { CitedDate, Inferred } from "./item.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are shortened. */
const mlaMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

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

/** "2031, March 14", as APA puts it in parentheses; the year in brackets where inferred. */
export function apaDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, months, inferred);
  const monthAndDay = present([month, day], " ");
  return bracketed(present([year, monthAndDay === "" ? undefined : monthAndDay], ", "), inferred);
}

/** "14 Mar. 2031", as in MLA. */
export function mlaDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, mlaMonths, inferred);
  return bracketed(present([day, month, year], " "), inferred);
}

/** "March 14, 2031", as in Chicago notes and American running text. */
export function longDate(date: CitedDate, inferred: Inferred): string {
  const { year, month, day } = dateWords(date, months, inferred);
  if (day === undefined) return bracketed(present([month, year], " "), inferred);
  return bracketed(`${month} ${day}, ${year}`, inferred);
}

/** "March 14", for entries that give the year elsewhere; empty where only the year is known. */
export function monthAndDay(date: CitedDate): string {
  const { month, day } = dateWords(date, months, "nothing");
  return present([month, day], " ");
}

/** "2031" or "[2031]". */
export function yearOnly({ year }: CitedDate, inferred: Inferred): string {
  return inferred === "nothing" ? String(year) : `[${year}]`;
}
