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

const { headline: _headline, dateline: _dateline, ...bare } = article;

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

test("a sentence longer than people write is several, with every word and no head outside of its part", () => {
  const endless = `${"5 boats and ".repeat(400)}a ferry`;
  const whole = { start: 0, end: endless.length };
  const [read] = loadEnglish().analyse(endless, whole);
  const { sentences } = analyse({ ...bare, text: endless, sections: [{ paragraphs: [whole] }] }, loadEnglish());
  expect(sentences.flatMap(({ tokens }) => tokens.map(({ start, tag }) => [start, tag]))).toEqual(
    read?.tokens.map(({ start, tag }) => [start, tag]),
  );
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([400, 400, 400, 2]);
  for (const { start, end, tokens } of sentences) {
    expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
    for (const { head } of tokens) expect(tokens[head] !== undefined || head === -1).toBe(true);
  }
});
