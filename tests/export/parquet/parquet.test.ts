import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { exporter } from "../../../src/export/parquet/index.js";
import { tablesFor } from "../../../src/export/tables/tables.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";

function fileOf(name: string, record: ArticleRecord = ferryRecord): Uint8Array {
  const file = [...exporter.files(record, { options: {} })].find((made) => made.name === `${name}.parquet`);
  return Buffer.from(file?.content ?? "");
}

/** The bytes as an `ArrayBuffer` of their own. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

function readCell(cell: unknown): unknown {
  if (typeof cell === "bigint") return Number(cell);
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

describe.each(tablesFor({}))("$name.parquet", ({ name, columns, rows }) => {
  it("holds the table's cells under its columns' names, text without a guard", async () => {
    const record = { ...ferryRecord, publisher: { name: "=1+1", basis: "given" as const } };
    const read = await parquetReadObjects({ file: bufferOf(fileOf(name, record)) });
    const cells = read.map((row) => columns.map((column) => readCell(row[column.name])));
    expect(cells).toEqual(rows({ record }).map((row) => row.map((cell) => cell ?? null)));
    expect(cells[0]).toContain("=1+1");
  });

  it("has the same bytes every time, and columns also where there is no row", () => {
    expect(fileOf(name)).toEqual(fileOf(name));
    const empty = { ...ferryRecord, figures: [], claims: [], dates: [], conflicts: [] };
    const { schema, num_rows } = parquetMetadata(bufferOf(fileOf(name, empty)));
    expect(num_rows).toBe(0n);
    expect(schema.slice(1).map((element) => element.name)).toEqual(columns.map((column) => column.name));
  });
});
