import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth } from "../../../src/extract/dates/calendar/calendar-day.js";
import { MONTH_NAMES } from "../../../src/model/months.js";
import { datesOf, told } from "./dates-of.js";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const day: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter((value) => value.day <= daysInMonth(value.year, value.month));

const two = (value: number): string => String(value).padStart(2, "0");
const nameOf = ({ month }: Day): string => MONTH_NAMES[month - 1] ?? "";
const iso = (value: Day): string => `${value.year}-${two(value.month)}-${two(value.day)}`;

const STYLES: readonly ((value: Day) => string)[] = [
  (value) => `${nameOf(value)} ${value.day}, ${value.year}`,
  (value) => `${value.day} ${nameOf(value)} ${value.year}`,
  (value) => `${value.day} ${nameOf(value)}, ${value.year}`,
  iso,
  (value) => `${two(value.day)}.${two(value.month)}.${value.year}`,
];

const FRAMES: readonly ((words: string) => string)[] = [
  (words) => `The lock at Varnholm was opened on ${words} by the mayor.`,
  (words) => `On ${words}, the lock at Varnholm will be opened.`,
  (words) => `"We opened it on ${words}," Ilse Tarn told the Courier.`,
  (words) => `The lock (opened ${words}) is 40 metres long.`,
];

describe("laws", () => {
  it("finds a full date in any style and frame as itself", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...STYLES), fc.constantFrom(...FRAMES), (value, style, frame) => {
        const words = style(value);
        expect(told(frame(words), "2031-05-14")).toEqual([`${words} → ${iso(value)}`]);
      }),
    );
  });

  it("gives spans that hold their words, in order and apart", () => {
    const word = fc.constantFrom(
      "May",
      "on",
      "5",
      "March",
      "2014",
      "-",
      "to",
      "between",
      "and",
      ",",
      "last",
      "year",
      "Sunday",
      "1980s",
      "the",
      "/",
      "Q3",
      "of",
      ".",
      "'",
      "two",
      "weeks",
      "ago",
      "\u202e",
      "0",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const found of datesOf(text, "2031-05-14")) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      }),
    );
  });

  it("is not moved by sentences that speak of something else", () => {
    const sentence = "The lock was opened on March 3 and closed on Tuesday.";
    const alone = told(sentence, "2031-05-14");
    expect(told(`Nobody came. ${sentence} Ducks swim there.`, "2031-05-14")).toEqual(alone);
  });
});
