import type { BlockKind, PagePlace, SourceBlock } from "../source.js";
import { codePoints } from "./block-text.js";
import type { CssPaths } from "./css-path.js";
import type { PageBlock } from "./page-block.js";
import type { Element } from "./tree.js";

/** A block of the page with what it is in the article. */
export interface ArticleBlock {
  readonly block: PageBlock;
  readonly kind: BlockKind;
  /** Of an aside: what it is. */
  readonly why?: string;
}

/** An article's text with what its parts are. */
export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
}

const BETWEEN = "\n\n";

/** The blocks' words in one text, an empty line between two. */
export function composeText(articleBlocks: readonly ArticleBlock[]): ComposedText {
  let start = 0;
  const blocks = articleBlocks.map(({ block: { text }, kind, why }): SourceBlock => {
    const block = { kind, start, end: start + text.length, ...(why !== undefined && { why }) };
    start = block.end + BETWEEN.length;
    return block;
  });
  return { text: articleBlocks.map(({ block }) => block.text).join(BETWEEN), blocks };
}

/** Where the stretches of a composed text stand in the page. */
export function pagePlaces(
  articleBlocks: readonly ArticleBlock[],
  composed: ComposedText,
  paths: CssPaths,
  startOf: ReadonlyMap<Element, number>,
): PagePlace[] {
  return articleBlocks.flatMap(({ block }, index) => {
    const from = composed.blocks[index]?.start ?? 0;
    const css = paths.of(block.element);
    const elementStart = startOf.get(block.element) ?? 0;
    return block.runs.map(({ start, end, position }) => {
      const first = position - elementStart;
      const last = first + codePoints(block.text.slice(start, end));
      const refinedBy = { type: "TextPositionSelector" as const, start: first, end: last };
      return {
        start: from + start,
        end: from + end,
        selector: { type: "CssSelector" as const, value: css, refinedBy },
      };
    });
  });
}
