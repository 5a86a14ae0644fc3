import { expect, it } from "vitest";
import { excerpt } from "../../src/export/excerpt.js";

const text = "one two three four five six seven eight nine ten";
const all = { start: 0, end: text.length };

/** The excerpt around a word. */
function around(word: string, limit: number): string {
  const start = text.indexOf(word);
  return excerpt(text, all, { start, end: start + word.length }, limit);
}

it.each([
  ["six", 100, text],
  ["one", 20, "one two three four…"],
  ["six", 20, "…five six seven eight…"],
  ["ten", 20, "…eight nine ten"],
])("around “%s” within %d characters is “%s”", (word, limit, wanted) => {
  expect(around(word, limit)).toBe(wanted);
});

it("always holds the beginning of the focus", () => {
  for (const word of text.split(" ")) expect(around(word, 12)).toContain(word.slice(0, 3));
});
