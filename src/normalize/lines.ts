import type { Span } from "../model/span.js";

/** A line with something on it, less the white space round it. */
export interface Line extends Span {
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean;
}

/** What ends a line: CR LF, CR, LF, vertical tab, form feed, NEL, and Unicode's line and paragraph separators (UAX 14). */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

/** The lines of `text` that are not empty, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blankBefore = true;
  const take = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (start === end) blankBefore = true;
    else {
      lines.push({ start, end, blankBefore });
      blankBefore = false;
    }
  };
  for (const match of text.matchAll(LINE_END)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}
