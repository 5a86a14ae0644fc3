import type { PageBlock } from "./page-block.js";
import type { BlockRange } from "./page-blocks.js";

const SHORTEST = 80;
const SHORTEST_SENTENCE = 25;
const MOST_LINKED = 0.4;

/** Whether a block has the look of a paragraph: long, or a sentence, and not made of links. */
export function isRunningText({ text, linked }: PageBlock): boolean {
  if (linked > text.length * MOST_LINKED) return false;
  return text.length >= SHORTEST || (text.length >= SHORTEST_SENTENCE && closesSentence(text));
}

/** Whether words end as a sentence does, a colon counted (a quotation or list follows). */
export function closesSentence(text: string): boolean {
  return /[.!?…:;。！？؟।]["'”’»」』)\]]{0,3}$/u.test(text.slice(-5));
}

/** How many characters of running text stand in a range of the blocks. */
export function runningTextIn(blocks: readonly PageBlock[]): (range: BlockRange) => number {
  const before = [0];
  let sum = 0;
  for (const block of blocks) {
    sum += isRunningText(block) ? block.text.length : 0;
    before.push(sum);
  }
  return ({ from, to }) => (before[to] ?? sum) - (before[from] ?? 0);
}
