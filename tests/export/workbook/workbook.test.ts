import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ExportOptions } from "../../../src/export/exporter.js";
import { workbookText } from "../../../src/export/workbook/cell-text.js";
import { exporter } from "../../../src/export/workbook/index.js";
import { columnLetters } from "../../../src/export/workbook/sheet.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";

async function bytesOf(options: ExportOptions = {}, record: ArticleRecord = ferryRecord): Promise<Uint8Array> {
  for await (const { content } of exporter.files(record, { options })) return Buffer.from(content);
  throw new Error("There is no workbook");
}

const partsOf = async (options?: ExportOptions, record?: ArticleRecord) =>
  new Map(Object.entries(unzipSync(await bytesOf(options, record))).map(([name, part]) => [name, strFromU8(part)]));

describe("tables.xlsx", () => {
  it("has a sheet a table and one about them", async () => {
    const names = [...((await partsOf()).get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/gu)];
    expect(names.map(([, name]) => name)).toEqual(["figures", "claims", "dates", "about"]);
  });

  it("keeps the header in sight and filters the table", async () => {
    const parts = await partsOf();
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pane ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:AE8"/>');
    expect(parts.get("xl/workbook.xml")).toContain(
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">figures!$A$1:$AE$8</definedName>',
    );
  });

  it("links every value to its words in the report, or in the article where there is no report", async () => {
    const parts = await partsOf();
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const locations = [...sheet.matchAll(/<hyperlink ref="([A-Z]+\d+)" r:id="rId-link-1" location="([^"]*)"/gu)];
    const linked = locations.filter(([, cell]) => !cell?.startsWith("A")).map(([, , id]) => id);
    const values = ferryRecord.figures.flatMap(({ id, value }) => (value === undefined ? [id, id] : [id]));
    expect(linked).toEqual(values);
    expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="report.html" TargetMode="External"');
    const without = (await partsOf({ noReport: true })).get("xl/worksheets/_rels/sheet1.xml.rels") ?? "";
    expect(without).not.toContain("report.html");
    expect(without).toContain('Target="https://news.example/quenby-ferry-fares#:~:text=');
  });

  it("leads from the workbook of all articles into each one's folder", async () => {
    const made = exporter.together?.([{ record: ferryRecord }], {}) ?? [];
    for await (const { content } of made) {
      const part = unzipSync(Buffer.from(content))["xl/worksheets/_rels/sheet1.xml.rels"];
      expect(strFromU8(part ?? new Uint8Array())).toContain('Target="quenby-ferry-fares/report.html"');
    }
    expect.assertions(1);
  });

  it("has no formula, whatever the text", async () => {
    const hostile = { ...ferryRecord, publisher: { name: '=HYPERLINK("x")', basis: "given" as const } };
    const parts = await partsOf({}, hostile);
    expect(parts.get("xl/sharedStrings.xml")).toMatch(/<t>=HYPERLINK\("x"\)<\/t>/u);
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("has the same bytes at any time", async () => {
    const first = await bytesOf();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await bytesOf()).toEqual(first);
  });

  it("leaves the article's sentences out where they may not be published", async () => {
    for (const [name, part] of await partsOf({ noText: true }))
      expect(part, name).not.toContain("The boats are 40 years");
  });
});

describe("text in a workbook", () => {
  it.each([
    ["plain", "plain"],
    ["a\r\nb\tc", "a_x000D_\nb\tc"],
    ["\0", "_x0000_"],
    ["_x0041_", "_x005F_x0041_"],
    ["\uFFFD\uFFFE", "_xFFFD__xFFFE_"],
    ["\uD83D", "_xD83D_"],
    ["🚢", "🚢"],
  ])("%j is written %j", (text, written) => expect(workbookText(text)).toBe(written));

  it("is cut where a cell could not hold it, and shows that it is", () => {
    const cut = workbookText("🚢".repeat(50_000));
    expect(cut.length).toBe(32_767);
    expect(cut).toMatch(/🚢…$/u);
  });

  it("stands in columns named as spreadsheets name them", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});
