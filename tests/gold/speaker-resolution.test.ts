import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.js";
import { articleCases, casesIn, goldOf, recordOfBytes, recordOfCase } from "./cases.js";
import { markedArticle, type ResolvedClaim, resolvedInGold, resolvedInMarked } from "./speaker-resolution.js";
import thresholds from "./thresholds.json" with { type: "json" };

const folder = fileURLToPath(new URL("speakers/", import.meta.url));
const marked = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => ({
    name: file.slice(0, -".txt".length),
    article: markedArticle(readFileSync(folder + file, "utf8")),
  }));
const annotated = [...articleCases, ...casesIn("tests/gold/unseen")];

/** The source text is what the record's offsets count in, so marks count in it too. */
function recordOfMarked(name: string, text: string): ArticleRecord {
  const record = recordOfBytes(new TextEncoder().encode(text), name);
  expect(record.text).toBe(text);
  return record;
}

const told = (name: string, { wanted, found, words }: ResolvedClaim): string =>
  `${name}: is ${wanted.join(" or ")}, found ${found || "nobody"}: ${words}`;

function judge(articles: readonly { readonly name: string; readonly claims: readonly ResolvedClaim[] }[]) {
  const claims = articles.flatMap((article) => article.claims);
  const right = claims.filter((claim) => claim.right).length;
  const wrong = articles.flatMap(({ name, claims: own }) =>
    own.filter((claim) => !claim.right).map((claim) => told(name, claim)),
  );
  return { share: right / claims.length, right, all: claims.length, wrong };
}

describe("who said it", () => {
  const inMarked = marked.map(({ name, article }) => ({
    name,
    claims: resolvedInMarked(recordOfMarked(name, article.text), article),
  }));
  const inGold = annotated.map((one) => ({ name: one.name, claims: resolvedInGold(recordOfCase(one), goldOf(one)) }));

  it("is measured on forty articles", () => {
    expect(inMarked.length + inGold.length).toBe(40);
  });

  it.each([
    ["articles marked for speakers alone", inMarked, thresholds.speakers.marked],
    ["all forty articles", [...inMarked, ...inGold], thresholds.speakers.all],
  ] as const)("%s", (name, articles, floor) => {
    const { share, right, all, wrong } = judge(articles);
    console.log(`${name}: ${right} of ${all} found claims have the right speaker\n${wrong.join("\n")}`);
    expect(share, wrong.join("\n")).toBeGreaterThanOrEqual(floor);
  });

  it("most marked claims are found at all", () => {
    const wanted = marked.reduce((sum, { article }) => sum + article.claims.length, 0);
    const found = inMarked.reduce((sum, { claims }) => sum + claims.length, 0);
    console.log(`${found} of ${wanted} marked claims found`);
    expect(found / wanted).toBeGreaterThanOrEqual(thresholds.speakers.found);
  });
});
