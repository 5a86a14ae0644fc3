import type { Span } from "../../model/span.js";

/** The words on one line: line breaks, tabs and runs of spaces, which are layout of the source, become one space. */
export function onOneLine(words: string): string {
  return words.replace(/[\t\n\r ]+/g, " ").trim();
}

/** The words at the spans, in order. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return onOneLine(spans.map(({ start, end }) => text.slice(start, end)).join(" "));
}

const openingMarks: ReadonlySet<string> = new Set(['"', "“", "”", "„", "«", "‘", "'", " ", "\t", "\n", "\r"]);
const closingMarks: ReadonlySet<string> = new Set(['"', "“", "”", "»", "’", "'", " ", "\t", "\n", "\r"]);

/** The words less the quotation marks round them; character by character, since a run of marks may be very long. */
function unquoted(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && openingMarks.has(words.charAt(start))) start++;
  while (end > start && closingMarks.has(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}

const commaBeforeCue = /,$/;

/** The words at the spans of a direct quotation, less the marks round each of them and the comma that leads to "she said". */
export function quotedWordsAt(text: string, spans: readonly Span[]): string {
  const pieces = spans.map(({ start, end }) => unquoted(text.slice(start, end)));
  return onOneLine(pieces.join(" ")).replace(commaBeforeCue, "");
}
