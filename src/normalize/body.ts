import { asideReason } from "./aside.js";
import type { Block } from "./blocks.js";
import { bylineOf } from "./byline.js";
import type { SetAside } from "./front-matter.js";
import { headingsOf } from "./headings.js";
import { publicationLineOf } from "./publication-line.js";
import { isEndMark, opensBoilerplate } from "./release-end.js";

/** The body parted from what stands in it and behind it. */
export interface Body {
  readonly sections: readonly { readonly heading?: Block; readonly paragraphs: readonly Block[] }[];
  readonly setAside: readonly SetAside[];
}

/** Release boilerplate stands behind the report; in the first half of a text such a line is a heading. */
function isInSecondHalf(index: number, count: number): boolean {
  return index * 2 >= count;
}

function partBody(blocks: readonly Block[]): { body: Block[]; setAside: SetAside[] } {
  const body: Block[] = [];
  const setAside: SetAside[] = [];
  let behind: string | undefined;
  let isLast = false;
  blocks.forEach((block, index) => {
    const { text } = block;
    isLast = index >= blocks.length - 3;
    if (behind === undefined && isInSecondHalf(index, blocks.length)) {
      if (isEndMark(text)) behind = "after the end mark";
      else if (opensBoilerplate(text)) behind = "boilerplate";
      if (behind !== undefined) {
        setAside.push({ block, why: isEndMark(text) ? "end mark" : "boilerplate" });
        return;
      }
    }
    const own = asideReason(text) ?? (isLast ? lastLineReason(text) : undefined);
    const why = own ?? behind;
    if (why === undefined) body.push(block);
    else setAside.push({ block, why });
  });
  return { body, setAside };
}

/** What signs or dates a report at its end. */
function lastLineReason(text: string): string | undefined {
  if (publicationLineOf(text)) return "publication time";
  return bylineOf(text) ? "byline" : undefined;
}

/** Parts the blocks behind the front matter into sections and what is set aside. */
export function bodyOf(blocks: readonly Block[]): Body {
  const { body, setAside } = partBody(blocks);
  const headings = headingsOf(body);
  const sections: { heading?: Block; paragraphs: Block[] }[] = [];
  body.forEach((block, index) => {
    const last = sections.at(-1);
    if (headings[index] === true) sections.push({ heading: block, paragraphs: [] });
    else if (last) last.paragraphs.push(block);
    else sections.push({ paragraphs: [block] });
  });
  return { sections, setAside };
}
