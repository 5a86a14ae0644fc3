import { MONTHS } from "../model/months.js";
import { WEEKDAYS } from "./tables/weekdays.js";

/** A day of the calendar as far as the text names it; months from 1, weekdays from Sunday 0. */
export interface CalendarDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
}

const MONTH = `(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const WEEKDAY = `(?:${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:1[89]|20|21)\\d\\d)";
const BEFORE = `(?:(${WEEKDAY})\\.?,? )?(?:the )?`;

/** The forms of a date in running print, each with the order of its groups. None matches more than some forty characters. */
const FORMS: readonly { readonly pattern: string; readonly groups: readonly (keyof CalendarDate)[] }[] = [
  {
    pattern: `${BEFORE}(${MONTH})\\.? ${DAY}(?:,? ${YEAR})?(?![\\d:])`,
    groups: ["weekday", "month", "day", "year"],
  },
  {
    pattern: `${BEFORE}${DAY}(?: of)?[ -](${MONTH})\\b\\.?(?:[, -] ?${YEAR}\\b)?`,
    groups: ["weekday", "day", "month", "year"],
  },
  { pattern: `${YEAR}[-/](\\d{2})[-/](\\d{2})(?!\\d)`, groups: ["year", "month", "day"] },
  { pattern: `(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, groups: ["day", "month", "year"] },
  { pattern: `(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`, groups: ["day", "month", "year"] },
];

const COMPILED = FORMS.map(({ pattern, groups }) => ({ groups, sticky: new RegExp(pattern, "iy") }));

/** Days of a month in the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function numberOf(group: keyof CalendarDate, words: string): number | undefined {
  if (group === "weekday") return WEEKDAYS.get(words.toLowerCase());
  if (group === "month" && /\D/.test(words)) return MONTHS.get(words.toLowerCase());
  return Number(words);
}

function dateOf(match: RegExpExecArray, groups: readonly (keyof CalendarDate)[]): CalendarDate | undefined {
  const found = new Map<keyof CalendarDate, number>();
  groups.forEach((group, index) => {
    const words = match[index + 1];
    const value = words === undefined ? undefined : numberOf(group, words);
    if (value !== undefined) found.set(group, value);
  });
  const month = found.get("month") ?? 0;
  const day = found.get("day") ?? 0;
  const year = found.get("year");
  const weekday = found.get("weekday");
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year ?? 2000, month)) return undefined;
  return { month, day, ...(year !== undefined && { year }), ...(weekday !== undefined && { weekday }) };
}

const SLASHED = /(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/y;

/** The end of a date as 3/5/2031, which is March in America and May elsewhere, at `index`; undefined where none stands. */
export function ambiguousDateAt(text: string, index: number): number | undefined {
  SLASHED.lastIndex = index;
  const match = SLASHED.exec(text);
  if (!match || match[1] === match[2] || Number(match[1]) > 12 || Number(match[2]) > 12) return undefined;
  return index + match[0].length;
}

/** The date that begins at `index` of the folded `text`, and where it ends; undefined where none does. */
export function dateAt(text: string, index: number): { readonly date: CalendarDate; readonly end: number } | undefined {
  for (const { sticky, groups } of COMPILED) {
    sticky.lastIndex = index;
    const match = sticky.exec(text);
    if (match === null || ambiguousDateAt(text, index) !== undefined) continue;
    const american = /^(\d{1,2})\/(\d{1,2})\//.exec(match[0]);
    const order: readonly (keyof CalendarDate)[] =
      american && Number(american[2]) > 12 ? ["month", "day", "year"] : groups;
    const date = dateOf(match, order);
    if (date) return { date, end: index + match[0].length };
  }
  return undefined;
}

/** `2031-05-02`, for a date with its year. */
export function isoDate(date: CalendarDate & { readonly year: number }): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The weekday of a day, Sunday 0; undefined for the 29th of February of a common year. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  return day > daysOf(year, month) ? undefined : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
