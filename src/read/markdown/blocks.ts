import type { Token } from "markdown-it";
import type { BlockKind } from "../source.js";

/** A block of Markdown: its words, less the marks, on one line. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly why?: string;
  readonly words: string;
}

/** What stands between the rows of a table's cells. */
const CELL = " | ";

/** The words of a run of inline tokens; a hard break parts lines. Pictures, raw HTML and link targets have no words of the article. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === "text" || type === "code_inline" || type === "text_special") return content;
      return type === "hardbreak" ? "\n" : type === "softbreak" ? " " : "";
    })
    .join("");
}

/** A paragraph that begins with a picture, with or without a link round it, is that picture and its caption. */
function isPicture(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.type === "link_open" ? tokens[1] : tokens[0];
  return first?.type === "image";
}

function linesOf(words: string, block: Omit<MarkdownBlock, "words">): MarkdownBlock[] {
  return words
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ ...block, words: line }));
}

/** The blocks of a Markdown text, in order, as its tokens tell them: headings, paragraphs, and code and tables set aside. */
export function blocksOf(tokens: readonly Token[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let row: string[] | undefined;
  let isInHeading = false;
  for (const { type, content, children } of tokens) {
    if (type === "heading_open") isInHeading = true;
    else if (type === "heading_close") isInHeading = false;
    else if (type === "tr_open") row = [];
    else if (type === "tr_close") {
      blocks.push(...linesOf((row ?? []).join(CELL), { kind: "aside", why: "table" }));
      row = undefined;
    } else if (type === "fence" || type === "code_block")
      blocks.push(...linesOf(content, { kind: "aside", why: "code" }));
    else if (type !== "inline" || children === null) continue;
    else if (row !== undefined) row.push(wordsOf(children).replaceAll("\n", " ").trim());
    else if (isInHeading) blocks.push(...linesOf(wordsOf(children).replaceAll("\n", " "), { kind: "heading" }));
    else if (isPicture(children)) blocks.push(...linesOf(wordsOf(children), { kind: "aside", why: "caption" }));
    else blocks.push(...linesOf(wordsOf(children), { kind: "paragraph" }));
  }
  return blocks;
}
