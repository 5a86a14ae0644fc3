import type { ColumnDescription, ColumnType } from "./column.js";
import type { Table } from "./tables.js";

/** Type and format in JSON Schema for the column types. */
const jsonTypes: Readonly<
  Record<ColumnType, { readonly type: string; readonly format?: string; readonly pattern?: string }>
> = {
  identifier: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9-]*$" },
  identifiers: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9-]*( [A-Za-z][A-Za-z0-9-]*)*$" },
  text: { type: "string" },
  name: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  period: { type: "string" },
  iri: { type: "string", format: "uri" },
  language: { type: "string" },
  category: { type: "string" },
};

function property(column: ColumnDescription): object {
  const { title, description, type, required, values, minimum, maximum, example } = column;
  const { type: jsonType, ...format } = jsonTypes[type];
  return {
    title,
    description,
    type: required ? jsonType : [jsonType, "null"],
    ...format,
    ...(values === undefined ? {} : { enum: required ? values : [...values, null] }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    examples: [example],
  };
}

/** JSON Schema (2020-12) of a row as an object: one member a column, null for an empty cell. */
export function rowSchema({ name, title, description, columns }: Table): object {
  const singular = name.replace(/s$/u, "");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://clipsheet.example/schemas/${singular}-row.schema.json`,
    title: `${title.replace(/s$/u, "")}Row`,
    description: `A row of ${name}.csv: ${description} An empty cell is null. Made from the list of columns in src/export/tables/.`,
    type: "object",
    properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
    required: columns.filter(({ isArticleText }) => !isArticleText).map(({ name: column }) => column),
    additionalProperties: false,
  };
}
