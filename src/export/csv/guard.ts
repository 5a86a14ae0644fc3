/**
 * Cells that a spreadsheet may run as a formula: those that begin with one of these, or with spaces and then one of
 * these (OWASP, CSV Injection; full-width forms because spreadsheets fold them; LF and leading spaces as measured in
 * LibreOffice and Excel).
 */
const triggers = new Set(["=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"]);

/** Control characters that open a formula cell whatever follows them. */
const openingControls = new Set(["\t", "\r", "\n"]);

/** Whether a spreadsheet may run the cell, or a reader who takes the guard off would spoil it. */
function needsGuard(cell: string): boolean {
  const text = cell.replace(/^'+/u, "");
  return openingControls.has(text.charAt(0)) || triggers.has(text.trimStart().charAt(0));
}

/**
 * The cell with an apostrophe before it where a spreadsheet may run it. A text that begins with apostrophes and then
 * such a character gets one more, so that taking one away always gives the text back.
 */
export function guardFormula(cell: string): string {
  return needsGuard(cell) ? `'${cell}` : cell;
}
