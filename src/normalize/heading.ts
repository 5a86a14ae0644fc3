import type { Block } from "./blocks.js";

/** Subheads of newspapers and agencies stay under this; a longer line is a paragraph without its full stop. */
const LONGEST = 120;
const MOST_WORDS = 18;
const SHORTEST_PARAGRAPH = 60;

const LIST_ITEM = /^(?:[•·▪◦‣●○■□*+–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+\S/iu;
/** AFP sets subheads between hyphens: `- 'She was leaning' -`. */
const BETWEEN_DASHES = /^[–-] ?(\S.*\S) ?[–-]$/u;

/** Whether a folded line is an item of a list. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line) && !BETWEEN_DASHES.test(line);
}

/** Whether a folded line closes as a sentence does: full stop, exclamation or question mark, in or before a closing quotation mark or bracket. */
export function closesAsSentence(line: string): boolean {
  return /[.!?…][")'\]]{0,3}$/.test(line);
}

/** A question that an explainer asks in a heading; one with "you" in it is an interviewer's. */
function isHeadingQuestion(line: string): boolean {
  if (
    !/^(?:what|why|how|who|whom|whose|where|when|which|is|are|was|were|will|would|can|could|should|do|does|did|has|have)\b/i.test(
      line,
    )
  )
    return false;
  return line.length <= 70 && !/\b(?:you|your|yours|yourself)\b/i.test(line);
}

function isTableRow(line: string): boolean {
  if (/\||\s{3,}/.test(line)) return true;
  const words = line.split(/\s+/);
  const numeric = words.filter((word) => /\d/.test(word)).length;
  return words.length >= 2 && numeric * 2 > words.length;
}

/** Whether a folded line has the shape of a heading, whatever stands round it. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST || line.length < 2) return false;
  const inner = BETWEEN_DASHES.exec(line)?.[1] ?? line;
  if (isListItem(line) || isTableRow(inner) || inner.split(/\s+/).length > MOST_WORDS) return false;
  if (!/^["'(]?[\p{Lu}\d]/u.test(inner) || /@|https?:|www\./i.test(inner)) return false;
  if (/^".*"$/.test(inner) && !BETWEEN_DASHES.test(line)) return false;
  if (/\?$/.test(inner)) return isHeadingQuestion(inner);
  return !/[.,;:…!–-]["')]{0,2}$/u.test(inner);
}

function isParagraph(block: Block | undefined): boolean {
  if (!block) return false;
  return isListItem(block.text) || block.text.length >= SHORTEST_PARAGRAPH || closesAsSentence(block.text);
}

/**
 * Which of the body's blocks are headings: lines with the shape of one that stand before a paragraph and not behind
 * a line ending in a colon (which opens a list or a quotation). Of several such lines in a row none is a heading: they are
 * a list, a table or verse; of two, the nearer to the paragraph is.
 */
export function headingsOf(blocks: readonly Block[]): readonly boolean[] {
  const shaped = blocks.map(({ text }) => looksLikeHeading(text));
  const lengthOfRun = new Array<number>(blocks.length).fill(0);
  for (let index = 0; index < blocks.length; index += 1) {
    if (shaped[index] === true) lengthOfRun[index] = 1 + (lengthOfRun[index - 1] ?? 0);
  }
  return blocks.map((_, index) => {
    if (shaped[index] !== true || shaped[index + 1] === true) return false;
    if ((lengthOfRun[index] ?? 0) > 2) return false;
    const before = blocks[index - (lengthOfRun[index] ?? 0)];
    return isParagraph(blocks[index + 1]) && !/[:,]$/.test(before?.text ?? "");
  });
}
