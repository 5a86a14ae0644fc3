import { asideReason, isReportedFrom } from "./aside.js";
import type { Block } from "./blocks.js";
import { bylineOf } from "./byline.js";
import type { SetAside } from "./front-matter.js";
import { headingsOf } from "./headings.js";
import { closesAsSentence } from "./line-shape.js";
import { opensLinks } from "./navigation.js";
import { publicationLineOf } from "./publication-line.js";
import { isEndMark, opensBoilerplate } from "./release-end.js";

/** The body parted from what stands in it and behind it. */
export interface Body {
  readonly sections: readonly { readonly heading?: Block; readonly paragraphs: readonly Block[] }[];
  readonly setAside: readonly SetAside[];
}

/** What is set aside from one line on: all that follows, or only its short lines (links, telephone numbers). */
interface Behind {
  readonly why: string;
  readonly shortLinesOnly: boolean;
}

const LAST_LINES = 3;
const LONGEST_SHORT_LINE = 120;

function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT_LINE && !closesAsSentence(text);
}

/** Release boilerplate stands behind the report; in the first half of a text such a line is a heading, or a row of hashes a separator. */
function isInSecondHalf(index: number, count: number): boolean {
  return index * 2 >= count;
}

/** What a line opens, where it opens something; an end mark and boilerplate reach to the end. */
function opened(
  text: string,
  reason: string | undefined,
  isLate: boolean,
): (Behind & { readonly own: string }) | undefined {
  if (isEndMark(text) && (isLate || !text.startsWith("#")))
    return { own: "end mark", why: "after the end mark", shortLinesOnly: false };
  if (reason === "contact") return { own: "contact", why: "contact", shortLinesOnly: true };
  if (opensLinks(text)) return { own: "navigation", why: "related link", shortLinesOnly: true };
  if (isLate && opensBoilerplate(text)) return { own: "boilerplate", why: "boilerplate", shortLinesOnly: false };
  return undefined;
}

/** What signs or dates a report at its end. */
function lastLineReason(text: string): string | undefined {
  if (publicationLineOf(text)) return "publication time";
  if (isReportedFrom(text, true)) return "credits";
  return bylineOf(text) ? "byline" : undefined;
}

function partBody(blocks: readonly Block[]): { body: Block[]; setAside: SetAside[] } {
  const body: Block[] = [];
  const setAside: SetAside[] = [];
  let behind: Behind | undefined;
  blocks.forEach((block, index) => {
    const { text } = block;
    const reason = asideReason(text) ?? (index >= blocks.length - LAST_LINES ? lastLineReason(text) : undefined);
    const isLate = isInSecondHalf(index, blocks.length);
    const opens = index > 0 && behind?.shortLinesOnly !== false ? opened(text, reason, isLate) : undefined;
    if (opens) behind = opens;
    else if (behind?.shortLinesOnly === true && reason === undefined && !isShort(text)) behind = undefined;
    const why = opens?.own ?? reason ?? behind?.why;
    if (why === undefined) body.push(block);
    else setAside.push({ block, why });
  });
  return { body, setAside };
}

/**
 * Parts the blocks below the front matter into sections and what is set aside. `known` are the headings, where the
 * format tells them.
 */
export function bodyOf(blocks: readonly Block[], known?: ReadonlySet<Block>): Body {
  const { body, setAside } = partBody(blocks);
  const headings = known === undefined ? headingsOf(body) : body.map((block) => known.has(block));
  const sections: { heading?: Block; paragraphs: Block[] }[] = [];
  body.forEach((block, index) => {
    const last = sections.at(-1);
    if (headings[index] === true) sections.push({ heading: block, paragraphs: [] });
    else if (last) last.paragraphs.push(block);
    else sections.push({ paragraphs: [block] });
  });
  return { sections, setAside };
}
