import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normalize } from "../../src/normalize/index.js";
import { readPlainText } from "../../src/read/index.js";

const FOLDER = new URL("../../../shared/seed/", import.meta.url);
const ARTICLE = new URL("article.txt", FOLDER);
const isPresent = existsSync(ARTICLE);

interface Gold {
  readonly headline: string;
  readonly subhead: string;
  readonly notBody: readonly string[];
  readonly dateline: { readonly place: string; readonly agency: string };
  readonly publicationDate: { readonly value: string };
  readonly sections: readonly string[];
}

describe("the founding article", () => {
  if (!isPresent && process.env.CI === undefined) {
    test.skip(`is not here: ${ARTICLE.pathname} is missing, nothing was measured`, () => undefined);
    return;
  }

  test("is taken apart as its gold has it", () => {
    const gold: Gold = JSON.parse(readFileSync(new URL("gold.json", FOLDER), "utf8"));
    const article = normalize(readPlainText(readFileSync(ARTICLE), { name: "article.txt" }), {}, "article");
    expect(article.headline?.text).toBe(gold.headline);
    expect(article.subhead?.text).toBe(gold.subhead);
    expect(article.dateline?.place).toBe(gold.dateline.place);
    expect(article.agency?.name).toBe(gold.dateline.agency);
    expect(article.notBody.map(({ start, end }) => article.text.slice(start, end))).toEqual(gold.notBody);
    expect(article.sections.map(({ heading }) => heading?.text)).toEqual([undefined, ...gold.sections]);
    expect(article.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([3, 4, 3, 5, 1, 2]);
    expect(article.datePublished).toEqual({
      value: gold.publicationDate.value,
      basis: "inferred",
      why: expect.stringMatching(/speaks of 2014 as past, and 2015 is the nearest such year after it\.$/),
    });
    expect(article.byline).toEqual([]);
  });
});
