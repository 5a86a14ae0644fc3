import { BlockText, codePoints } from "./block-text.js";
import type { PageBlock } from "./page-block.js";
import { BLOCK_ELEMENTS, UNREAD_ELEMENTS } from "./tables/elements.js";
import { attribute, type Element, isElement, isText, type Node, type Parent } from "./tree.js";

/** Indices into a page's blocks, `to` exclusive. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** The blocks of a page in document order, and where each element's text begins. */
export interface PageText {
  readonly blocks: readonly PageBlock[];
  /** Code points of the page's text before the element. */
  readonly startOf: ReadonlyMap<Element, number>;
  /** Of each element that holds whole blocks: the index of its first block, and of the first behind it. */
  readonly rangeOf: ReadonlyMap<Element, BlockRange>;
}

const HIDDEN_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const EMPHASIS = new Set(["b", "strong", "em", "i", "u"]);

/** Whether an element is not shown to a reader (scripts and style sheets, which could tell more, are not run). */
function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    HIDDEN_STYLE.test(attribute(element, "style") ?? "")
  );
}

/** What holds for the text at one place of the tree. */
interface Context {
  readonly block: Element;
  readonly isRead: boolean;
  readonly isLinked: boolean;
  readonly isEmphasized: boolean;
}

/** A block's text less no-break and other spaces at its ends, and its runs less those at theirs. */
function trimmed<Block extends Pick<PageBlock, "text" | "runs">>(block: Block): Block {
  const { text, runs } = block;
  const lead = text.length - text.trimStart().length;
  const trimmedRuns = runs.flatMap(({ start, end, position }) => {
    const words = text.slice(start, end);
    const skip = words.length - words.trimStart().length;
    const length = words.trim().length;
    const from = start + skip - lead;
    return length === 0 ? [] : [{ start: from, end: from + length, position: position + skip }];
  });
  return { ...block, text: text.trim(), runs: trimmedRuns };
}

class PageReader {
  readonly blocks: PageBlock[] = [];
  readonly startOf = new Map<Element, number>();
  readonly rangeOf = new Map<Element, BlockRange>();
  private readonly text = new BlockText();
  private position = 0;
  private breaks = 0;

  /** Walks the tree below `parent`; depth is bounded by the parser. */
  walk(parent: Parent, context: Context): void {
    for (const node of parent.childNodes) this.take(node, context);
  }

  private take(node: Node, context: Context): void {
    if (isText(node)) this.takeText(node.value, context);
    else if (isElement(node)) this.takeElement(node, context);
  }

  private takeText(value: string, context: Context): void {
    if (!context.isRead) {
      this.position += codePoints(value);
      return;
    }
    if (/[^ \t\n\r\f]/.test(value)) this.beginLine(context.block);
    this.position = this.text.add(value, this.position, context);
  }

  /** What two line breaks, or one behind the end of a sentence, part are paragraphs. */
  private beginLine(block: Element): void {
    if (this.breaks > 1 || (this.breaks === 1 && this.text.endsSentence)) this.end(block);
    this.breaks = 0;
  }

  private takeElement(element: Element, context: Context): void {
    const { tagName } = element;
    this.startOf.set(element, this.position);
    if (tagName === "br") {
      this.breaks += 1;
      this.text.break(this.position);
      return;
    }
    const isBlock = BLOCK_ELEMENTS.has(tagName);
    if (isBlock) this.end(context.block);
    const from = this.blocks.length;
    this.walk(element, {
      block: isBlock ? element : context.block,
      isRead: context.isRead && !UNREAD_ELEMENTS.has(tagName) && !isHidden(element),
      isLinked: context.isLinked || tagName === "a",
      isEmphasized: context.isEmphasized || EMPHASIS.has(tagName),
    });
    if (isBlock) this.end(element);
    if (this.blocks.length > from) this.rangeOf.set(element, { from, to: this.blocks.length });
  }

  /** Ends the block that is being written, whose nearest block element is `element`. */
  end(element: Element): void {
    this.breaks = 0;
    const block = trimmed(this.text.take());
    if (/\S/.test(block.text)) this.blocks.push({ element, ...block });
  }
}

/** The text of a tree, block by block, as a reader sees it. */
export function pageTextOf(root: Parent, body: Element): PageText {
  const reader = new PageReader();
  reader.walk(root, { block: body, isRead: true, isLinked: false, isEmphasized: false });
  reader.end(body);
  const { blocks, startOf, rangeOf } = reader;
  return { blocks, startOf, rangeOf };
}
