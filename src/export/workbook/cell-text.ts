/** Characters (UTF-16 code units) that a cell of a workbook holds (Excel specifications and limits). */
const longestCell = 32_767;

/**
 * What XML 1.0 cannot hold, or its readers and writers change: control characters, the carriage return, characters
 * that are none, lone surrogates; and what would be read as the escape of one.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Escapes of the type ST_Xstring (ECMA-376, part 1, 22.9.2.19). */
function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The text as a cell of a workbook holds it, cut with an ellipsis where it is longer than a cell can be. */
export function workbookText(text: string): string {
  const whole =
    text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
  return whole.replace(unsafe, escaped);
}
