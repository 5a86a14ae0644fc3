import { describe, expect, test } from "vitest";
import { completedYear } from "../../src/normalize/completed-year.js";
import { WEEKDAY_NAMES } from "../../src/normalize/tables/weekdays.js";

interface Case {
  readonly day: number;
  readonly month: number;
  readonly weekday?: string;
  readonly past?: number;
  readonly inPart?: true;
  readonly unclear?: number;
  readonly year?: number;
  readonly why: RegExp;
}

const CASES: readonly Case[] = [
  {
    month: 5,
    day: 14,
    weekday: "Wednesday",
    past: 2030,
    year: 2031,
    why: /^May 14 falls on a Wednesday in 2025, 2031 and 2036; the text speaks of 2030 as past, and 2031 is the nearest such year after it\.$/,
  },
  { month: 5, day: 14, weekday: "Wednesday", past: 2031, inPart: true, year: 2031, why: /that year is the nearest\.$/ },
  { month: 5, day: 14, weekday: "Wednesday", past: 2031, why: /in 2036, but .* no year after 2031 as past/ },
  { month: 2, day: 29, weekday: "Sunday", past: 2030, year: 2032, why: /February 29 falls on a Sunday/ },
  { month: 5, day: 14, weekday: "Wednesday", past: 2030, unclear: 2031, year: 2031, why: /2031 is the nearest/ },
  {
    month: 5,
    day: 14,
    weekday: "Wednesday",
    past: 2030,
    unclear: 2032,
    why: /in 2031 and 2036.*names 2032 without saying/,
  },
  {
    month: 5,
    day: 14,
    weekday: "Wednesday",
    past: 2026,
    why: /in 2031, but the text speaks of no year after 2026 as past, 5 years before/,
  },
  {
    month: 5,
    day: 14,
    weekday: "Wednesday",
    why: /names no past year; .* 2014, 2025, 2031 and 2036, and these fit equally well/,
  },
  { month: 5, day: 14, past: 2030, why: /give no one weekday/ },
];

describe("completedYear", () => {
  test.each(CASES)(
    "$day/$month $weekday, past $past, unclear $unclear → $year",
    ({ day, month, weekday, past, inPart, unclear, year, why }) => {
      const index = weekday === undefined ? undefined : WEEKDAY_NAMES.indexOf(weekday);
      const years = {
        ...(past !== undefined && { past }),
        ...(inPart && { inPart }),
        ...(unclear !== undefined && { unclear }),
      };
      const completed = completedYear({ day, month }, years, index);
      expect(completed.year).toBe(year);
      expect(completed.why).toMatch(why);
      if (year === undefined) expect(completed.why).toMatch(/; give the date with --date\.$/);
    },
  );
});
