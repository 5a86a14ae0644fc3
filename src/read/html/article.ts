import type { ArticleBlock } from "./compose.js";
import type { PageBlock } from "./page-block.js";
import { HEADING_ELEMENTS } from "./tables/elements.js";
import { type Element, parentElement } from "./tree.js";

const ASIDE = new Set(["aside", "nav", "footer", "figure", "figcaption", "form", "address", "header", "menu"]);

function isInside(element: Element, names: ReadonlySet<string>): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentElement(at))
    if (names.has(at.tagName)) return true;
  return false;
}

/** What of the page is its article: headline and body. */
export function articleBlocksOf(blocks: readonly PageBlock[]): ArticleBlock[] {
  const headline = blocks.find(({ element }) => element.tagName === "h1");
  const body = blocks.flatMap((block): ArticleBlock[] => {
    const { tagName } = block.element;
    if (block === headline || isInside(block.element, ASIDE) || block.linked * 2 > block.text.length) return [];
    if (HEADING_ELEMENTS.has(tagName)) return [{ block, kind: "heading" }];
    return tagName === "p" || block.text.length > 80 ? [{ block, kind: "paragraph" }] : [];
  });
  return [...(headline ? [{ block: headline, kind: "headline" as const }] : []), ...body];
}

/** What of a piece of HTML is the article's body, where the whole piece is known to be its text. */
export function pieceBlocksOf(blocks: readonly PageBlock[]): ArticleBlock[] {
  return blocks.map((block) => ({
    block,
    kind: HEADING_ELEMENTS.has(block.element.tagName) ? "heading" : "paragraph",
  }));
}
