import { bodyBlocksOf } from "./body-blocks.js";
import { Clutter } from "./clutter.js";
import type { ArticleBlock } from "./compose.js";
import { headBlocksOf, type Wanted } from "./head-blocks.js";
import { headlineOf } from "./headline.js";
import { mainElementOf } from "./main-element.js";
import type { PageBlock } from "./page-block.js";
import type { PageText } from "./page-blocks.js";
import { runningTextIn } from "./running-text.js";

/** The parts of a page's article; without paragraphs the page has none. */
export interface PageArticle {
  readonly headline?: PageBlock;
  /** Subhead, and what was wanted of byline and time. */
  readonly head: readonly ArticleBlock[];
  readonly body: readonly ArticleBlock[];
  /** Indices of the page's blocks between which its head stands. */
  readonly headRange: { readonly from: number; readonly to: number };
}

/** A headline with more of the body's text before it than this share is not above the body. */
const MOST_ABOVE = 0.2;

/** What of the page is its article. `titles` are what the page states to be its headline. */
export function articleOf(page: PageText, titles: readonly string[], wanted: Wanted): PageArticle {
  const { blocks } = page;
  const runningText = runningTextIn(blocks);
  const clutter = new Clutter(page, runningText);
  const main = mainElementOf(page, clutter);
  const { from, to } = (main && page.rangeOf.get(main)) ?? { from: 0, to: 0 };
  const headline = headlineOf(blocks, titles, from, to);
  const at = headline === undefined ? -1 : blocks.indexOf(headline);
  const isAbove = at >= from && runningText({ from, to: at }) < runningText({ from, to }) * MOST_ABOVE;
  const inMain = blocks.slice(isAbove ? at + 1 : from, to).filter((block) => block !== headline);
  const body = bodyBlocksOf(inMain, clutter);
  const first = body.find(({ kind }) => kind === "paragraph")?.block;
  const headRange = { from: at < 0 ? from : at, to: first === undefined ? from : blocks.indexOf(first) };
  const head = headBlocksOf(blocks, headRange, headline, clutter, wanted);
  const taken = new Set(head.map(({ block }) => block));
  return {
    ...(headline && { headline }),
    head,
    body: body.filter(({ block }) => !taken.has(block)),
    headRange,
  };
}

/** The body in a piece of HTML that is known to be an article's text. */
export function pieceBlocksOf(piece: PageText): ArticleBlock[] {
  return bodyBlocksOf(piece.blocks, new Clutter(piece, runningTextIn(piece.blocks)));
}
