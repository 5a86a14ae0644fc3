import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { guardFormula } from "../../src/export/csv/guard.js";
import { exporter } from "../../src/export/csv/index.js";
import { plainNumber } from "../../src/export/csv/plain-number.js";
import type { ExportOptions } from "../../src/export/exporter.js";
import { exporter as parquet } from "../../src/export/parquet/index.js";
import type { ColumnDescription } from "../../src/export/tables/column.js";
import { tablesFor } from "../../src/export/tables/tables.js";
import { exporter as workbook } from "../../src/export/workbook/index.js";
import { parseCsv } from "../export/csv/parse-csv.js";
import { generated, hostile, hostileRecord, type Reviewed } from "./csv-hostile.js";
import { shownTables } from "./csv-shown.js";

const scratch = mkdtempSync(path.join(tmpdir(), "clipsheet-csv-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The folder with the hostile article's tables. */
function write(options: ExportOptions, { record, reviews }: Reviewed = hostile): string {
  const folder = mkdtempSync(path.join(scratch, "out-"));
  for (const { name, content } of exporter.together?.([{ record, reviews }], options) ?? []) {
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const tables = shownTables(hostileRecord, hostile.reviews);

const folder = write({});

describe("the hostile record", () => {
  it("brings every hostile word into the tables, dangerous ones disarmed", () => {
    const items = tables[0]?.rows.map((row) => row[tables[0]?.columns.findIndex(({ name }) => name === "item") ?? 0]);
    expect(items).toEqual(hostileRecord.figures.map(({ item }) => guardFormula(item?.text ?? "")));
    expect(items?.slice(0, 5)).toEqual([
      "'=1+1 kind 0",
      "'=cmd|' /C calc'!A0 kind 1",
      "'+7 495 000 kind 2",
      "'-5 kind 3",
      "'@SUM(A1) kind 4",
    ]);
  });
});

const everyTable = [
  ...tables.map((table) => ({ ...table, from: "the hostile words", folder })),
  ...shownTables(generated.record, generated.reviews).map((table) => ({
    ...table,
    from: "generated words",
    folder: write({}, generated),
  })),
];

/** A column of the table that holds whole numbers, and has one in every row. */
const wholeNumber = (name: string): string => (name === "reviews" ? "rating_value" : "char_start");

describe.each(everyTable)("the table of $name, of $from", ({ name, columns, rows, folder }) => {
  const file = path.join(folder, `${name}.csv`);

  it("is read by DuckDB, without a word about its form", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`select * from read_csv('${file}')`);
    expect(read.columnNames()).toEqual(columns.map((column) => column.name));
    const types = new Map(read.columnNames().map((column, order) => [column, String(read.columnTypes()[order])]));
    expect(types.get("published")).toBe("DATE");
    expect(types.get(wholeNumber(name))).toBe("BIGINT");
    if (name === "figures" || name === "claims") expect(types.get("negated")).toBe("BOOLEAN");
    if (name === "figures") expect(types.get("value")).toBe("DOUBLE");
    const cells = read.getRowsJson().map((row) => row.map((cell, order) => asWritten(cell, columns[order])));
    expect(cells).toEqual(rows);
  });

  it("is read by SQLite", () => {
    const printed = execFileSync(
      "sqlite3",
      [":memory:", `.import --csv "${file}" t`, ".mode json", "select * from t"],
      {
        maxBuffer: 1e9,
        encoding: "utf8",
      },
    );
    const read: Record<string, string>[] = JSON.parse(printed);
    expect(read.map(Object.values)).toEqual(rows.map((row) => row.map(asText)));
  });

  it("is read by pandas, where only the empty cell is missing", () => {
    const { rows: read, types } = python("pandas", file);
    expect(types[columns.findIndex((column) => column.name === wholeNumber(name))]).toBe("int64");
    if (name === "figures" || name === "claims")
      expect(types[columns.findIndex((column) => column.name === "negated")]).toBe("bool");
    expect(read).toEqual(rows);
  });

  it("is read by LibreOffice, told that quoted is text", () => {
    const read = parseCsv(withLibreOffice(file, "44,34,76,1,,1033,true,false", "csv"), "\n");
    expect(read.slice(1).map((row) => row.map((cell, order) => asShown(cell, columns[order])))).toEqual(
      rows.map((row) => row.map((cell, order) => asShown(asText(cell), columns[order]))),
    );
  });

  it("runs no formula in LibreOffice, whatever it is told", () => {
    const sheet = withLibreOffice(file, "44,34,76,1,,1033,false,true", "fods");
    expect(sheet).toContain("=1+1");
    expect(sheet).not.toContain("table:formula");
    // A file without the guard does run: the judge bites.
    const raw = path.join(write({ raw: true }), `${name}.csv`);
    expect(withLibreOffice(raw, "44,34,76,1,,1033,false,true", "fods")).toContain("table:formula");
  });
});

describe.each(tables)("the table of $name in a German spreadsheet", ({ name, columns, rows }) => {
  it("has its numbers as numbers", () => {
    const german = path.join(write({ locale: "de" }), `${name}.csv`);
    const read = parseCsv(withLibreOffice(german, "59,34,76,1,,1031,true,false", "csv"), "\n");
    expect(read.slice(1).map((row) => row.map((cell, order) => asShown(cell, columns[order])))).toEqual(
      rows.map((row) => row.map((cell, order) => asShown(asText(cell), columns[order]))),
    );
  });
});

describe("tables.xlsx and Parquet files", () => {
  it("shows every cell of every sheet in LibreOffice as text, number or date, and none as a formula", async () => {
    const made = mkdtempSync(path.join(scratch, "xlsx-"));
    for await (const { name, content } of workbook.files(hostileRecord, { options: {} }))
      writeFileSync(path.join(made, name), content);
    // The number after the last comma asks for every sheet, each in a file of its own.
    soffice(
      path.join(made, "tables.xlsx"),
      made,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1",
    );
    for (const { name, columns, rows } of tablesFor({})) {
      const read = parseCsv(readFileSync(path.join(made, `tables-${name}.csv`), "utf8"), "\n");
      expect(read[0]).toEqual(columns.map((column) => column.name));
      expect(read.slice(1).map((row) => row.map((cell, order) => asShown(cell, columns[order]).toLowerCase()))).toEqual(
        rows({ record: hostileRecord }).map((row) =>
          row.map((cell, order) => asShown(asText(cell ?? null), columns[order]).toLowerCase()),
        ),
      );
    }
    soffice(path.join(made, "tables.xlsx"), made, "fods");
    const sheets = readFileSync(path.join(made, "tables.fods"), "utf8");
    // LibreOffice shows its own booleans as formulas.
    expect(sheets.replace(/table:formula="of:=(?:TRUE|FALSE)\(\)"/gu, "")).not.toContain("table:formula");
    expect(sheets).toContain("report.html#f-0");
  });

  it.each(tablesFor({}))(
    "DuckDB reads $name.parquet with the same columns, types and cells",
    async ({ name, columns, rows }) => {
      const file = path.join(scratch, `${name}.parquet`);
      const made = [...parquet.files(hostileRecord, { options: {} })].find((each) => each.name === `${name}.parquet`);
      writeFileSync(file, made?.content ?? "");
      const connection = await (await DuckDBInstance.create()).connect();
      const read = await connection.runAndReadAll(`select * from '${file}'`);
      expect(read.columnNames()).toEqual(columns.map((column) => column.name));
      const types = new Map(read.columnNames().map((column, order) => [column, String(read.columnTypes()[order])]));
      expect([types.get("published"), types.get("char_start"), types.get("sentence")]).toEqual([
        "DATE",
        "BIGINT",
        "VARCHAR",
      ]);
      const cells = read.getRowsJson().map((row) => row.map((cell, order) => asWritten(cell, columns[order])));
      expect(cells).toEqual(rows({ record: hostileRecord }).map((row) => row.map((cell) => cell ?? null)));
    },
  );
});

describe.each(tables)("the metadata of $name", ({ name }) => {
  /** What the validator says of the folder's table. */
  const judge = (folder: string) => python("csvw", path.join(folder, `${name}.csv-metadata.json`));

  it.each([
    ["plain", {}],
    ["without the article's sentences", { noText: true }],
    ["with semicolons and decimal commas", { locale: "de" }],
  ])("describes the table as a CSVW validator reads it, %s", (_, options) => {
    expect(judge(write(options))).toEqual({ valid: true, warnings: [] });
  });

  // The table of reviews has no category: its verdicts are each house's own words.
  const category = name === "reviews" ? [] : [["a category that is none", /"(?:sure|check)"/u, '"perhaps"'] as const];
  it.each([
    ["a column of another name", /^[a-z]+_id/u, "other_id"] as const,
    ["a word where a whole number belongs", /,1,/u, ",one,"] as const,
    ...category,
    ["no identifier", /(?<=\r\n)"[cdfr]-1"/u, ""] as const,
  ])("does not describe a table with %s", (_, words, other) => {
    const broken = write({});
    const file = path.join(broken, `${name}.csv`);
    const content = readFileSync(file, "utf8");
    expect(content).toMatch(words);
    writeFileSync(file, content.replace(words, other));
    expect(judge(broken).valid).toBe(false);
  });
});

describe("datapackage.json", () => {
  it.each([
    ["plain", {}],
    ["with a byte order mark", { excel: true }],
    ["with semicolons and decimal commas", { locale: "de" }],
  ])("is valid for frictionless, %s", (_, options) => {
    const { valid, errors, tables: read } = python("frictionless", write(options));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    for (const { name, columns, rows } of tables) {
      const cells = read[name].map((row: (string | number | null)[]) =>
        row.map((cell, order) => asWritten(cell, columns[order])),
      );
      expect(cells).toEqual(rows);
    }
  });

  it.each([
    ["a word where a number belongs", "figures.csv", /,-5,/u, ",five,"],
    ["a claim that is not there", "figures.csv", /"c-1"/u, '"c-none"'],
    ["a bound that is none", "figures.csv", /"exact"/u, '"roughly"'],
    ["a file that was changed", "claims.csv", /kind 1"/u, 'kind 2"'],
  ])("is not valid with %s", (_, name, words, other) => {
    const broken = write({});
    const file = path.join(broken, name);
    const content = readFileSync(file, "utf8");
    expect(content).toMatch(words);
    writeFileSync(file, content.replace(words, other));
    expect(python("frictionless", broken).valid).toBe(false);
  });
});

function python(reader: string, target: string) {
  const script = path.join("tests", "consumers", "csv-judges.py");
  return JSON.parse(execFileSync("python3", [script, reader, target], { encoding: "utf8", maxBuffer: 1e9 }));
}

/** Opens a file in LibreOffice and saves it as another in the folder. */
function soffice(file: string, out: string, target: string, ...given: string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(scratch, "profile")}`;
  execFileSync("soffice", ["--headless", profile, ...given, "--convert-to", target, "--outdir", out, file], {
    stdio: "pipe",
  });
}

/** Opens a CSV file as a spreadsheet does and saves it as another; `filter` are the import options, 76 is UTF-8. */
function withLibreOffice(file: string, filter: string, to: "csv" | "fods"): string {
  const out = mkdtempSync(path.join(scratch, "soffice-"));
  // Output: quotes round all text, cells as they are rather than as shown.
  const target = to === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false" : "fods";
  soffice(file, out, target, `--infilter=CSV:${filter}`);
  return readFileSync(path.join(out, `${path.basename(file, ".csv")}.${to}`), "utf8");
}

/** A cell as a reader gave it, in the type its column promises. */
function asWritten(cell: unknown, column: ColumnDescription | undefined): unknown {
  if (cell === null || column === undefined) return cell;
  return column.type === "number" || column.type === "integer" ? Number(cell) : cell;
}

function asText(cell: string | number | boolean | null): string {
  return typeof cell === "number" ? plainNumber(cell) : String(cell ?? "");
}

/** LibreOffice writes 15 digits of a number, has one kind of line break, and cuts a cell at 65,535 characters. */
function asShown(cell: string, column: ColumnDescription | undefined): string {
  const isNumber = column?.type === "number" && cell !== "";
  return isNumber ? Number(cell).toPrecision(15) : cell.replace(/\r\n?/gu, "\n").slice(0, 65_535);
}
