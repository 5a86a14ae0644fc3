import type { Block } from "./blocks.js";
import { looksLikeHeading } from "./heading-shape.js";
import { closesAsSentence, isListItem } from "./line-shape.js";

const SHORTEST_PARAGRAPH = 60;
const LONGEST_SIGNATURE = 100;
/** More lines than this in a row without a closing mark are a list, a table or verse. */
const LONGEST_RUN = 2;

/** `– Ilse Marendel, April 2`: signs the quotation above it; several lines with dashes are a list. */
function isSignature(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? "";
  const hasDash = /^–+ ?\p{Lu}/u.test(text) && text.length <= LONGEST_SIGNATURE && !closesAsSentence(text);
  return hasDash && blocks[index + 1]?.text.startsWith("–") !== true;
}

function isParagraph(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text;
  if (text === undefined || isSignature(blocks, index)) return false;
  return isListItem(text) || text.length >= SHORTEST_PARAGRAPH || closesAsSentence(text);
}

/** For each block, how many lines with the shape of a heading stand in a row up to it. */
function runsOf(shaped: readonly boolean[]): readonly number[] {
  let run = 0;
  return shaped.map((isShaped) => {
    run = isShaped ? run + 1 : 0;
    return run;
  });
}

/**
 * Which of the body's blocks are headings: lines with the shape of one that stand before a paragraph and not behind
 * a line that ends in a colon (which opens a list or a quotation). Of two such lines in a row the nearer to the
 * paragraph is the heading; of more none is.
 */
export function headingsOf(blocks: readonly Block[]): readonly boolean[] {
  const shaped = blocks.map(({ text }) => looksLikeHeading(text));
  const runs = runsOf(shaped);
  return blocks.map((_, index) => {
    const run = runs[index] ?? 0;
    if (run === 0 || run > LONGEST_RUN || shaped[index + 1] === true) return false;
    const before = blocks[index - run]?.text ?? "";
    return isParagraph(blocks, index + 1) && !/[:,]$/.test(before.slice(-1));
  });
}
