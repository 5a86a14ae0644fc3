import type { Clutter } from "./clutter.js";
import type { ArticleBlock } from "./compose.js";
import { folded } from "./folded.js";
import type { PageBlock } from "./page-block.js";
import type { BlockRange } from "./page-blocks.js";
import { attribute, type Element, parentElement } from "./tree.js";

/** What is to be looked for beside the headline, since the page does not state it in its head. */
export interface Wanted {
  readonly summaries: readonly string[];
  readonly byline: boolean;
  readonly time: boolean;
}

const SUBHEAD_NAMES =
  /\b(?:sub-?head(?:ing|line)?|sub-?title|standfirst|dek|deck|strapline|summary|intro-?text|lede?|article-?description)\b/i;
const BYLINE_NAMES = /\b(?:byline|authors?|writer|contributor)\b/i;
const LONGEST_SUBHEAD = 320;
const LONGEST_BYLINE = 200;
const LONGEST_TIME = 120;
/** Bylines may stand above the headline, this many blocks at most. */
const ABOVE = 4;

function names(element: Element): string {
  return ["class", "id", "itemprop", "rel"]
    .map((name) => attribute(element, name) ?? "")
    .join(" ")
    .replace(/[_]/g, "-");
}

function isNamed(element: Element, pattern: RegExp): boolean {
  const parent = parentElement(element);
  return pattern.test(names(element)) || (parent !== undefined && pattern.test(names(parent)));
}

function isSubhead({ element, text }: PageBlock, summaries: readonly string[]): boolean {
  if (text.length > LONGEST_SUBHEAD || text.length < 15) return false;
  const words = folded(text);
  return summaries.includes(words) || isNamed(element, SUBHEAD_NAMES);
}

function isByline({ element, text }: PageBlock): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  return /^by\s+\p{Lu}/iu.test(text) || isNamed(element, BYLINE_NAMES);
}

function isTime({ text }: PageBlock): boolean {
  return text.length <= LONGEST_TIME && /\b(?:19|20)\d\d\b/.test(text);
}

/** Subhead, byline and time of an article, out of the blocks from its headline (`from`) to its body (`to`). */
export function headBlocksOf(
  blocks: readonly PageBlock[],
  { from, to }: BlockRange,
  headline: PageBlock | undefined,
  clutter: Clutter,
  wanted: Wanted,
): ArticleBlock[] {
  const summaries = wanted.summaries.map(folded);
  const found: ArticleBlock[] = [];
  const has = (kind: string): boolean => found.some((one) => one.kind === kind || one.why === kind);
  for (let index = Math.max(0, from - ABOVE); index < to; index++) {
    const block = blocks[index];
    if (block === undefined || block === headline) continue;
    const reason = clutter.reasonOf(block.element);
    if (reason !== undefined && reason !== "byline") continue;
    if (index > from && !has("subhead") && isSubhead(block, summaries)) found.push({ block, kind: "subhead" });
    else if (wanted.byline && isByline(block)) found.push({ block, kind: "aside", why: "byline" });
    else if (wanted.time && isTime(block)) found.push({ block, kind: "aside", why: "publication time" });
  }
  return found;
}
