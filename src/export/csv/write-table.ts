import { stringify } from "csv-stringify/sync";
import type { ExportOptions } from "../exporter.js";
import { type Cell, type ColumnDescription, isGuarded } from "../tables/column.js";
import { guardFormula } from "./guard.js";
import { plainNumber } from "./plain-number.js";

/**
 * RFC 4180 with CRLF. Text is always quoted, so that lone line breaks stay inside their cell and nothing in a text
 * cell is taken for a number by readers that respect quotes; numbers and booleans are bare; empty is nothing at all.
 */
const dialect = {
  record_delimiter: "windows",
  quoted_string: true,
  cast: { number: plainNumber, boolean: String },
} as const;

/** The header line; with the byte order mark where Excel is to open the file by a double click. */
export function headerLine(columns: readonly ColumnDescription[], { excel = false }: ExportOptions): string {
  return `${excel ? "\uFEFF" : ""}${columns.map(({ name }) => name).join(",")}\r\n`;
}

/** The rows as lines. */
export function lines(
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
  { raw = false }: ExportOptions,
): string {
  const guarded = columns.map((column) => !raw && isGuarded(column));
  const cells = rows.map((row) =>
    row.map((cell, order) => (typeof cell === "string" && guarded[order] ? guardFormula(cell) : cell)),
  );
  return stringify(cells, dialect);
}
