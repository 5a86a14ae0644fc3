import type { Span } from "../model/span.js";

/** Cut text shows that it is cut. */
const ellipsis = "…";

/** Where a word ends at or before the offset; the offset itself where none does within a hundred characters. */
function spaceBefore(text: string, offset: number, from: number): number {
  for (let at = offset; at > Math.max(from, offset - 100); at--) if (text.charAt(at).trim() === "") return at;
  return offset;
}

/** Where a word begins at or after the offset; the offset itself where none does within a hundred characters. */
function spaceAfter(text: string, offset: number, to: number): number {
  for (let at = offset; at < Math.min(to, offset + 100); at++) if (text.charAt(at).trim() === "") return at + 1;
  return offset;
}

/**
 * The words of `whole`; where these are more than `limit` characters, only those around the beginning of `focus`, with
 * an ellipsis for what is left out. Tables repeat a sentence for every figure in it, so a sentence as long as a book
 * would make files as long as a library.
 */
export function excerpt(text: string, whole: Span, focus: Span, limit: number): string {
  if (whole.end - whole.start <= limit) return text.slice(whole.start, whole.end);
  const earliest = Math.min(focus.start - Math.floor(limit / 2), whole.end - limit);
  const start = earliest <= whole.start ? whole.start : spaceAfter(text, earliest, focus.start);
  const latest = start + limit;
  const end = latest >= whole.end ? whole.end : spaceBefore(text, latest, start);
  const before = start > whole.start ? ellipsis : "";
  const after = end < whole.end ? ellipsis : "";
  return before + text.slice(start, end) + after;
}
