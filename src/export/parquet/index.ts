import { ByteWriter, type ParquetWriteOptions, parquetWrite } from "hyparquet-writer";
import { tool } from "../../record/tool.js";
import type { Exporter, ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import type { Cell, ColumnDescription, ColumnType } from "../tables/column.js";
import { type Table, tablesFor } from "../tables/tables.js";

type SchemaElement = NonNullable<ParquetWriteOptions["schema"]>[number];

const string = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

/** Physical and logical types of https://parquet.apache.org/docs/file-format/types/ for the column types. */
const parquetTypes: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  identifier: string,
  identifiers: string,
  text: string,
  name: string,
  number: { type: "DOUBLE" },
  integer: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  period: string,
  iri: string,
  language: string,
  category: string,
};

/** A cell as the writer takes it. Text needs no guard: nothing runs in a Parquet file. */
function parquetCell(cell: Cell, type: ColumnType): unknown {
  if (cell === undefined) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "date") return new Date(`${String(cell)}T00:00:00Z`);
  return cell;
}

function schemaOf(columns: readonly ColumnDescription[]): SchemaElement[] {
  const elements = columns.map(
    ({ name, type, required = false }): SchemaElement => ({
      name,
      ...parquetTypes[type],
      repetition_type: required ? "REQUIRED" : "OPTIONAL",
    }),
  );
  return [{ name: "schema", num_children: columns.length }, ...elements];
}

/** The table as a Parquet file: the same columns in the same order, descriptions and titles as key-value metadata. */
function parquetFile({ name, columns, rows }: Table, articles: readonly ReviewedRecord[]): OutputFile {
  const cells = articles.flatMap(rows);
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: `${tool.name} version ${tool.version}`,
    schema: schemaOf(columns),
    columnData: columns.map((column, order) => ({
      name: column.name,
      data: cells.map((row) => parquetCell(row[order], column.type)),
    })),
    kvMetadata: columns.map((column) => ({ key: `${column.name}.description`, value: column.description })),
  });
  return { name: `${name}.parquet`, content: writer.getBytes() };
}

function* parquetFiles(articles: readonly ReviewedRecord[], options: ExportOptions): Iterable<OutputFile> {
  for (const table of tablesFor(options)) yield parquetFile(table, articles);
}

/** Each table as a Parquet file, of one article or of all. */
export const exporter: Exporter = {
  name: "parquet",
  files: (record, { options, reviews = [] }) => parquetFiles([{ record, reviews }], options),
  together: parquetFiles,
};
