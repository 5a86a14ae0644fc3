import { isCalendarDay } from "../calendar/calendar-day.js";
import type { DateMatch, DateParser } from "../candidate.js";
import type { Lexeme } from "../lexemes.js";

function numbersWithSlashes(
  lexemes: readonly Lexeme[],
  index: number,
): { numbers: string[]; next: number } | undefined {
  const parts = lexemes.slice(index, index + 5);
  if (parts.length < 5 || parts[1]?.text !== "/" || parts[3]?.text !== "/") return undefined;
  if (parts.slice(1).some((part) => !part.glued) || lexemes[index + 5]?.text === "/") return undefined;
  return { numbers: [parts[0], parts[2], parts[4]].map((part) => part?.text ?? ""), next: index + 5 };
}

function numbersWithStops(lexemes: readonly Lexeme[], index: number): { numbers: string[]; next: number } | undefined {
  const text = lexemes[index]?.text ?? "";
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ? { numbers: text.split("."), next: index + 1 } : undefined;
}

function dayMatch(year: number, month: number, day: number, next: number, check?: string): DateMatch | undefined {
  if (month < 1 || month > 12 || !isCalendarDay({ year, month, day })) return undefined;
  return { next, expression: { kind: "day", year, month, day }, ...(check === undefined ? {} : { check }) };
}

/** The day everybody knows by its numbers, in the month-first order of the country it befell. */
export const nineEleven: DateParser = (lexemes, index) => {
  const [month, stroke, day] = lexemes.slice(index, index + 3);
  if (month?.text !== "9" || stroke?.text !== "/" || day?.text !== "11" || !stroke.glued || !day.glued)
    return undefined;
  if (lexemes[index + 3]?.text === "/" || lexemes[index - 1]?.text === "/") return undefined;
  return {
    next: index + 3,
    expression: { kind: "day", year: 2001, month: 9, day: 11 },
    why: "the numbers mean the attacks of 11 September 2001",
  };
};

/**
 * `5/5/2031`, `14/5/2031`, `5/14/2031`, `14.05.2031`. With full stops the day comes first everywhere; with strokes
 * Britain and America differ, and where both readings exist the month is read first and a person asked.
 */
export const numericDate: DateParser = (lexemes, index) => {
  const strokes = numbersWithSlashes(lexemes, index);
  const found = strokes ?? numbersWithStops(lexemes, index);
  if (found === undefined) return undefined;
  const [first = "", second = "", last = ""] = found.numbers;
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:1\d|2[01])\d\d$/.test(last)) return undefined;
  const [left, right, year] = [Number(first), Number(second), Number(last)];
  if (strokes === undefined || left > 12) return dayMatch(year, right, left, found.next);
  if (right > 12 || left === right) return dayMatch(year, left, right, found.next);
  return dayMatch(
    year,
    left,
    right,
    found.next,
    `two readings of '${first}/${second}/${last}': month first or day first`,
  );
};
