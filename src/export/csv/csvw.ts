import type { ExportOptions } from "../exporter.js";
import type { ColumnDescription, ColumnType } from "../tables/column.js";
import type { Table } from "../tables/tables.js";
import { describedCells } from "./cell-text.js";
import { type CsvDialect, dialectFor } from "./dialect.js";

/** The datatypes of https://www.w3.org/TR/tabular-metadata/#built-in-datatypes for the column types. */
const datatypes: Readonly<Record<ColumnType, string>> = {
  identifier: "string",
  identifiers: "string",
  text: "string",
  name: "string",
  number: "double",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  period: "string",
  iri: "anyURI",
  language: "string",
  category: "string",
};

/** The datatype with what it is held to; a plain name where there is nothing to add. */
function datatype({ type, values, minimum, maximum }: ColumnDescription, { decimalMark }: CsvDialect): string | object {
  const hasMark = type === "number" && decimalMark !== ".";
  // Validators take a decimal mark for decimals alone, and no number is ever written with an exponent.
  const base = hasMark ? "decimal" : datatypes[type];
  const constraints = {
    ...(hasMark ? { format: { decimalChar: decimalMark } } : {}),
    ...(values === undefined ? {} : { format: values.join("|") }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return Object.keys(constraints).length === 0 ? base : { base, ...constraints };
}

function columnMetadata(column: ColumnDescription, options: ExportOptions): object {
  return {
    name: column.name,
    titles: column.name,
    "dc:title": column.title,
    "dc:description": describedCells(column, options),
    datatype: datatype(column, dialectFor(options)),
    null: "",
    required: column.required ?? false,
    ...(column.type === "identifiers" ? { separator: " " } : {}),
  };
}

/** What the metadata says of where a table comes from. */
export interface TableOrigin {
  readonly title: string;
  /** Addresses of the articles. */
  readonly sources: readonly string[];
  /** Licence IRI of the data, where a person gave one. */
  readonly license?: string | undefined;
}

/** Metadata of a table after https://www.w3.org/TR/tabular-metadata/, to stand beside it as `<name>.csv-metadata.json`. */
export function csvwMetadata(table: Table, origin: TableOrigin, options: ExportOptions): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: `${table.name}.csv`,
    "dc:title": `${table.title}: ${origin.title}`,
    "dc:description": table.description,
    ...(origin.sources.length === 0 ? {} : { "dc:source": origin.sources.map((source) => ({ "@id": source })) }),
    ...(origin.license === undefined ? {} : { "dc:license": { "@id": origin.license } }),
    dialect: {
      encoding: "utf-8",
      delimiter: dialectFor(options).delimiter,
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      trim: false,
    },
    tableSchema: {
      columns: table.columns.map((column) => columnMetadata(column, options)),
      primaryKey: table.primaryKey,
    },
  };
}
