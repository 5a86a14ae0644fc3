import { guardNote } from "../csv/cell-text.js";
import type { ExportOptions } from "../exporter.js";
import { type ColumnDescription, type ColumnType, isGuarded } from "../tables/column.js";
import type { Table } from "../tables/tables.js";

/** What a reader of the codebook calls the column types. */
const typeNames: Readonly<Record<ColumnType, string>> = {
  identifier: "identifier",
  identifiers: "identifiers, parted by spaces",
  text: "text",
  name: "text",
  number: "decimal number",
  integer: "whole number",
  boolean: "true or false",
  date: "date (YYYY-MM-DD)",
  period: "date or period (EDTF)",
  iri: "web address",
  language: "language tag (BCP 47)",
  category: "one of a list",
};

/** One line of a Markdown table: no character of a cell may end it, begin markup or a page's HTML. */
function cell(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/[\\|<>*_`[\]]/gu, "\\$&")
    .trim();
}

function row({ name, title, description, type, required, values, unit, example }: ColumnDescription): string {
  const meaning = `${title}: ${description}`;
  const kind = values === undefined ? typeNames[type] : values.join(", ");
  const filled = required ? kind : `${kind}; may be empty`;
  return `| ${[`\`${name}\``, cell(meaning), cell(filled), cell(unit ?? ""), cell(String(example))].join(" | ")} |`;
}

/** A table's columns for people, in Markdown: what each means, of what type and unit it is, and an example. */
export function codebook(table: Table, { raw = false }: ExportOptions): string {
  const { name, title, description, columns, primaryKey, foreignKey } = table;
  const keys = [
    `\`${primaryKey}\` is different in every row.`,
    ...(foreignKey === undefined
      ? []
      : [
          `\`${foreignKey.column}\` leads to the row of \`${foreignKey.table}.csv\` with that \`${foreignKey.tableColumn}\`.`,
        ]),
  ];
  const guarded = columns.filter(isGuarded).map((column) => `\`${column.name}\``);
  return [
    `# ${title}`,
    "",
    `What the columns of \`${name}.csv\` hold. ${description} ${keys.join(" ")} An empty cell is unknown or does not apply; zero is \`0\`.`,
    "",
    "| column | meaning | type | unit | example |",
    "| --- | --- | --- | --- | --- |",
    ...columns.map(row),
    "",
    ...(raw ? [] : [`In ${guarded.join(", ")}: ${guardNote}`, ""]),
  ].join("\n");
}
