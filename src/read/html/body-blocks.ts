import type { Clutter } from "./clutter.js";
import { clutterLineReason } from "./clutter-line.js";
import type { ArticleBlock } from "./compose.js";
import type { PageBlock } from "./page-block.js";
import { closesSentence, isRunningText } from "./running-text.js";
import { HEADING_ELEMENTS } from "./tables/elements.js";
import type { Element } from "./tree.js";

/** Elements that hold running text; in others short words are labels. */
const TEXT_ELEMENTS = new Set(["p", "li", "blockquote", "pre", "td", "th", ...HEADING_ELEMENTS]);
const MOST_LINKED = 0.6;
const SHORTEST_SENTENCE = 25;
const LONGEST_LABEL = 60;
/** Interviews repeat their questions; longer words that come twice were put there twice. */
const SHORTEST_REPEAT = 150;

function isHeading({ element }: PageBlock): boolean {
  return HEADING_ELEMENTS.has(element.tagName);
}

/** Elements that hold two stretches of running text, not each in an element of its own. */
function looseTextElements(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const counts = new Map<Element, number>();
  for (const { element } of blocks.filter(isRunningText)) counts.set(element, (counts.get(element) ?? 0) + 1);
  return new Set([...counts].flatMap(([element, count]) => (count > 1 ? [element] : [])));
}

/** Whether most running text stands in elements that are made for text, not in elements for anything. */
function isMarkedUp(blocks: readonly PageBlock[]): boolean {
  const running = blocks.filter(isRunningText);
  const length = (some: readonly PageBlock[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(running.filter(({ element }) => TEXT_ELEMENTS.has(element.tagName))) * 2 > length(running);
}

/** A date, a name, a button's words: no sentence, and in an element for anything. */
function isLabel({ element, text }: PageBlock): boolean {
  return !TEXT_ELEMENTS.has(element.tagName) && !(text.length >= SHORTEST_SENTENCE && closesSentence(text));
}

/** Whether a block is made of links; a linked heading over its own paragraph is none. */
function isLinks(block: PageBlock, next: PageBlock | undefined): boolean {
  if (block.linked <= block.text.length * MOST_LINKED) return false;
  const heads = isHeading(block) && next !== undefined && isRunningText(next);
  return !(heads && next.element.parentNode === block.element.parentNode);
}

/** Leaves out headings that nothing stands under any more: "Related", "More on this". */
function withoutEmptyHeadings(body: readonly ArticleBlock[]): ArticleBlock[] {
  return body.filter(({ kind }, index) => {
    if (kind !== "heading") return true;
    return body.slice(index + 1).some((later) => later.kind === "paragraph");
  });
}

/** Whether a block is a date, a name or a button's words, where nothing of the body stands beside it in its element. */
function labelsIn(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const loose = looseTextElements(blocks);
  const markedUp = isMarkedUp(blocks);
  return (block) => isLabel(block) && !loose.has(block.element) && (markedUp || block.text.length < LONGEST_LABEL);
}

/** The paragraphs and headings among the blocks that hold an article: less clutter, links, labels, and what stands twice. */
export function bodyBlocksOf(blocks: readonly PageBlock[], clutter: Clutter): ArticleBlock[] {
  const isLabelHere = labelsIn(blocks);
  const seen = new Set<string>();
  const body = blocks.flatMap((block, index): ArticleBlock[] => {
    const isClutter = clutter.reasonOf(block.element) !== undefined || clutterLineReason(block.text) !== undefined;
    if (isClutter || isLinks(block, blocks[index + 1]) || isLabelHere(block)) return [];
    if (block.text.length >= SHORTEST_REPEAT && (seen.has(block.text) || !seen.add(block.text))) return [];
    return [{ block, kind: isHeading(block) ? "heading" : "paragraph" }];
  });
  return withoutEmptyHeadings(body);
}
