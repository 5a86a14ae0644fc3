import { describe, expect, test } from "vitest";
import { bylineOf } from "../../src/normalize/byline.js";
import { fold } from "../../src/normalize/fold.js";

/** Line, authors, agency. */
const BYLINES: readonly [string, readonly string[], string?][] = [
  ["By Ada Quint", ["Ada Quint"]],
  ["by Ada Quint", ["Ada Quint"]],
  ["BY ADA QUINT AND TOM MCRELL", ["Ada Quint", "Tom McRell"]],
  ["By Ada Quint and Tom Rell", ["Ada Quint", "Tom Rell"]],
  ["By Ada Quint, Tom Rell and Ilse van der Berg", ["Ada Quint", "Tom Rell", "Ilse van der Berg"]],
  ["By Ada Quint & Tom Rell", ["Ada Quint", "Tom Rell"]],
  ["By Ada Quint in Marlby", ["Ada Quint"]],
  ["By Ada Quint in Marlby and Tom Rell in Wend", ["Ada Quint", "Tom Rell"]],
  ["By Ada Quint, The Associated Press", ["Ada Quint"], "AP"],
  ["By Ada Quint, Associated Press and Tom Rell, Associated Press", ["Ada Quint", "Tom Rell"], "AP"],
  ["By Ada Quint (Reuters)", ["Ada Quint"]],
  ["By AFP", [], "AFP"],
  ["By Reuters Staff", [], "Reuters"],
  ["By Dr. Ada Quint", ["Ada Quint"]],
  ["By Ada Quint, Health Editor", ["Ada Quint"]],
  ["By Ada Quint, Senior Reporter, and Tom Rell", ["Ada Quint", "Tom Rell"]],
  ["By Ada Quint for the Marlby Gazette", ["Ada Quint"]],
  ["By Ada Quint and agencies", ["Ada Quint"]],
  ["By Ada Quint @adaquint", ["Ada Quint"]],
  ["By J. R. Quint Jr.", ["J. R. Quint Jr."]],
  ["By Michelle L. O’Marle and Li Wei", ["Michelle L. O'Marle", "Li Wei"]],
  ["By María José Peña-Ríos", ["María José Peña-Ríos"]],
  ["By Oriana al-Masri", ["Oriana al-Masri"]],
  ["Words by Ada Quint", ["Ada Quint"]],
  ["Author: Ada Quint", ["Ada Quint"]],
  ["BYLINE: Ada Quint", ["Ada Quint"]],
];

const NONE: readonly string[] = [
  "By Monday the river had risen.",
  "By Tuesday Evening",
  "By the numbers",
  "By 2030",
  "By Popular Demand",
  "By Accident or Design",
  "By hook or by crook",
  "By Marlby Gazette",
  "By Ada Quint's own account, the town was lost",
  "By Ada Quint, the mayor had left, residents said.",
  "Bypass opens",
];

describe("bylineOf", () => {
  test.each(["By Staff Reporter", "By Our Own Correspondent", "By a staff writer", "By News Desk", "By Agencies"])(
    "is one that names nobody: %s",
    (line) => {
      expect(bylineOf(fold(line))).toEqual({ authors: [], times: [] });
    },
  );

  test.each(BYLINES)("%s", (line, authors, agency) => {
    const found = bylineOf(fold(line));
    expect(found?.authors.map(({ name }) => name)).toEqual(authors);
    expect(found?.agency?.name).toBe(agency);
    for (const { name, start, end } of found?.authors ?? []) {
      expect(fold(line).slice(start, end).toLowerCase()).toBe(name.toLowerCase());
    }
  });

  test.each([
    ["By Ada Quint, Reuters.", "Reuters"],
    ["By AP staff", "AP"],
    ["By The Associated Press", "The Associated Press"],
    ["By Ada Quint | AFP", "AFP"],
  ])("gives the agency the span of its name alone: %s", (line, words) => {
    const { start, end } = bylineOf(fold(line))?.agency ?? {};
    expect(line.slice(start, end)).toBe(words);
  });

  test.each(NONE)("is none: %s", (line) => {
    expect(bylineOf(fold(line))).toBeUndefined();
  });

  test.each(["By Ada Quint | 5 May 2031 | 14:32", "By Ada Quint Published: 5 May 2031 14:32"])(
    "keeps the time: %s",
    (line) => {
      const found = bylineOf(fold(line));
      expect(found?.authors.map(({ name }) => name)).toEqual(["Ada Quint"]);
      expect(found?.times).toEqual([{ kind: "published", date: { year: 2031, month: 5, day: 5 }, time: "14:32" }]);
    },
  );
});

/** A byline with the one place it names, or none. */
const PLACES: readonly [string, string?][] = [
  ["By David M in Tokyo", "Tokyo"],
  ["By Ada Quint in Marlby", "Marlby"],
  ["BY ADA QUINT IN PORT WEND", "Port Wend"],
  ["By Ada Quint and Tom Rell in Wend-upon-Orle", "Wend-upon-Orle"],
  ["By Ada Quint, in Marlby", "Marlby"],
  ["By Ada Quint in Marlby for the Gazette", "Marlby"],
  ["By Ada Quint in Marlby | 5 May 2031, 14:32", "Marlby"],
  ["By Ada Quint in Marlby and Tom Rell in Marlby", "Marlby"],
  ["By Ada Quint in Marlby and Tom Rell in Wend"],
  ["By Ada Quint"],
  ["By Ada Quint in Brief"],
  ["By Ada Quint in Association with the Wend Gazette"],
  ["By Ada Quint in Business"],
  ["By Ada Quint in our newsroom"],
  ["By Ada In"],
];

describe("the place in a byline", () => {
  test.each(PLACES)("%s", (line, place) => {
    const found = bylineOf(line)?.place;
    expect(found?.name).toBe(place);
    if (found !== undefined) expect(line.slice(found.start, found.end).toLowerCase()).toBe(place?.toLowerCase());
  });
});
