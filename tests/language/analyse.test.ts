import { expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.js";
import { loadEnglish } from "../../src/language/english.js";
import type { Article } from "../../src/normalize/article.js";

const parts = [
  "Boats leave harbour",
  "CALDER, May 2. /NORD/. Forty boats left.",
  "Why now",
  '"It was dark. We went," he said.',
] as const;
const text = parts.join("\n\n");
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const article: Article = {
  kind: "article",
  source: { name: "boats.txt", mediaType: "text/plain", sha256: "", text },
  text,
  slug: "boats",
  given: {},
  language: { value: "en", basis: "inferred" },
  headline: { text: parts[0], ...spanOf(parts[0]) },
  byline: [],
  dateline: { place: "CALDER", text: "CALDER, May 2. /NORD/.", ...spanOf("CALDER, May 2. /NORD/.") },
  sections: [
    { paragraphs: [spanOf(parts[1])] },
    { heading: { text: parts[2], ...spanOf(parts[2]) }, paragraphs: [spanOf(parts[3])] },
  ],
  notBody: [],
  notes: [],
};

test("an article's sentences come in the order of the text, each with its place; the dateline is one of its own", () => {
  const { sentences } = analyse(article, loadEnglish());
  expect(
    sentences.map(({ start, end, place, section, paragraph }) => [text.slice(start, end), place, section, paragraph]),
  ).toEqual([
    ["Boats leave harbour", "headline", -1, -1],
    ["CALDER, May 2. /NORD/.", "dateline", 0, 0],
    ["Forty boats left.", "body", 0, 0],
    ["Why now", "heading", 1, -1],
    ['"It was dark.', "body", 1, 0],
    ['We went," he said.', "body", 1, 0],
  ]);
});

test("an article read whole is read as one asked sentence by sentence", () => {
  const whole = analyse(article, loadEnglish(), "whole");
  const asked = analyse(article, loadEnglish());
  expect(JSON.parse(JSON.stringify(asked.sentences))).toEqual(whole.sentences);
});
