import { createHash } from "node:crypto";
import type { ArticleRecord } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import type { ExportOptions } from "../exporter.js";
import type { ColumnDescription, ColumnType } from "../tables/column.js";
import { dataLicense } from "../tables/data-licenses.js";
import type { Table } from "../tables/tables.js";
import { describedCells } from "./cell-text.js";
import { dialectFor } from "./dialect.js";

/** The field types of https://datapackage.org/standard/table-schema/#field-types for the column types. */
const fieldTypes: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  identifier: { type: "string" },
  identifiers: { type: "string" },
  text: { type: "string" },
  name: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  date: { type: "date" },
  period: { type: "string" },
  iri: { type: "string", format: "uri" },
  language: { type: "string" },
  category: { type: "string" },
};

function field(column: ColumnDescription, primaryKey: string, options: ExportOptions): object {
  const { decimalMark } = dialectFor(options);
  const { name, title, type, required, values, minimum, maximum, example } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === primaryKey ? { unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    name,
    title,
    description: describedCells(column, options),
    ...fieldTypes[type],
    ...(type === "number" && decimalMark !== "." ? { decimalChar: decimalMark } : {}),
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    example,
  };
}

function schema({ columns, primaryKey, foreignKey }: Table, options: ExportOptions): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => field(column, primaryKey, options)),
    primaryKey: [primaryKey],
    ...(foreignKey === undefined
      ? {}
      : {
          foreignKeys: [
            {
              fields: [foreignKey.column],
              reference: { resource: foreignKey.table, fields: [foreignKey.tableColumn] },
            },
          ],
        }),
    missingValues: [""],
  };
}

/** A table with the bytes of its file. */
export interface WrittenTable {
  readonly table: Table;
  readonly content: string;
}

function resource({ table, content }: WrittenTable, options: ExportOptions): object {
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    dialect: {
      delimiter: dialectFor(options).delimiter,
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: "\r\n",
      header: true,
    },
    schema: schema(table, options),
  };
}

/** An article the data was taken from. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string | undefined;
  /** Whose the article is and what may be done with it, as the record says; the data's licence is another matter. */
  readonly rights?: ArticleRecord["rights"] | undefined;
}

/** What the package says of itself. */
export interface PackageDescription {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly sources: readonly PackageSource[];
  /** Licence IRI of the data, where a person gave one. */
  readonly license?: string | undefined;
}

/** A descriptor of the tables after https://datapackage.org/standard/data-package/ (version 2). */
export function dataPackage(
  { name, title, sources, license }: PackageDescription,
  tables: readonly WrittenTable[],
  options: ExportOptions,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: "Figures, claims and dates taken from news articles, each with the place of its words in the text.",
    ...(license === undefined ? {} : { licenses: [dataLicense(license)] }),
    sources: sources.map(({ title, path, rights }) => ({
      title,
      ...optional("path", path),
      ...optional("rights", rights),
    })),
    resources: tables.map((table) => resource(table, options)),
  };
}
