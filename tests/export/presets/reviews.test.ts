import { describe, expect, it } from "vitest";
import type { ExportOptions, OutputFile } from "../../../src/export/exporter.js";
import { exporter } from "../../../src/export/presets/index.js";
import { rowsOf } from "../csv/parse-csv.js";
import { fullReview, markupOf, publishedRecord } from "../reviews/markup.js";

function files(preset: string, reviews = [fullReview], options: ExportOptions = {}): OutputFile[] {
  return [
    ...(exporter.files(publishedRecord, {
      options: { ...options, presets: [preset] },
      reviews,
    }) as Iterable<OutputFile>),
  ];
}

const rows = (preset: string, options: ExportOptions = {}) =>
  rowsOf(String(files(preset, [fullReview], options)[0]?.content ?? ""));

describe("the preset insights", () => {
  it("has a column for each path of the review's markup, with what the markup has there", () => {
    const [row = {}] = rows("insights");
    expect(Object.keys(row)).toContain("itemReviewed.author.name");
    const markup = markupOf(fullReview);
    for (const [path, cell] of Object.entries(row)) {
      const value = path.split(".").reduce((node: unknown, key) => {
        const one = Array.isArray(node) ? node[0] : node;
        return (one as Record<string, unknown> | undefined)?.[key];
      }, markup);
      const leaf = Array.isArray(value) ? value[0] : value;
      expect(cell, path).toBe(leaf === undefined ? "" : String(leaf));
    }
  });
});

describe("the preset meedan", () => {
  it("gives claim and fact check as Check imports them", () => {
    expect(rows("meedan")).toEqual([
      {
        original_claim: "The ferry council plans to raise fares by 5 percent from April",
        claim_description: fullReview.claimReviewed,
        claim_context: "A sitting of the council",
        claim_url: "https://news.example/fares",
        fact_check_title: fullReview.claimReviewed,
        fact_check_summary: "It is 4.8 percent.",
        fact_check_url: "https://checks.example/2031/fares#plan",
        fact_check_language: "en",
        fact_check_rating: "Mostly true",
        fact_check_published_at: "2031-03-20",
        fact_check_publisher: "Check House",
      },
    ]);
  });

  it("leaves the article's words out where they may not be published", () => {
    expect(rows("meedan", { noText: true })[0]?.original_claim).toBe("");
  });
});

describe.each(["insights", "meedan"])("the preset %s", (preset) => {
  it("writes no file without a published review", () => {
    expect(files(preset, [])).toEqual([]);
    expect(files(preset, [{ ...fullReview, status: "draft", claim: { ...fullReview.claim, id: "c-none" } }])).toEqual(
      [],
    );
  });

  it("runs no formula", () => {
    const [file] = files(preset, [{ ...fullReview, claimReviewed: "=HYPERLINK(1)" }]);
    expect(String(file?.content)).not.toMatch(/"=HYPERLINK/u);
    expect(String(file?.content)).toContain(`"'=HYPERLINK`);
  });
});
