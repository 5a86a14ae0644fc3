import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/normalize/article.js";
import { normalize } from "../../src/normalize/index.js";
import { sourceOfText } from "../../src/read/index.js";
import { MINI_ARTICLES } from "./mini-articles.js";

function articleOf(text: string): Article {
  return normalize(sourceOfText(text, { name: "article.txt" }), {}, "article");
}

/** Every stretch the text is parted into. */
function stretchesOf(article: Article): { start: number; end: number }[] {
  const { headline, subhead, sections, notBody } = article;
  return [
    ...(headline ? [headline] : []),
    ...(subhead ? [subhead] : []),
    ...sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
    ...notBody,
  ];
}

function expectWhole(text: string): void {
  const article = articleOf(text);
  const stretches = stretchesOf(article).sort((left, right) => left.start - right.start);
  let end = 0;
  for (const stretch of stretches) {
    expect(stretch.start).toBeGreaterThanOrEqual(end);
    expect(stretch.end).toBeGreaterThan(stretch.start);
    expect(text.slice(end, stretch.start)).not.toMatch(/\S/);
    expect(text.slice(stretch.start, stretch.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    end = stretch.end;
  }
  expect(text.slice(end)).not.toMatch(/\S/);
}

/** What came of an article, without offsets and without the differences of typography. */
function structureOf(article: Article): unknown {
  const plain = (text: string | undefined): string | undefined =>
    text
      ?.replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[\u00a0\s]+/g, " ");
  const words = ({ start, end }: { start: number; end: number }): string | undefined =>
    plain(article.text.slice(start, end));
  return {
    headline: plain(article.headline?.text),
    subhead: plain(article.subhead?.text),
    byline: article.byline.map(({ name }) => plain(name)),
    agency: article.agency?.name,
    place: article.dateline?.place,
    dateline: plain(article.dateline?.text),
    published: article.datePublished,
    modified: article.dateModified,
    sections: article.sections.map(({ heading, paragraphs }) => [plain(heading?.text), paragraphs.map(words)]),
    notBody: article.notBody.map((stretch) => [stretch.why, words(stretch)]),
    notes: article.notes,
  };
}

const VARIANTS: readonly [string, (text: string) => string][] = [
  ["CR LF", (text) => text.replaceAll("\n", "\r\n")],
  ["CR alone", (text) => text.replaceAll("\n", "\r")],
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  [
    "curly quotation marks",
    (text) =>
      text
        .replace(/"([^"\n]*)"/g, "“$1”")
        .replace(/(?<=\w)'/g, "’")
        .replace(/'/g, "‘"),
  ],
  ["trailing spaces", (text) => text.replaceAll("\n", "  \n")],
  ["indented lines", (text) => text.replaceAll("\n", "\n\t")],
  ["empty lines round it", (text) => `\n\n${text}\n\n`],
];

const line = fc.oneof(
  fc.constantFrom(
    ...MINI_ARTICLES.flatMap(({ text }) => text.split("\n")),
    "Read more: x",
    "__proto__",
    "\u202eMARLBY (AP) —",
    "\u200b",
    "ENDS",
    "### ",
    "- a -",
    "By A B",
    "( ",
    '"',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\n\n", "\u2028", "\r"))
  .map(([lines, separator]) => lines.join(separator));

describe("normalize", () => {
  test("keeps every word of any text in exactly one place", () => {
    fc.assert(fc.property(text, expectWhole), { numRuns: 1500, seed: 10 });
  });

  test.each(MINI_ARTICLES)("keeps every word: $style", ({ text: article }) => {
    expectWhole(article);
  });

  test("gives headline, subhead, byline and dateline the words at their offsets", () => {
    const check = (any: string): void => {
      const { headline, subhead, dateline, agency, byline } = articleOf(any);
      for (const span of [headline, subhead, dateline]) {
        if (span) expect(any.slice(span.start, span.end)).toBe(span.text);
      }
      if (agency) expect(any.slice(agency.start, agency.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
      for (const { start = 0, end = 0 } of byline) expect(any.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    };
    fc.assert(fc.property(text, check), { numRuns: 500, seed: 11 });
  });

  describe.each(VARIANTS)("finds the same with %s", (_, vary) => {
    test.each(MINI_ARTICLES.filter(({ style }) => style !== "mail, hard-wrapped"))("$style", ({ text: article }) => {
      expect(structureOf(articleOf(vary(article)))).toEqual(structureOf(articleOf(article)));
    });
  });
});
