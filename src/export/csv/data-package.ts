import { createHash } from "node:crypto";
import type { ExportOptions } from "../exporter.js";
import { type ColumnDescription, type ColumnType, isGuarded } from "../tables/column.js";
import type { Table } from "../tables/tables.js";
import { guardNote } from "./guard.js";

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

function field(column: ColumnDescription, primaryKey: string, { raw = false }: ExportOptions): object {
  const { name, title, description, type, required, values, minimum, maximum, example } = column;
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
    description: !raw && isGuarded(column) ? `${description} ${guardNote}` : description,
    ...fieldTypes[type],
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
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema: schema(table, options),
  };
}

/** An article the data was taken from. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string | undefined;
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
    ...(license === undefined ? {} : { licenses: [{ path: license }] }),
    sources: sources.map(({ path, ...source }) => (path === undefined ? source : { ...source, path })),
    resources: tables.map((table) => resource(table, options)),
  };
}
