import { type Line, linesOf } from "./lines.js";

/** One line of the article, or the lines of one hard-wrapped paragraph. */
export interface Block extends Line {
  /** Its words, folded (see `fold`) and with spaces for line breaks, of the same length as the span. */
  readonly text: string;
}

/** Mail and wire services wrap at 60 to 80 columns; a text with longer lines is not hard-wrapped. */
const WIDEST_WRAP = 100;
const FEWEST_WRAPPED_PAIRS = 4;

function length(line: Line): number {
  return line.end - line.start;
}

/** Length of the first word of a line; no further than a wrapped line can reach. */
function firstWordLength(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP));
  const space = head.search(/\s/);
  return space < 0 ? head.length : space;
}

/**
 * For each line, whether it goes on in the next one. A line was broken by a column limit where the next line's
 * first word would not have fitted on it any more; the limit is the longest line. Texts in which this holds for
 * few pairs of adjoining lines are not hard-wrapped at all.
 */
function wrapsOf(text: string, lines: readonly Line[]): readonly boolean[] {
  const width = lines.reduce((longest, line) => Math.max(longest, length(line)), 0);
  const none = lines.map(() => false);
  if (width > WIDEST_WRAP || width < 40) return none;
  let pairs = 0;
  let full = 0;
  const wraps = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.blankBefore) return false;
    pairs += 1;
    const isFull = length(line) + 1 + firstWordLength(text, next) > width - 2;
    if (isFull) full += 1;
    return isFull;
  });
  return full >= FEWEST_WRAPPED_PAIRS && full * 10 >= pairs * 6 ? wraps : none;
}

/** The blocks of a text, given with its folded form: its lines, with hard-wrapped paragraphs put together. */
export function blocksOf(text: string, folded: string): Block[] {
  const lines = linesOf(text);
  const wraps = wrapsOf(text, lines);
  const blocks: Block[] = [];
  let first: Line | undefined;
  lines.forEach((line, index) => {
    first ??= line;
    if (wraps[index] === true) return;
    const { start, blankBefore } = first;
    blocks.push({ start, end: line.end, blankBefore, text: folded.slice(start, line.end).replace(/[\r\n]/g, " ") });
    first = undefined;
  });
  return blocks;
}
