import { describe, expect, it } from "vitest";
import { exporter } from "../../../src/export/csv/index.js";
import type { ExportOptions } from "../../../src/export/exporter.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { parseCsv, rowsOf } from "./parse-csv.js";

function filesOf(options: ExportOptions = {}, record: ArticleRecord = ferryRecord): Map<string, string> {
  return new Map([...exporter.files(record, { options })].map(({ name, content }) => [name, String(content)]));
}

function table(name: string, options: ExportOptions = {}, record: ArticleRecord = ferryRecord) {
  return rowsOf(filesOf(options, record).get(name) ?? "");
}

const figureHeader =
  "figure_id,article_id,article_url,publisher,published,language,section,paragraph,value,value_low,value_high,bound," +
  "change,unit,unit_code,unit_system,value_text,item,as_of,negated,speaker,speaker_kind,attribution,claim_id," +
  "conflict_ids,certainty,check,sentence,char_start,char_end,text_fragment_url";
const claimHeader =
  "claim_id,article_id,article_url,publisher,published,language,section,paragraph,kind,speaker_id,speaker,speaker_kind," +
  "role,affiliation,cue,force,negated,claim_text,check_worthiness,figure_ids,certainty,check,sentence,char_start," +
  "char_end,review_id,text_fragment_url";

describe("figures.csv", () => {
  it("has the columns that the formats promise, in order", () => {
    expect(filesOf().get("figures.csv")?.split("\r\n")[0]).toBe(figureHeader);
  });

  it("writes numbers bare, text in quotes, the unknown as nothing, and ends every line with CRLF", () => {
    const text = filesOf().get("figures.csv") ?? "";
    expect(text).toContain(',"Petition and cost",3,,3500000,4200000,"between",,"euro","EUR","ISO4217",');
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(text.startsWith("\uFEFF")).toBe(false);
  });

  it("counts code points, so that an emoji before the figure is one character", () => {
    const rows = table("figures.csv");
    const codePoints = [...ferryRecord.text];
    for (const row of rows) {
      const { char_start, char_end, value_text } = row;
      expect(codePoints.slice(Number(char_start), Number(char_end)).join("")).toBe(value_text);
    }
    expect(rows.find(({ figure_id }) => figure_id === "f-petition")?.char_start).not.toBe(
      String(ferryRecord.figures.find(({ id }) => id === "f-petition")?.start),
    );
  });

  it.each([
    ["f-headline", { section: "", paragraph: "", attribution: "indirect", bound: "exact", change: "up", value: "5" }],
    ["f-fares", { section: "", paragraph: "1", as_of: "2031-04", speaker: "Tove Almgren", claim_id: "c-plan" }],
    ["f-age", { attribution: "direct", unit: "year of age", unit_code: "a", unit_system: "UCUM", negated: "false" }],
    ["f-petition", { bound: "more_than", speaker_kind: "unnamed", conflict_ids: "x-petition", unit_code: "" }],
    ["f-cost", { bound: "between", attribution: "article", speaker: "", claim_id: "", paragraph: "3" }],
    ["f-names", { bound: "about", attribution: "mixed", conflict_ids: "x-petition", section: "Petition and cost" }],
    ["f-passengers", { negated: "true", change: "down", certainty: "check", published: "2031-03-14" }],
  ])("says of %s what the record says", (id, cells) => {
    expect(table("figures.csv").find(({ figure_id }) => figure_id === id)).toMatchObject(cells);
  });

  it("keeps the hedge of a hedged range", () => {
    const figures = ferryRecord.figures.map((figure) => ({ ...figure, bound: "about" as const }));
    const [row] = table("figures.csv", {}, { ...ferryRecord, figures }).filter(({ value }) => value === "");
    expect(row).toMatchObject({ bound: "about", value_low: "3500000", value_high: "4200000" });
  });

  it("gives the day alone where the record knows the time of day", () => {
    const record: ArticleRecord = {
      ...ferryRecord,
      datePublished: { value: "2031-03-14T23:30:00-05:00", basis: "given" },
    };
    expect(table("figures.csv", {}, record)[0]?.published).toBe("2031-03-14");
  });
});

describe("claims.csv", () => {
  it("has the columns that the formats promise, in order", () => {
    expect(filesOf().get("claims.csv")?.split("\r\n")[0]).toBe(claimHeader);
  });

  it("puts together what the cue parts, and spans it", () => {
    const row = table("claims.csv").find(({ claim_id }) => claim_id === "c-boats");
    expect(row).toMatchObject({
      kind: "direct",
      speaker: "Tove Almgren",
      role: "chair",
      cue: "said",
      claim_text: '"The boats are 40 years old," "They will not last another decade."',
      sentence: '"The boats are 40 years old," she said. "They will not last another decade."',
      figure_ids: "f-age",
      review_id: "",
    });
  });
});

describe("options", () => {
  const formula: ArticleRecord = {
    ...ferryRecord,
    publisher: { name: "=cmd", basis: "given" },
  };

  it("disarms formulas, and with raw leaves them", () => {
    expect(table("figures.csv", {}, formula)[0]?.publisher).toBe("'=cmd");
    expect(table("figures.csv", { raw: true }, formula)[0]?.publisher).toBe("=cmd");
  });

  it("tells of the guard in the metadata of guarded columns alone", () => {
    const guarded = JSON.parse(filesOf().get("figures.csv-metadata.json") ?? "").tableSchema.columns;
    const withNote = guarded.filter((column: Record<string, string>) =>
      column["dc:description"]?.includes("apostrophe"),
    );
    expect(withNote.map(({ name }: { name: string }) => name)).toEqual([
      "article_url",
      "publisher",
      "section",
      "unit",
      "unit_code",
      "value_text",
      "item",
      "as_of",
      "speaker",
      "check",
      "sentence",
      "text_fragment_url",
    ]);
    expect(filesOf({ raw: true }).get("figures.csv-metadata.json")).not.toContain("apostrophe");
    expect(filesOf({ raw: true }).get("datapackage.json")).not.toContain("apostrophe");
  });

  it("begins with a byte order mark for Excel", () => {
    const plain = filesOf();
    const excel = filesOf({ excel: true });
    expect(excel.get("figures.csv")).toBe(`\uFEFF${plain.get("figures.csv")}`);
    expect(excel.get("figures.csv-metadata.json")).toBe(plain.get("figures.csv-metadata.json"));
  });

  it("leaves the article's own sentences out of table and metadata", () => {
    for (const [name, content] of filesOf({ noText: true })) {
      expect(content, name).not.toContain("The ferry council plans to raise");
      expect(content, name).not.toMatch(/\b(?:sentence|claim_text)["',]/u);
    }
    expect(table("claims.csv", { noText: true })[0]).toMatchObject({ claim_id: "c-headline", char_start: "0" });
  });
});

describe("the metadata", () => {
  it("describes exactly the columns of the file", () => {
    const files = filesOf();
    const dataPackage = JSON.parse(files.get("datapackage.json") ?? "");
    for (const [order, name] of ["figures", "claims"].entries()) {
      const [header] = parseCsv(files.get(`${name}.csv`) ?? "");
      const csvw = JSON.parse(files.get(`${name}.csv-metadata.json`) ?? "");
      expect(csvw.url).toBe(`${name}.csv`);
      expect(csvw.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(header);
      expect(dataPackage.resources[order].schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    }
    expect(dataPackage.resources[0].schema.foreignKeys).toEqual([
      { fields: ["claim_id"], reference: { resource: "claims", fields: ["claim_id"] } },
    ]);
  });

  it("names a licence only where a person gave one", () => {
    expect(JSON.parse(filesOf().get("datapackage.json") ?? "")).not.toHaveProperty("licenses");
    const licensed = { ...ferryRecord, dataLicense: "https://licence.example/open" };
    const files = filesOf({}, licensed);
    expect(JSON.parse(files.get("datapackage.json") ?? "").licenses).toEqual([
      { path: "https://licence.example/open" },
    ]);
    expect(files.get("claims.csv-metadata.json")).toContain('"@id": "https://licence.example/open"');
  });
});

describe("the tables of several articles", () => {
  const second: ArticleRecord = {
    ...ferryRecord,
    id: "a-second",
    headline: { ...ferryRecord.headline, text: "Second" },
    figures: ferryRecord.figures.map((figure) => ({ ...figure, id: `${figure.id}-2` })),
    dataLicense: "https://licence.example/open",
  };

  it("are those of each, under one header", () => {
    const combined = new Map(
      [...(exporter.together?.([{ record: ferryRecord }, { record: second }], {}) ?? [])].map(({ name, content }) => [
        name,
        String(content),
      ]),
    );
    const [header = "", ...rest] = (filesOf().get("figures.csv") ?? "").split(/(?<=^[^\r]*\r\n)/u);
    const [, ...restOfSecond] = (filesOf({}, second).get("figures.csv") ?? "").split(/(?<=^[^\r]*\r\n)/u);
    expect(combined.get("figures.csv")).toBe(header + rest.join("") + restOfSecond.join(""));
    const dataPackage = JSON.parse(combined.get("datapackage.json") ?? "");
    expect(dataPackage.sources.map(({ title }: { title: string }) => title)).toEqual([
      ferryRecord.headline.text,
      "Second",
    ]);
    expect(dataPackage).not.toHaveProperty("licenses");
  });

  it("have a header where there is no article", () => {
    const [figures] = [...(exporter.together?.([], {}) ?? [])];
    expect(figures?.content).toBe(`${figureHeader}\r\n`);
  });
});
