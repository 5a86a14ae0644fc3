import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import { bareArticle } from "../../src/normalize/bare.js";
import { claimsOf, figuresOf } from "../../src/pipeline.js";

const datelineIn = (text: string): string | undefined => {
  const { dateline } = bareArticle({ name: "text", text });
  return dateline?.start === undefined ? undefined : text.slice(dateline.start, dateline.end);
};

describe("the dateline of running text", () => {
  test.each([
    ["MARLOW (Reuters) - The gates will close.", "MARLOW (Reuters) -"],
    ["MARLOW, Norland, May 3 (AP) — The gates will close.", "MARLOW, Norland, May 3 (AP) —"],
    ["Gates to close\n\nBy Ada Roe\n\nMARLOW -- The gates will close.", "MARLOW --"],
  ])("is found: %j", (text, dateline) => {
    expect(datelineIn(text)).toBe(dateline);
  });

  test.each([
    "Marlow gates - old and new - will close.",
    "MARLOW: The gates will close.",
    "The gates will close.\nThey are old.\nNobody minds.\nNobody knows.\nMARLOW - The gates will open.",
    "",
  ])("is not: %j", (text) => {
    expect(datelineIn(text)).toBeUndefined();
  });

  test("is part of no claim, no speaker and no item", () => {
    const language = loadEnglish();
    const text = "MARLOW - Mayor Ada Roe said she had five ferries.";
    const { claims, speakers } = claimsOf("text", text, language);
    expect(speakers.map(({ name }) => name)).toEqual(["Ada Roe"]);
    expect(claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["she had five ferries"],
    ]);
    const first = "MARLOW - Rain closed 14 gates.";
    expect(figuresOf("text", first, language).map(({ item }) => item?.text)).not.toContain("MARLOW");
    expect(
      claimsOf("text", "MARLOW (AP) — Two ferries will close, Ada Roe said.", language).claims[0]?.content,
    ).toEqual([{ start: 14, end: 36 }]);
  });
});
