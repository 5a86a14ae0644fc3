import { asideReason } from "./aside.js";
import type { Block } from "./blocks.js";
import { type Byline, bylineOf } from "./byline.js";
import { datelineOf } from "./dateline.js";
import { closesAsSentence, isListItem } from "./line-shape.js";
import { isDeskName } from "./navigation.js";
import { isPersonName } from "./person-name.js";
import { type PublicationLine, publicationLineOf } from "./publication-line.js";

/** A block that is no part of the body, with what it is. */
export interface SetAside {
  readonly block: Block;
  readonly why: string;
}

/** What stands above the body. */
export interface FrontMatter {
  readonly headline?: Block;
  readonly subhead?: Block;
  readonly bylines: readonly { readonly block: Block; readonly byline: Byline }[];
  readonly publicationLines: readonly PublicationLine[];
  readonly setAside: readonly SetAside[];
  /** Index of the first block of the body. */
  readonly bodyFrom: number;
}

/** A line of the front matter that is neither headline nor subhead. */
export type FrontLine =
  | { readonly kind: "byline"; readonly byline: Byline }
  | { readonly kind: "time"; readonly line: PublicationLine }
  | { readonly kind: "aside"; readonly why: string };

const RELEASE_LABEL =
  /^(?:(?:for )?immediate release|for release\b.{0,60}|press (?:release|statement|notice)|news release|media release|media statement|embargo(?:ed)?\b.{0,80}|not for release\b.{0,60}|strictly embargoed\b.{0,60})[:.]?$/i;
const WIRE_LABEL =
  /^(?:breaking(?: news)?|exclusive|urgent|update \d{1,2}|wrapup \d{1,2}|analysis|opinion|feature|explainer|factbox|corrected|refile|advisory|live|sponsored)[:.]?$/i;
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|journalist|producer|analyst|presenter|contributor|bureau chief|news)\b/i;
const LONGEST_SUBHEAD = 320;
const LONGEST_ROLE = 70;

/** What a folded line above the body is; undefined where it may be headline, subhead or body. */
export function frontLineOf(text: string): FrontLine | undefined {
  const line = publicationLineOf(text);
  if (line) return { kind: "time", line };
  const byline = bylineOf(text);
  if (byline) return { kind: "byline", byline };
  if (RELEASE_LABEL.test(text)) return { kind: "aside", why: "release label" };
  if (WIRE_LABEL.test(text)) return { kind: "aside", why: "label" };
  const why = asideReason(text) ?? (isDeskName(text) ? "navigation" : undefined);
  return why === undefined ? undefined : { kind: "aside", why };
}

function isRoleLine(text: string): boolean {
  return text.length <= LONGEST_ROLE && ROLE.test(text) && !closesAsSentence(text) && /^\p{Lu}/u.test(text);
}

/** Whether front matter (byline, time) follows `index`, before any body: then what stands at `index` is above the body too. */
function frontMatterFollows(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (!next) return false;
  const line = frontLineOf(next.text);
  return line?.kind === "byline" || line?.kind === "time" || datelineOf(next.text)?.place !== undefined;
}

function isSubhead(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || blocks.length <= index + 1 || block.text.length > LONGEST_SUBHEAD || isListItem(block.text))
    return false;
  if (datelineOf(block.text) !== undefined || /[:,]$/.test(block.text)) return false;
  return closesAsSentence(block.text) ? frontMatterFollows(blocks, index) : block.text.split(" ").length > 2;
}

/** Reads what stands above the body: headline, subhead, byline, times, and what is set aside between them. */
export function frontMatterOf(blocks: readonly Block[]): FrontMatter {
  const bylines: { block: Block; byline: Byline }[] = [];
  const publicationLines: PublicationLine[] = [];
  const setAside: SetAside[] = [];
  let headline: Block | undefined;
  let subhead: Block | undefined;
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) break;
    const line = frontLineOf(block.text);
    if (line?.kind === "time") {
      publicationLines.push(line.line);
      setAside.push({ block, why: "publication time" });
    } else if (line?.kind === "byline") {
      bylines.push({ block, byline: line.byline });
      setAside.push({ block, why: "byline" });
    } else if (line) setAside.push({ block, why: line.why });
    else if (!headline) headline = block;
    else if (
      setAside.at(-1)?.why === "byline" &&
      setAside.at(-1)?.block === blocks[index - 1] &&
      isRoleLine(block.text)
    ) {
      setAside.push({ block, why: "byline" });
    } else if (!subhead && isNameWithRole(blocks, index)) {
      const name = { name: block.text, start: 0, end: block.text.length };
      bylines.push({ block, byline: { authors: [name] } });
      setAside.push({ block, why: "byline" });
    } else if (!subhead && isSubhead(blocks, index)) subhead = block;
    else break;
  }
  return {
    ...(headline && { headline }),
    ...(subhead && { subhead }),
    bylines,
    publicationLines,
    setAside,
    bodyFrom: index,
  };
}

/** A name on a line of its own with a role under it, as broadcasters sign. */
function isNameWithRole(blocks: readonly Block[], index: number): boolean {
  const name = blocks[index];
  const role = blocks[index + 1];
  return (
    name !== undefined &&
    role !== undefined &&
    isPersonName(name.text) &&
    isRoleLine(role.text) &&
    !isPersonName(role.text)
  );
}
