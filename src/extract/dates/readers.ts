import { MONTH_NAMES, MONTHS } from "../../model/months.js";
import { WEEKDAY_NAMES, WEEKDAYS } from "../../normalize/tables/weekdays.js";
import { isoWeekday, type Weekday } from "./calendar/calendar-day.js";
import type { Direction, YearWords } from "./date-expression.js";
import type { Lexeme } from "./lexemes.js";
import { ORDINALS } from "./tables/ordinals.js";
import { DIRECTIONS, STRETCHES } from "./tables/relative-words.js";

/** What a reader took from the lexemes, and the index after it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

type Lexemes = readonly Lexeme[];

const FULL_NAMES: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()));

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
const DASHES: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—"]);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** Whether the lexeme begins with a capital letter; month and weekday names in news always do. */
export function isCapitalised(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text);
}

/** Whether the lexeme is a hyphen or dash. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && DASHES.has(lexeme.text);
}

/** Whether the lexeme is an apostrophe. */
export function isApostrophe(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && APOSTROPHES.has(lexeme.text);
}

/** The lexeme's word at `index`, lower case; empty past either end. */
export function wordAt(lexemes: Lexemes, index: number): string {
  return lexemes[index]?.normal ?? "";
}

/** Skips the full stop that belongs to an abbreviation. */
function afterStop(lexemes: Lexemes, index: number): number {
  const lexeme = lexemes[index];
  return lexeme !== undefined && lexeme.text === "." && lexeme.glued ? index + 1 : index;
}

/** A month's name or abbreviation with its full stop. */
export function readMonth(
  lexemes: Lexemes,
  index: number,
): Reading<{ month: number; abbreviated: boolean }> | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined || !isCapitalised(lexeme)) return undefined;
  const month = MONTHS.get(lexeme.normal);
  if (month === undefined) return undefined;
  const abbreviated = !FULL_NAMES.has(lexeme.normal);
  return { value: { month, abbreviated }, next: abbreviated ? afterStop(lexemes, index + 1) : index + 1 };
}

/**
 * A weekday's name, or its abbreviation where `abbreviations` allows it: away from a date `sun`, `sat` and `wed` are
 * words.
 */
export function readWeekday(lexemes: Lexemes, index: number, abbreviations: boolean): Reading<Weekday> | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined || !isCapitalised(lexeme)) return undefined;
  const weekday = WEEKDAYS.get(lexeme.normal);
  const abbreviated = !FULL_NAMES.has(lexeme.normal);
  if (weekday === undefined || (abbreviated && !abbreviations)) return undefined;
  return { value: isoWeekday(weekday), next: abbreviated ? afterStop(lexemes, index + 1) : index + 1 };
}

/** A day of the month in digits, with or without `st nd rd th`. */
export function readDayNumber(lexemes: Lexemes, index: number): Reading<number> | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined || !/^\d{1,2}$/.test(lexeme.text)) return undefined;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return undefined;
  const ending = lexemes[index + 1];
  if (ending === undefined || !ending.glued || !/^\p{L}/u.test(ending.text)) return { value: day, next: index + 1 };
  return ORDINAL_ENDINGS.has(ending.normal) ? { value: day, next: index + 2 } : undefined;
}

/** A year of four digits from 1000 to 2199. */
export function readYear(lexemes: Lexemes, index: number): Reading<number> | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined || !/^(?:1\d|2[01])\d\d$/.test(lexeme.text)) return undefined;
  const after = lexemes[index + 1];
  if (after?.glued && /^[\p{L}%°]/u.test(after.text)) return undefined;
  return { value: Number(lexeme.text), next: index + 1 };
}

/** `last year`, `this year`, `next year`. */
function readYearByDirection(lexemes: Lexemes, index: number): Reading<YearWords> | undefined {
  if (wordAt(lexemes, index + 1) !== "year") return undefined;
  const direction = readDirection(lexemes, index);
  if (direction === undefined) return undefined;
  const yearOffset = direction.value === "last" ? -1 : direction.value === "next" ? 1 : 0;
  return { value: { yearOffset }, next: index + 2 };
}

/** The year that follows a month, season or quarter: `2031`, `, 2031`, `of 2031`, `last year`, `of this year`. */
export function readFollowingYear(lexemes: Lexemes, index: number): Reading<YearWords> | undefined {
  const joint = wordAt(lexemes, index);
  const start = joint === "," || joint === "of" || joint === "in" ? index + 1 : index;
  const year = readYear(lexemes, start);
  if (year !== undefined && !isCountedAfter(lexemes, year.next))
    return { value: { year: year.value }, next: year.next };
  return readYearByDirection(lexemes, joint === "of" ? index + 1 : index);
}

/** Whether what follows a number of four digits shows that it counts something: a percent sign, `-seat`, a clock's zone. */
function isCountedAfter(lexemes: Lexemes, index: number): boolean {
  const next = lexemes[index];
  if (next === undefined) return false;
  if (
    next.glued &&
    isDash(next) &&
    /^\p{L}/u.test(lexemes[index + 1]?.text ?? "") &&
    lexemes[index + 1]?.glued === true
  )
    return true;
  return next.text === "%" || next.normal === "gmt" || next.normal === "percent" || next.normal === "hours";
}

/** `last`, `this`, `next`; `this past` and `the coming` as news writes them. */
export function readDirection(lexemes: Lexemes, index: number): Reading<Direction> | undefined {
  const word = wordAt(lexemes, index);
  const following = wordAt(lexemes, index + 1);
  if (word === "this" && following === "past") return { value: "last", next: index + 2 };
  if (word === "this" && following === "coming") return { value: "next", next: index + 2 };
  const direction = DIRECTIONS.get(word);
  return direction === undefined ? undefined : { value: direction, next: index + 1 };
}

/** `early`, `late`, `mid-`: gives the index after it, or `index` itself where there is none. */
export function afterStretch(lexemes: Lexemes, index: number): number {
  if (!STRETCHES.has(wordAt(lexemes, index))) return index;
  return isDash(lexemes[index + 1]) ? index + 2 : index + 1;
}

/** An ordinal in words or digits: `third`, `3rd`, `21st`. */
export function readOrdinal(lexemes: Lexemes, index: number): Reading<number> | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (/^\d{1,2}$/.test(lexeme.text)) {
    const ending = lexemes[index + 1];
    if (ending === undefined || !ending.glued || !ORDINAL_ENDINGS.has(ending.normal)) return undefined;
    return { value: Number(lexeme.text), next: index + 2 };
  }
  if (lexeme.normal === "twenty" && isDash(lexemes[index + 1]) && wordAt(lexemes, index + 2) === "first") {
    return { value: 21, next: index + 3 };
  }
  const position = ORDINALS.indexOf(lexeme.normal);
  return position < 0 ? undefined : { value: position + 1, next: index + 1 };
}
