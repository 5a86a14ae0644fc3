import { folded } from "./folded.js";
import type { PageBlock } from "./page-block.js";

/** How well a block fits what the page states to be its headline: the same, a part of it (a site's name follows), or not. */
function fitOf(text: string, titles: readonly string[]): number {
  const words = folded(text);
  if (words === "") return 0;
  let best = 0;
  for (const title of titles) {
    if (title === words) return 3;
    if (words.length >= 15 && (title.startsWith(words) || words.startsWith(title))) best = 2;
    else if (words.length >= 25 && title.includes(words)) best = Math.max(best, 1.5);
  }
  return best;
}

const LONGEST = 300;
const RANKS: ReadonlyMap<string, number> = new Map([
  ["h1", 1.2],
  ["h2", 0.4],
  ["h3", 0.2],
]);

/**
 * The block that is the article's headline: the one that fits what the page states, headings first; else the `h1`
 * nearest above the body's first block (`from`, `to` are its range).
 */
export function headlineOf(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  from: number,
  to: number,
): PageBlock | undefined {
  const stated = titles.map(folded).filter((title) => title !== "");
  let best: PageBlock | undefined;
  let bestScore = 0;
  blocks.slice(0, to).forEach((block, index) => {
    const { element, text } = block;
    if (text.length > LONGEST) return;
    const rank = RANKS.get(element.tagName) ?? 0;
    const fit = fitOf(text, stated);
    if (fit === 0 && element.tagName !== "h1") return;
    const near = index >= from ? 0.2 : 0.1;
    const score = fit + rank + near - (block.linked > 0 && element.tagName !== "h1" ? 0.5 : 0);
    if (score >= bestScore + (index >= from ? 0.01 : 0)) {
      best = block;
      bestScore = score;
    }
  });
  return best;
}
