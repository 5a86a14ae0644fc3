import { describe, expect, it } from "vitest";
import type { ExportOptions, OutputFile } from "../../../src/export/exporter.js";
import { exporter } from "../../../src/export/report/index.js";
import { overview } from "../../../src/export/report/overview.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { bareRecord, hostileRecord, quarryRecord } from "../jsonld/records.js";
import { fullReview, publishedRecord } from "../reviews/markup.js";

function pageOf(record: ArticleRecord, options: ExportOptions = {}, siblings: readonly OutputFile[] = []): string {
  const [file, ...others] = exporter.files(record, { options, siblings });
  expect(others).toEqual([]);
  expect(file?.name).toBe("report.html");
  return String(file?.content);
}

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "");
const linksOf = (html: string): string[] => [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id ?? "");
const textOf = (html: string): string => html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ");

const records = { ferry: ferryRecord, quarry: quarryRecord, bare: bareRecord, hostile: hostileRecord() };
const modes: readonly (readonly [string, ArticleRecord, ExportOptions])[] = Object.entries(records).flatMap(
  ([name, record]) => [[name, record, {}] as const, [`${name}, without text`, record, { noText: true }] as const],
);

describe("the report", () => {
  it.each(modes)("has each id once and every link leads somewhere: %s", (_, record, options) => {
    const html = pageOf(record, options);
    const ids = idsOf(html);
    expect(ids.length).toBe(new Set(ids).size);
    expect(linksOf(html).filter((id) => !ids.includes(id))).toEqual([]);
    const findings = [...record.figures, ...record.claims, ...record.dates, ...record.conflicts];
    expect(findings.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it.each(modes)("is the same bytes each time: %s", (_, record, options) => {
    expect(pageOf(record, options)).toBe(pageOf(record, options));
  });

  it.each(modes)("loads nothing and lets nothing of the article become markup: %s", (_, record, options) => {
    const html = pageOf(record, options);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/ (?:src|srcset|style|on[a-z]+)=/);
    expect(html).not.toMatch(/url\(/);
    expect(html).toContain("default-src 'none'".replaceAll("'", "&#39;"));
  });

  it("says beside each claim who makes it", () => {
    const notes = textOf(pageOf(ferryRecord)).replace(/\s+/g, " ");
    for (const words of [
      "1 ferry council paraphrased",
      "2 Tove Almgren chair paraphrased",
      "3 Tove Almgren quoted",
      "4 two people familiar with the matter not named in the article paraphrased needs a look",
      "5 ferry council partly quoted",
      "6 Tove Almgren paraphrased, “deny”",
    ])
      expect(notes).toContain(words);
  });

  it("names first what needs a look, with its reason", () => {
    const page = textOf(pageOf(ferryRecord)).replace(/\s+/g, " ");
    const first = page.slice(page.indexOf("What needs a look first"), page.indexOf("Conflicts 1"));
    expect(first).toContain("3 items");
    expect(first).toContain("Publication date 2031-03-14 The dateline has no year");
    expect(first).toContain(
      "Claim 4 More than 1,200 islanders have signed a petition against the plan the speaker is not named",
    );
    expect(first).toContain(
      "Figure 12 percent the sentence does not say over which time the numbers fell (read as not down 12 percent)",
    );
  });

  it("reads a figure back in its row", () => {
    const rows = new Map(
      [...pageOf(ferryRecord).matchAll(/<tr id="row-(f-[^"]*)"[^>]*>(.*?)<\/tr>/gs)].map(([, id, row]) => [
        id,
        [...(row ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) =>
          textOf(cell ?? "")
            .replace(/\s+/g, " ")
            .trim(),
        ),
      ]),
    );
    expect(rows.size).toBe(ferryRecord.figures.length);
    expect(rows.get("f-cost")).toEqual([
      "3,500,000 to 4,200,000",
      "euro",
      "A new boat",
      "€3.5 million to €4.2 million",
      "",
      "",
      "par. 3",
      "sure",
    ]);
    expect(rows.get("f-petition")?.slice(0, 5)).toEqual([
      "more than 1,200",
      "islander",
      "islanders have signed a petition",
      "More than 1,200 islanders in conflict",
      "two people familiar with the matter",
    ]);
    expect(rows.get("f-fares")?.[0]).toBe("up 5");
  });

  it("shows what people published of a claim, under their name", () => {
    const [file] = exporter.files(publishedRecord, { options: {}, reviews: [fullReview] });
    expect(String(file?.content)).toMatch(
      /<span class="verdict">Reviewed: <a href="https:[^"]+" rel="noreferrer"><bdi>[^<]+<\/bdi> — <bdi>[^<]+<\/bdi><\/a><\/span>/,
    );
    expect(pageOf(ferryRecord)).not.toContain("Reviewed:");
  });

  it("leaves out the article's words where they may not be published", () => {
    const page = textOf(pageOf(ferryRecord, { noText: true }));
    expect(page).not.toContain("no vote");
    expect(page).not.toContain("The boats are 40 years old");
    expect(page).toContain(ferryRecord.headline.text);
  });

  it("links the files beside it and shows markup to copy", () => {
    const html = pageOf(ferryRecord, {}, [
      { name: "figures.csv", content: "" },
      { name: "a b&c.html", content: '<script type="application/ld+json">{}</script>' },
    ]);
    expect(html).toContain('<a href="figures.csv" download>');
    expect(html).toContain('<a href="a%20b%26c.html" download>a b&amp;c.html</a>');
    expect(html).toContain("&lt;script type=&quot;application/ld+json&quot;&gt;{}&lt;/script&gt;</pre>");
    expect(pageOf(ferryRecord)).not.toContain("download>");
  });

  it("draws nothing where there is nothing to compare", () => {
    expect(pageOf(bareRecord)).not.toContain("<svg");
    const html = pageOf(ferryRecord);
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(html).toContain("Figures in percent. Ferry fares in Lower Quenby: up 5; fares: up 5.");
  });

  it("grows in step with the article", () => {
    const many = (count: number): ArticleRecord => ({
      ...ferryRecord,
      figures: Array.from({ length: count }, (_, order) => ({
        ...(ferryRecord.figures[1] as ArticleRecord["figures"][0]),
        id: `f-${order}`,
      })),
    });
    const [small, large] = [500, 5000].map((count) => pageOf(many(count)).length);
    expect(large).toBeLessThan((small ?? 0) * 10);
  });
});

describe("the list of articles", () => {
  it("links the report of each", () => {
    const { name, content } = overview([ferryRecord, hostileRecord()], [{ name: "figures.csv", content: "" }]);
    expect(name).toBe("index.html");
    const html = String(content);
    expect(html).toContain('<a href="quenby-ferry-fares/report.html" dir="auto">');
    expect(html).toContain('<a href="figures.csv" download>');
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});
