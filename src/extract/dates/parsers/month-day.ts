import { isMonthDay, type Weekday } from "../calendar/calendar-day.js";
import type { DateMatch, DateParser } from "../candidate.js";
import type { DayMoment, YearWords } from "../date-expression.js";
import type { Lexeme } from "../lexemes.js";
import { isDash, type Reading, readDayNumber, readFollowingYear, readMonth, readWeekday, wordAt } from "../readers.js";

const RANGE_WORDS: ReadonlySet<string> = new Set(["to", "through", "until"]);

/** A weekday and the comma after it, before a date; the value is undefined where there is none. */
function readLeadingWeekday(lexemes: readonly Lexeme[], index: number): Reading<Weekday | undefined> {
  const weekday = readWeekday(lexemes, index, true);
  if (weekday === undefined) return { value: undefined, next: index };
  const joint = wordAt(lexemes, weekday.next);
  return { value: weekday.value, next: joint === "," || joint === "the" ? weekday.next + 1 : weekday.next };
}

/** The second day of `3-5`, `3 to 5` (after "from"). */
function readSecondDay(
  lexemes: readonly Lexeme[],
  index: number,
  first: number,
  afterFrom: boolean,
): Reading<number> | undefined {
  const joint = lexemes[index];
  if (!isDash(joint) && !(afterFrom && RANGE_WORDS.has(wordAt(lexemes, index)))) return undefined;
  const second = readDayNumber(lexemes, index + 1);
  return second !== undefined && second.value > first ? second : undefined;
}

interface DaysInMonth {
  readonly month: number;
  readonly from: number;
  readonly to?: number | undefined;
  readonly weekday?: Weekday | undefined;
  readonly year: YearWords;
}

function daysMatch(days: DaysInMonth, next: number): DateMatch | undefined {
  if (!isMonthDay(days.month, days.from)) return undefined;
  const weekday = days.weekday === undefined ? {} : { weekday: days.weekday };
  const from: DayMoment = { kind: "day", month: days.month, day: days.from, ...weekday, ...days.year };
  if (days.to === undefined) return { next, expression: from };
  if (!isMonthDay(days.month, days.to)) return undefined;
  return {
    next,
    expression: { kind: "interval", from, to: { kind: "day", month: days.month, day: days.to, ...days.year } },
  };
}

/** `May 14`, `May 14th`, `Sept. 30, 2031`, `Wednesday, May 14`, `March 3-5`. */
export const monthDay: DateParser = (lexemes, index) => {
  const weekday = readLeadingWeekday(lexemes, index);
  const month = readMonth(lexemes, weekday.next);
  if (month === undefined) return undefined;
  const from = readDayNumber(lexemes, month.next);
  if (from === undefined) return undefined;
  const to = readSecondDay(lexemes, from.next, from.value, wordAt(lexemes, index - 1) === "from");
  const end = to?.next ?? from.next;
  const year = readFollowingYear(lexemes, end);
  return daysMatch(
    { month: month.value.month, from: from.value, to: to?.value, weekday: weekday.value, year: year?.value ?? {} },
    year?.next ?? end,
  );
};

/** `14 May`, `14th of May 2031`, `Wednesday 14 May`, `3-5 March`. */
export const dayMonth: DateParser = (lexemes, index) => {
  const weekday = readLeadingWeekday(lexemes, index);
  const from = readDayNumber(lexemes, weekday.next);
  if (from === undefined) return undefined;
  const to = readSecondDay(lexemes, from.next, from.value, wordAt(lexemes, index - 1) === "from");
  const end = to?.next ?? from.next;
  const month = readMonth(lexemes, wordAt(lexemes, end) === "of" ? end + 1 : end);
  if (month === undefined) return undefined;
  const year = readFollowingYear(lexemes, month.next);
  return daysMatch(
    { month: month.value.month, from: from.value, to: to?.value, weekday: weekday.value, year: year?.value ?? {} },
    year?.next ?? month.next,
  );
};
