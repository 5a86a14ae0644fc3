import type { Span } from "../../model/span.js";

/** Line breaks, tabs and runs of spaces are layout of the source; a no-break space alone is the writer's. */
const layout = /[\t\n\r \u00a0]{2,}|[\t\n\r]/g;

/** The words on one line, parted by single spaces. */
export function onOneLine(words: string): string {
  return words.replace(layout, " ").trim();
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
