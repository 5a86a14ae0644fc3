import { WEEKDAY_NAMES } from "../../../normalize/tables/weekdays.js";
import { isoWeekday, type Weekday } from "../calendar/calendar-day.js";
import type { DateParser } from "../candidate.js";
import type { Lexeme } from "../lexemes.js";
import { isApostrophe, type Reading, readDirection, readWeekday, wordAt } from "../readers.js";
import { CARDINALS } from "../tables/ordinals.js";

const WEEK_OFFSETS = { last: -1, this: 0, next: 1 } as const;
const PLURALS = new Map<string, Weekday>(
  WEEKDAY_NAMES.map((name, number) => [`${name.toLowerCase()}s`, isoWeekday(number)]),
);

/** `last week`, `of next week` after a weekday. */
function readWeek(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const start = wordAt(lexemes, index) === "of" ? index + 1 : index;
  const direction = readDirection(lexemes, start);
  if (direction === undefined || wordAt(lexemes, direction.next) !== "week") return undefined;
  // "released on Monday of last week's flood footage": the week belongs to what follows.
  if (isApostrophe(lexemes[direction.next + 1])) return undefined;
  return { value: WEEK_OFFSETS[direction.value], next: direction.next + 1 };
}

/** `Wednesday`, `last Tuesday`, `this coming Friday`, `Tuesday of last week`. */
export const weekday: DateParser = (lexemes, index) => {
  const direction = readDirection(lexemes, index);
  const found = readWeekday(lexemes, direction?.next ?? index, false);
  if (found === undefined) return undefined;
  const week = readWeek(lexemes, found.next);
  if (week !== undefined)
    return { next: week.next, expression: { kind: "weekday", weekday: found.value, weekOffset: week.value } };
  const directed = direction === undefined ? {} : { direction: direction.value };
  return { next: found.next, expression: { kind: "weekday", weekday: found.value, ...directed } };
};

/** `two Thursdays ago`. */
export const weekdaysAgo: DateParser = (lexemes, index) => {
  const back = CARDINALS.get(wordAt(lexemes, index));
  const named = PLURALS.get(wordAt(lexemes, index + 1));
  if (back === undefined || named === undefined || wordAt(lexemes, index + 2) !== "ago") return undefined;
  return { next: index + 3, expression: { kind: "weekday", weekday: named, back } };
};
