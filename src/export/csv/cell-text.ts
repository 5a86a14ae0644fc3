import type { ExportOptions } from "../exporter.js";
import { type ColumnDescription, isGuarded } from "../tables/column.js";
import { guardFormula } from "./guard.js";

/** NUL ends a text in LibreOffice, SQLite and R, and PostgreSQL refuses it; its picture stands for it. */
const nul = /\0/gu;
const pictureOfNul = "\u2400";

/** How the text of guarded columns differs from the record's, as metadata and codebook say it. */
export const guardNote =
  "Where the text begins with = + - @ (also full-width, or after spaces), a tab or a line break, an apostrophe stands before it so that no spreadsheet runs it, and NUL is written \u2400; the article's record has the text without this.";

/** The text as it stands in the cell: NUL shown and formulas disarmed, unless the person wants it raw. */
export function cellText(text: string, column: ColumnDescription, { raw = false }: ExportOptions): string {
  return raw || !isGuarded(column) ? text : guardFormula(text.replace(nul, pictureOfNul));
}

/** A column's description, with the note where its cells may differ from the record's. */
export function describedCells(column: ColumnDescription, { raw = false }: ExportOptions): string {
  return raw || !isGuarded(column) ? column.description : `${column.description} ${guardNote}`;
}
