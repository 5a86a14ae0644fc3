import { stringify } from "csv-stringify/sync";
import type { ExportOptions } from "../exporter.js";
import type { Cell, ColumnDescription } from "../tables/column.js";
import { cellText } from "./cell-text.js";
import { dialectFor } from "./dialect.js";
import { plainNumber } from "./plain-number.js";

/**
 * RFC 4180 with CRLF. Text is always quoted, so that lone line breaks stay inside their cell and nothing in a text
 * cell is taken for a number by readers that respect quotes; numbers and booleans are bare; empty is nothing at all.
 */
function writerOptions(options: ExportOptions) {
  const { delimiter, decimalMark } = dialectFor(options);
  const number = (value: number) => plainNumber(value).replace(".", decimalMark);
  return {
    delimiter,
    record_delimiter: "windows",
    quoted_string: true,
    cast: { number, boolean: String },
  } as const;
}

/** The header line; with the byte order mark where Excel is to open the file by a double click. */
export function headerLine(columns: readonly ColumnDescription[], options: ExportOptions): string {
  const names = columns.map(({ name }) => name).join(dialectFor(options).delimiter);
  return `${options.excel === true ? "\uFEFF" : ""}${names}\r\n`;
}

/** The rows as lines. */
export function lines(
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
  options: ExportOptions,
): string {
  const cells = rows.map((row) =>
    row.map((cell, order) => {
      const column = columns[order];
      return typeof cell === "string" && column !== undefined ? cellText(cell, column, options) : cell;
    }),
  );
  return stringify(cells, writerOptions(options));
}
