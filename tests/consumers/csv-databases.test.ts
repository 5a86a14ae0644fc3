import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exporter } from "../../src/export/csv/index.js";
import { plainNumber } from "../../src/export/csv/plain-number.js";
import type { ColumnDescription } from "../../src/export/tables/column.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Review } from "../../src/model/reviews.js";
import { rowsOf } from "../export/csv/parse-csv.js";
import { ferryRecord } from "../fixtures/record.js";
import { generated, hostile } from "./csv-hostile.js";
import { type CellShown, shownTables } from "./csv-shown.js";
import { type Cluster, startCluster } from "./postgresql.js";

const scratch = mkdtempSync(path.join(tmpdir(), "clipsheet-csv-"));
let cluster: Cluster;
beforeAll(() => {
  cluster = startCluster();
});
afterAll(() => {
  cluster?.stop();
  rmSync(scratch, { recursive: true });
});

function write(record: ArticleRecord, reviews: readonly Review[] = []): string {
  const folder = mkdtempSync(path.join(scratch, "out-"));
  for (const { name, content } of exporter.together?.([{ record, reviews }], {}) ?? [])
    writeFileSync(path.join(folder, name), content);
  return folder;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

const sqlTypes: Readonly<Record<string, string>> = {
  string: "text",
  number: "double precision",
  integer: "bigint",
  boolean: "boolean",
  date: "date",
};

/** A typed table as our own metadata declares it. */
function createTable(name: string, { fields, primaryKey }: { fields: Field[]; primaryKey: string[] }): string {
  const columns = fields.map(({ name: column, type, constraints = {} }) => {
    const values = constraints.enum?.map((value) => `'${value}'`).join(", ");
    const check = values === undefined ? "" : ` check ("${column}" in (${values}))`;
    return `"${column}" ${sqlTypes[type]}${constraints.required ? " not null" : ""}${check}`;
  });
  return `create table ${name} (${columns.join(", ")}, primary key ("${primaryKey[0]}"))`;
}

function fromPostgresql(folder: string, name: string): CellShown[][] {
  const { resources } = JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8"));
  const { schema } = resources.find((resource: { name: string }) => resource.name === name);
  cluster.run(`drop table if exists ${name}`, createTable(name, schema));
  cluster.run(`\\copy ${name} from '${path.join(folder, `${name}.csv`)}' with (format csv, header match)`);
  const rows: Record<string, CellShown>[] = JSON.parse(cluster.run(`select json_agg(t) from ${name} t`));
  return rows.map(Object.values);
}

function r(...given: string[]) {
  const script = path.join("tests", "consumers", "csv-judge.R");
  const environment = { ...process.env, LC_ALL: "C.UTF-8" };
  return JSON.parse(
    execFileSync("Rscript", ["--vanilla", script, ...given], { encoding: "utf8", maxBuffer: 1e9, env: environment }),
  );
}

/** R reads every kind of line break as a line feed, and the last bit of a number now and then otherwise. */
function asInR(cell: CellShown, { type }: ColumnDescription): string | null {
  if (cell === null) return null;
  if (type === "number") return Number(cell).toPrecision(15);
  return typeof cell === "number" ? plainNumber(cell) : String(cell).replace(/\r\n?/gu, "\n");
}

describe.each([
  ["hostile", hostile],
  ["generated", generated],
])("the %s record", (_, { record, reviews }) => {
  const folder = write(record, reviews);

  describe.each(shownTables(record, reviews))("$name.csv", ({ name, columns, rows }) => {
    it("is copied into a typed table of PostgreSQL that our metadata declares", () => {
      expect(fromPostgresql(folder, name)).toEqual(rows);
    });

    it("is read by R's read.csv with the types that our metadata declares", () => {
      const read: { columns: string[]; cells: (string | null)[][] } = r(folder, name);
      expect(read.columns).toEqual(columns.map((column) => column.name));
      for (const [order, column] of columns.entries()) {
        const wanted = rows.map((row) => asInR(row[order] ?? null, column));
        const cells = read.cells[order]?.map((cell) => asInR(cell, column));
        expect(cells, column.name).toEqual(wanted);
      }
    });
  });
});

describe("an emoji before the figures", () => {
  const file = path.join(scratch, "article.txt");
  writeFileSync(file, ferryRecord.text);
  const figures = rowsOf(
    String(
      [...exporter.files(ferryRecord, { options: { raw: true } })].find(({ name }) => name === "figures.csv")?.content,
    ),
  );
  const wanted = figures.map(({ value_text }) => value_text);
  const [starts, ends] = [figures.map(({ char_start }) => char_start), figures.map(({ char_end }) => char_end)];

  it("stands before some of them, so that UTF-16 offsets are others", () => {
    expect(starts).not.toEqual(ferryRecord.figures.map(({ start }) => String(start)));
  });

  it("does not shift the words that R slices", () => {
    expect(r("--slice", file, starts.join(","), ends.join(","))).toEqual(wanted);
  });

  it("does not shift the words that DuckDB slices", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const slices = starts.map((start, order) => `content[${start} + 1 : ${ends[order]}]`).join(", ");
    const read = await connection.runAndReadAll(`select ${slices} from read_text('${file}')`);
    expect(read.getRowsJson()[0]).toEqual(wanted);
  });

  it("does not shift the words that pandas slices", () => {
    const script = path.join("tests", "consumers", "csv-judges.py");
    const folder = write(ferryRecord);
    writeFileSync(path.join(folder, "article.txt"), ferryRecord.text);
    expect(JSON.parse(execFileSync("python3", [script, "slices", folder], { encoding: "utf8" }))).toEqual(wanted);
  });
});
