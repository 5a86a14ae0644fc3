import type { DateMatch, DateParser } from "../candidate.js";
import type { Lexeme } from "../lexemes.js";
import { readDirection, wordAt } from "../readers.js";
import { CARDINALS } from "../tables/ordinals.js";
import { AGO_UNITS, RELATIVE_DAYS, RELATIVE_UNITS } from "../tables/relative-words.js";

const OFFSETS = { last: -1, this: 0, next: 1 } as const;

/** Parts of the day that make "this" and "last" point at a day. */
const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

function dayMatch(offset: number, next: number): DateMatch {
  return { next, expression: { kind: "relative", unit: "day", offset } };
}

/** `yesterday`, `today`, `tomorrow`, `tonight`, `last night`, `this morning`, `the day before yesterday`. */
export const relativeDay: DateParser = (lexemes, index) => {
  const word = wordAt(lexemes, index);
  if (word === "day" && wordAt(lexemes, index + 1) === "before" && wordAt(lexemes, index + 2) === "yesterday")
    return dayMatch(-2, index + 3);
  if (word === "day" && wordAt(lexemes, index + 1) === "after" && wordAt(lexemes, index + 2) === "tomorrow")
    return dayMatch(2, index + 3);
  const offset = RELATIVE_DAYS.get(word);
  if (offset !== undefined) return dayMatch(offset, index + 1);
  if (word === "last" && wordAt(lexemes, index + 1) === "night") return dayMatch(-1, index + 2);
  if (word === "this" && DAY_PARTS.has(wordAt(lexemes, index + 1))) return dayMatch(0, index + 2);
  return undefined;
};

/**
 * A determiner or number before makes "last year" a stretch of time ("over the last year"), a possessor somebody's own ("in her
 * last year"), "of" after it a part ("last week of May").
 */
function isStretchOfTime(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const before = wordAt(lexemes, index - 1);
  return /^(?:the|past|his|her|its|their|my|our|your)$/.test(before) || wordAt(lexemes, next) === "of";
}

/** `last week`, `this year`, `next month`, `this past weekend`. */
export const relativePeriod: DateParser = (lexemes, index) => {
  const direction = readDirection(lexemes, index);
  if (direction === undefined) return undefined;
  const unit = RELATIVE_UNITS.get(wordAt(lexemes, direction.next));
  const next = direction.next + 1;
  if (unit === undefined || isStretchOfTime(lexemes, index, next)) return undefined;
  return { next, expression: { kind: "relative", unit, offset: OFFSETS[direction.value] } };
};

/** Prepositions that make "the weekend" one on the calendar. */
const WEEKEND_PREPOSITIONS: ReadonlySet<string> = new Set(["over", "during", "at", "through", "throughout"]);

/** `over the weekend`: the one nearest to the day of publication. */
export const theWeekend: DateParser = (lexemes, index) => {
  if (wordAt(lexemes, index) !== "the" || wordAt(lexemes, index + 1) !== "weekend") return undefined;
  if (!WEEKEND_PREPOSITIONS.has(wordAt(lexemes, index - 1))) return undefined;
  return { next: index + 2, expression: { kind: "relative", unit: "weekend", offset: 0 } };
};

/** A small number in words or digits. */
function countAt(lexemes: readonly Lexeme[], index: number): number | undefined {
  const word = wordAt(lexemes, index);
  return /^\d{1,3}$/.test(word) ? Number(word) : CARDINALS.get(word);
}

/** `two weeks ago`, `a year ago`, `10 days ago`. */
export const ago: DateParser = (lexemes, index) => {
  if (wordAt(lexemes, index + 2) !== "ago") return undefined;
  const count = countAt(lexemes, index);
  const unit = AGO_UNITS.get(wordAt(lexemes, index + 1));
  if (count === undefined || unit === undefined) return undefined;
  const loose = unit === "day" ? {} : { loose: true as const };
  if (unit === "decade")
    return { next: index + 3, expression: { kind: "relative", unit: "year", offset: -count * 10, ...loose } };
  return { next: index + 3, expression: { kind: "relative", unit, offset: -count, ...loose } };
};
