import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleCases, goldOf } from "./cases.js";
import conflicts from "./conflicts.json" with { type: "json" };

describe("the gold itself", () => {
  it.each(articleCases)("$name: every offset leads to the words it stands for", (one) => {
    const text = new TextDecoder("utf-8").decode(readFileSync(one.articlePath));
    const gold = goldOf(one);
    const spans = [
      ...gold.figures,
      ...gold.claims.flatMap((claim) => claim.content),
      ...gold.dates.flatMap((date) =>
        date.start === undefined || date.end === undefined
          ? []
          : [{ text: date.text, start: date.start, end: date.end }],
      ),
    ];
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text));
    expect([gold.headline, ...gold.sections, ...gold.notBody].filter((words) => !text.includes(words))).toEqual([]);
  });

  it("has the figures of every conflict in its text", () => {
    const lost = conflicts.conflicts.filter(({ text, figures }) => figures.some((words) => !text.includes(words)));
    expect(lost).toEqual([]);
  });

  it("holds enough articles, conflicts and near misses", () => {
    expect(articleCases.length).toBeGreaterThanOrEqual(12);
    expect(conflicts.conflicts.length).toBeGreaterThanOrEqual(20);
    expect(conflicts.nearMisses.length).toBeGreaterThanOrEqual(60);
  });
});
