import { describe, expect, it } from "vitest";
import type { OutputFile } from "../../../src/export/exporter.js";
import { exporter } from "../../../src/export/presets/index.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";
import { rowsOf } from "../csv/parse-csv.js";

function filesOf(record: ArticleRecord = ferryRecord): Map<string, string> {
  const files: Iterable<OutputFile> = exporter.files(record, { options: { presets: ["datacommons"] } });
  return new Map([...files].map(({ name, content }) => [name, String(content)]));
}

const rows = (name: string, record?: ArticleRecord) => rowsOf(filesOf(record).get(`datacommons/${name}`) ?? "");

describe("the preset datacommons", () => {
  it("has a configuration whose files and columns are there", () => {
    const { inputFiles, sources } = JSON.parse(filesOf().get("datacommons/config.json") ?? "");
    const observations = inputFiles["observations.csv"];
    expect(observations).toMatchObject({ importType: "observations", format: "variablePerRow" });
    for (const [name, file] of Object.entries<{ provenance: string }>(inputFiles)) {
      const [first] = rows(name);
      expect(first, name).toBeDefined();
      expect(Object.values<{ provenances: object }>(sources)[0]?.provenances).toHaveProperty([file.provenance]);
    }
    expect(Object.keys(rows("observations.csv")[0] ?? {})).toEqual(Object.values(observations.columnMappings));
  });

  it("defines every variable and every entity that an observation names, once", () => {
    const nodes = [...(filesOf().get("datacommons/variables.mcf") ?? "").matchAll(/^Node: dcid:(\S+)$/gmu)];
    const defined = nodes.map(([, id]) => id);
    const entities = rows("articles.csv").map(({ dcid }) => dcid);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(rows("observations.csv").map(({ variable }) => variable))).toEqual(new Set(defined));
    expect(new Set(rows("observations.csv").map(({ entity }) => entity))).toEqual(new Set(entities));
  });

  it("gives values, dates, units and hedges as the record has them", () => {
    expect(
      rows("observations.csv").map(({ date, value, unit, measurementMethod }) => [
        date,
        value,
        unit,
        measurementMethod,
      ]),
    ).toEqual([
      ["2031-03-14", "5", "Percent", "exact"],
      ["2031-04", "5", "Percent", "exact"],
      ["2031-03-14", "40", "YearOfAge", "exact"],
      ["2031-03-14", "1200", "", "more_than"],
      ["2031-03-14", "3500000", "EUR", "exact"],
      ["2031-03-14", "4200000", "EUR", "exact"],
      ["2031-03-14", "900", "", "about"],
    ]);
  });

  it("never has two values for one variable, entity, date, unit and method", () => {
    const [first] = ferryRecord.figures;
    const twice = [ferryRecord.figures, first && [first, { ...first, id: "f-other", value: 6 }]].flat();
    const figures = twice.flatMap((figure) => figure ?? []);
    const keys = rows("observations.csv", { ...ferryRecord, figures }).map(({ value: _, ...key }) =>
      JSON.stringify(key),
    );
    expect(keys.length).toBe(8);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["2031-34", "2031-06-30"],
    ["2030-24", "2030"],
    ["2031-05~", "2031-05"],
    ["2030/2031-02", "2031-02-28"],
    ["XXXX-10-28", "2031-03-14"],
  ])("dates what holds for %s by %s", (asOf, date) => {
    const figures = ferryRecord.figures.slice(0, 1).map((figure) => ({ ...figure, asOf }));
    expect(rows("observations.csv", { ...ferryRecord, figures })[0]?.date).toBe(date);
  });

  it("leaves out what has no time at all", () => {
    const { datePublished: _, ...undated } = ferryRecord;
    expect(rows("observations.csv", undated).map(({ date }) => date)).toEqual(["2031-04"]);
  });
});
