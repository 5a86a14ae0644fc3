import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkMarkup } from "../../src/check/check-markup.js";
import { fileOf } from "../export/jsonld/markup.js";
import { fileOf as reviewFileOf, reviews } from "../export/reviews/markup.js";
import { ferryRecord } from "../fixtures/record.js";
import { projectRoot } from "../scripts/run.js";
import { examples, goodArticle, goodReview } from "./examples.js";

const checked = (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return checkMarkup(new TextEncoder().encode(text), text.startsWith("<") ? "page.html" : "file.jsonld");
};
const rulesOf = (value: unknown) => checked(value).findings.map(({ name }) => name);

describe("the rules of markup", () => {
  it.each(Object.entries(examples))("%s is found where it is broken, and nowhere else", (rule, { bad, good }) => {
    for (const example of bad) expect(rulesOf(example), JSON.stringify(example)?.slice(0, 300)).toContain(rule);
    for (const example of good) expect(rulesOf(example), JSON.stringify(example)?.slice(0, 300)).not.toContain(rule);
    expect(bad.length * good.length).toBeGreaterThan(0);
  });

  it("are all in the table of examples", () => {
    const folder = path.join(projectRoot, "src/check");
    const names = [
      "rules/ratings",
      "rules/claim-words",
      "rules/claims",
      "rules/appearances",
      "rules/addresses",
      "rules/dates",
      "rules/reviewers",
      "rules/reviews",
      "rules/articles",
      "script-findings",
    ].flatMap((file) =>
      [...readFileSync(path.join(folder, `${file}.ts`), "utf8").matchAll(/\bname: "([a-z]+-[a-z-]+)"/g)].map(
        ([, name]) => name,
      ),
    );
    expect(names.sort()).toEqual(Object.keys(examples).sort());
  });

  it("say nothing of markup that has all", () => {
    expect(checked(goodReview).findings).toEqual([]);
    expect(checked(goodArticle).findings).toEqual([]);
  });

  it("find no error in our own article's markup", () => {
    for (const name of ["article.jsonld", "article.html"]) {
      const { findings, articles, claims } = checked(fileOf(ferryRecord, name));
      expect(findings.filter(({ level }) => level === "error")).toEqual([]);
      expect([articles, claims]).toEqual([1, ferryRecord.claims.length]);
    }
  });

  it.each(Object.entries(reviews))("find no error in our own review: %s", (_, review) => {
    for (const ending of ["jsonld", "html"] as const) {
      const { findings, reviews: count } = checked(reviewFileOf(review, ending));
      expect(findings.filter(({ level }) => level === "error")).toEqual([]);
      expect(count).toBe(1);
    }
  });
});

describe("the place of a finding", () => {
  it.each(["\n", "\r\n", "\r"])("is its line in the page, with lines that end in %j", (end) => {
    const page = [
      "<html>",
      "<head>",
      '<script type="application/ld+json">',
      "{",
      '"@context": "https://schema.org",',
      '"@type": "ClaimReview",',
      '"claimReviewed": "Is it?"',
      "}",
      "</script>",
    ];
    const found = checked(page.join(end)).findings.find(({ name }) => name === "claim-is-question");
    expect([found?.line, found?.path]).toEqual([7, "/claimReviewed"]);
  });

  it("is a JSON Pointer, also under hostile names", () => {
    const { findings } = checked({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "a/b~": [{ __proto__: 1, constructor: "" }],
    });
    expect(findings.find(({ name }) => name === "article-empty-value")?.path).toBe("/a~1b~0/0/constructor");
  });
});

describe("hostile markup", () => {
  it("is told to be so and does no harm", () => {
    const text =
      '{"@context":"https://schema.org","@type":"ClaimReview","__proto__":{"claimReviewed":"x"},"hasOwnProperty":""}';
    expect(rulesOf(text)).toEqual(expect.arrayContaining(["claim-missing", "empty-value"]));
    expect(({} as Record<string, unknown>).claimReviewed).toBeUndefined();
  });

  it("of 50 MB is refused in a sentence", () => {
    expect(() => checkMarkup(new Uint8Array(50_000_000).fill(0x20), "a.html")).toThrow(/50 MB, more than the 10 MB/);
  });

  it("with thousands of faults tells a thousand of them", () => {
    const { findings, isCut } = checked({
      "@context": "https://schema.org",
      "@graph": Array(3_000).fill({ "@type": "ClaimReview" }),
    });
    expect([findings.length, isCut]).toEqual([1_000, true]);
  });

  it("cannot hide in what is told of it", () => {
    const [found] = checked({ ...goodReview, url: "\u202e/x\u0007" }).findings;
    expect(found?.message).toBe('url is no absolute web address: "\\u202e/x\\u0007".');
  });
});
