import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splitSentences } from "../../src/language/sentences.js";
import { tokenize } from "../../src/language/tokenize.js";

const mark = " ‖ ";
const paragraphs = readFileSync(new URL("sentence-ends.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.replace(/ ‖ $/, ""));

const sentencesOf = (text: string): string[] => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences({ text, tokens }).map(([first, end]) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
};

test("ends sentences where a reader does", () => {
  let right = 0;
  let wanted = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const paragraph of paragraphs) {
    const gold = paragraph.split(mark);
    const split = sentencesOf(paragraph.replaceAll(mark, " "));
    const ends = (sentences: readonly string[]) => {
      let length = 0;
      return sentences.map((sentence) => {
        length += sentence.replaceAll(" ", "").length;
        return length;
      });
    };
    const goldEnds = new Set(ends(gold));
    const hits = ends(split).filter((end) => goldEnds.has(end)).length;
    right += hits;
    wanted += gold.length;
    found += split.length;
    if (hits < gold.length || hits < split.length) wrong.push(split.join(mark));
  }
  expect(wanted).toBeGreaterThanOrEqual(300);
  expect(right / wanted, wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  expect(right / found, wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
});
