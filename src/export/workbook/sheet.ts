import type { Row, Sheet, Cell as WrittenCell } from "write-excel-file/node";
import { InputError } from "../../model/input-error.js";
import type { Cell, ColumnDescription, ColumnType } from "../tables/column.js";
import { workbookText } from "./cell-text.js";
import type { CellLink, FileContent, SheetExtras } from "./links.js";

/** Rows of a sheet (Excel specifications and limits). */
const mostRows = 1_048_576;

/** A sheet with what the writer does not know of it. */
export interface WrittenSheet {
  readonly sheet: Sheet<FileContent>;
  readonly extras: SheetExtras;
}

/** Widths in characters of an ordinary column's cells. */
const widths: Readonly<Record<ColumnType, number>> = {
  identifier: 16,
  identifiers: 16,
  text: 40,
  name: 24,
  number: 14,
  integer: 11,
  boolean: 10,
  date: 12,
  period: 14,
  iri: 30,
  language: 10,
  category: 12,
};

const linkStyle = { textColor: "#0563C1", textDecoration: { underline: true } } as const;
const headerStyle = { fontWeight: "bold", backgroundColor: "#E7E6E6" } as const;

/** Name of a column of the sheet: A to Z, AA and on. */
export function columnLetters(order: number): string {
  const letter = String.fromCharCode(65 + (order % 26));
  return order < 26 ? letter : columnLetters(Math.floor(order / 26) - 1) + letter;
}

/** A date as spreadsheets count days; those before 1900 they do not know, so that these stay text. */
function dateCell(day: string): WrittenCell {
  return day < "1900-03-01"
    ? { value: day, type: String }
    : { value: new Date(`${day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

function writtenCell(cell: Cell, type: ColumnType): WrittenCell {
  if (cell === undefined) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return type === "date" ? dateCell(cell) : { value: workbookText(cell), type: String };
}

function linked(cell: WrittenCell): WrittenCell {
  return typeof cell === "object" && cell !== null && "value" in cell ? { ...cell, ...linkStyle } : cell;
}

/** Where the cells of a row lead; undefined for nowhere. */
export type RowTarget = Pick<CellLink, "target" | "fragment"> | undefined;

/**
 * A sheet with a header that stays in sight and a filter; numbers, dates and booleans as such, text as text, which no
 * spreadsheet runs. Cells of `linkedColumns` that are not empty lead to their row's target.
 */
export function tableSheet(
  name: string,
  columns: readonly (Pick<ColumnDescription, "name" | "type"> & { readonly width?: number })[],
  rows: readonly { readonly cells: readonly Cell[]; readonly target?: RowTarget }[],
  linkedColumns: ReadonlySet<string> = new Set(),
): WrittenSheet {
  if (rows.length >= mostRows)
    throw new InputError({
      what: `the sheet ${name} would have ${rows.length} rows, and a workbook holds ${mostRows}`,
      remedy: "leave out --xlsx, or build fewer articles at once",
    });
  const links: CellLink[] = [];
  const data: Row[] = rows.map(({ cells, target }, row) =>
    columns.map((column, order) => {
      const cell = writtenCell(cells[order], column.type);
      if (target === undefined || cell === null || !linkedColumns.has(column.name)) return cell;
      links.push({ cell: `${columnLetters(order)}${row + 2}`, ...target });
      return linked(cell);
    }),
  );
  const header: Row = columns.map((column) => ({ value: column.name, type: String, ...headerStyle }));
  return {
    sheet: {
      sheet: name,
      data: [header, ...data],
      stickyRowsCount: 1,
      columns: columns.map(({ type, width = widths[type] }) => ({ width })),
    },
    extras: { name, filter: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`, links },
  };
}
