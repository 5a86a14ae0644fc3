import MarkdownIt from "markdown-it";
import { InputError } from "../../model/input-error.js";
import { readPlainText } from "../plain-text/index.js";
import type { Source, SourceBlock, SourceHint } from "../source.js";
import { statedIn } from "../stated-values.js";
import { titledText } from "../titled-text.js";
import { blocksOf, type MarkdownBlock } from "./blocks.js";
import { frontMatterOf } from "./front-matter.js";
import { statedByFrontMatter } from "./metadata.js";

const BETWEEN = "\n\n";

function composed(blocks: readonly MarkdownBlock[]): { text: string; blocks: SourceBlock[] } {
  let start = 0;
  const placed = blocks.map(({ words, ...block }): SourceBlock => {
    const at = { ...block, start, end: start + words.length };
    start = at.end + BETWEEN.length;
    return at;
  });
  return { text: blocks.map(({ words }) => words).join(BETWEEN), blocks: placed };
}

/**
 * Reads Markdown (CommonMark with GitHub's tables), with or without YAML front matter. The text is the
 * article's words without the marks; front matter states its metadata.
 *
 * @throws {InputError} for a file that is no text, is too large, has front matter that is no YAML, or no words.
 */
export function readMarkdown(bytes: Uint8Array, { name }: SourceHint): Source {
  const { text, sha256 } = readPlainText(bytes, { name });
  const { members, rest } = frontMatterOf(text, name);
  const { titles, values } = statedByFrontMatter(members, name);
  // HTML is told apart to be left out; nothing is written as HTML, so that none of it can run.
  const tokens = new MarkdownIt({ html: true }).parse(rest, {});
  const content = titledText(titles, composed(blocksOf(tokens)));
  if (content.blocks.length === 0)
    throw new InputError({
      where: name,
      what: "the Markdown has no words below its front matter",
      remedy: "put the article's text there",
    });
  const stated = members.size > 0 ? { stated: statedIn("front-matter", values, titles) } : {};
  return { name, mediaType: "text/markdown", sha256, ...content, ...stated };
}
