import type { SourceBlock } from "../read/source.js";
import { type Block, blocksOf } from "./blocks.js";
import { type Body, bodyOf } from "./body.js";
import { type FrontMatter, frontMatterOf } from "./front-matter.js";

/** A text taken apart into what stands above the body, and the body. */
export interface Parted {
  readonly front: FrontMatter;
  readonly body: Body;
}

/** Takes a text apart whose lines are all that tells what they are. Without a line for it the first is the headline. */
export function partedByLines(text: string, folded: string): Parted & { readonly headline?: Block } {
  const blocks = blocksOf(text, folded);
  const front = frontMatterOf(blocks);
  const headline = front.headline ?? blocks[0];
  return { front, body: bodyOf([...front.points, ...blocks.slice(front.bodyFrom)]), ...(headline && { headline }) };
}

/** Takes a text apart whose format says what each block is; bylines, times and asides in running text are still looked for. */
export function partedByFormat(
  folded: string,
  sourceBlocks: readonly SourceBlock[],
): Parted & { readonly headline?: Block } {
  const known = sourceBlocks.map(({ kind, why, start, end }) => ({
    kind,
    why,
    block: { start, end, blankBefore: true, text: folded.slice(start, end).replace(/[\r\n]/g, " ") },
  }));
  const [headline, subhead] = (["headline", "subhead"] as const).map(
    (wanted) => known.find(({ kind }) => kind === wanted)?.block,
  );
  const asides = known.flatMap(({ kind, why, block }) => (kind === "aside" ? [{ block, why: why ?? "aside" }] : []));
  const rest = known.filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const headings = new Set(rest.flatMap(({ kind, block }) => (kind === "heading" ? [block] : [])));
  const blocks = rest.map(({ block }) => block);
  const firstHeading = rest.findIndex(({ kind }) => kind === "heading");
  const above = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const found = frontMatterOf(above, { ...(headline && { headline }), ...(subhead && { subhead }) });
  const first = headline ?? found.headline ?? blocks[0];
  const body = bodyOf([...found.points, ...blocks.slice(found.bodyFrom)], headings);
  return {
    front: found,
    body: { ...body, setAside: [...asides, ...body.setAside] },
    ...(first && { headline: first }),
  };
}
