import { MONTHS } from "../../model/months.js";
import { WEEKDAYS } from "../../normalize/tables/weekdays.js";
import type { Lexeme } from "./lexemes.js";
import { isApostrophe } from "./readers.js";
import { DECADES } from "./tables/decades.js";
import { CARDINALS, ORDINALS } from "./tables/ordinals.js";
import { SEASONS } from "./tables/parts-of-year.js";
import { DIRECTIONS, RELATIVE_DAYS, STRETCHES } from "./tables/relative-words.js";

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...DECADES.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS,
  ...SEASONS.flatMap(({ names }) => names),
  ...DIRECTIONS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...STRETCHES,
  "q",
  "h",
  "day",
  "the",
]);

/** Whether a date can begin with the lexeme at all; nine in ten cannot, and no parser is asked about them. */
export function canBeginDate(lexeme: Lexeme): boolean {
  return FIRST_WORDS.has(lexeme.normal) || /^\d/.test(lexeme.text) || isApostrophe(lexeme);
}
