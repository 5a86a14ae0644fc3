import type { Block } from "./blocks.js";
import type { Byline, BylinePart } from "./byline.js";
import { type DatelineParts, datelineOf } from "./dateline.js";
import { type FrontLine, frontLineOf } from "./front-line.js";
import { closesAsSentence, isListItem } from "./line-shape.js";
import { isMasthead } from "./masthead.js";
import { isPersonName } from "./person-name.js";
import type { StatedTime } from "./publication-line.js";
import { isRoleLine, placedSignatureOf, signatureOf } from "./signature.js";

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
  /** A dateline on a line of its own. */
  readonly dateline?: { readonly block: Block; readonly parts: DatelineParts };
  /** Agencies that sign on a line of their own. */
  readonly agencyLines: readonly { readonly block: Block; readonly agency: BylinePart }[];
  readonly times: readonly StatedTime[];
  readonly setAside: readonly SetAside[];
  /** Points of a summary, or a second subhead, above byline or dateline: the body's first paragraphs. */
  readonly points: readonly Block[];
  /** Index of the first block of the body. */
  readonly bodyFrom: number;
}

const LONGEST_SUBHEAD = 320;
const FEWEST_SUBHEAD_WORDS = 3;
const MOST_KICKER_WORDS = 3;
const MOST_POINTS = 8;

function wordsIn(text: string): number {
  return text.split(" ").length;
}

/** A line that is no sentence, as headlines are none. */
function isTitle(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= LONGEST_SUBHEAD &&
    !closesAsSentence(block.text) &&
    frontLineOf(block.text) === undefined
  );
}

/** Whether a block is a byline, a time, or begins with a dateline. */
function isFrontMatter(block: Block): boolean {
  const line = frontLineOf(block.text);
  return (line !== undefined && line.kind !== "aside") || datelineOf(block.text)?.place !== undefined;
}

/** Whether front matter comes next: then the block before it is above the body too. */
function isAboveFrontMatter(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && isFrontMatter(next);
}

/** Whether nothing but points of a list, titles and lines to set aside stands between `index` and front matter. */
function frontMatterComes(blocks: readonly Block[], index: number): boolean {
  for (const [step, block] of blocks.slice(index, index + MOST_POINTS).entries()) {
    if (step > 0 && isFrontMatter(block)) return true;
    if (!isListItem(block.text) && !isTitle(block) && (step === 0 || frontLineOf(block.text) === undefined))
      return false;
  }
  return false;
}

/** The name of the house, or a short label over headline and subhead, both before the headline. */
function labelOf(blocks: readonly Block[], index: number): string | undefined {
  const text = blocks[index]?.text ?? "";
  if (blocks.length <= index + 2) return undefined;
  if (isMasthead(text)) return "masthead";
  const isKicker = wordsIn(text) <= MOST_KICKER_WORDS && text.length <= 40 && isTitle(blocks[index]);
  return isKicker &&
    isTitle(blocks[index + 1]) &&
    isTitle(blocks[index + 2]) &&
    wordsIn(blocks[index + 1]?.text ?? "") > MOST_KICKER_WORDS
    ? "label"
    : undefined;
}

function isSubhead(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text;
  if (text === undefined || blocks.length <= index + 1 || text.length > LONGEST_SUBHEAD || isListItem(text))
    return false;
  if (datelineOf(text) !== undefined || /[:,]$/.test(text)) return false;
  return closesAsSentence(text) ? isAboveFrontMatter(blocks, index) : wordsIn(text) >= FEWEST_SUBHEAD_WORDS;
}

/** What a format says of the lines above the body; nothing of this is guessed then. */
export interface KnownFront {
  readonly headline?: Block;
  readonly subhead?: Block;
}

/** Collects what stands above the body, block by block. */
class FrontMatterReader {
  headline: Block | undefined;
  subhead: Block | undefined;
  dateline: { block: Block; parts: DatelineParts } | undefined;
  private label: StatedTime["kind"] | undefined;
  readonly bylines: { block: Block; byline: Byline }[] = [];
  readonly times: StatedTime[] = [];
  readonly agencyLines: { block: Block; agency: BylinePart }[] = [];
  readonly setAside: SetAside[] = [];
  readonly points: Block[] = [];

  constructor(
    private readonly blocks: readonly Block[],
    private readonly known?: KnownFront,
  ) {
    this.headline = known?.headline;
    this.subhead = known?.subhead;
  }

  /** Takes the block at `index`; false where the body begins with it. */
  take(index: number): boolean {
    const block = this.blocks[index];
    if (!block) return false;
    const line = frontLineOf(block.text);
    if (line) this.takeLine(block, line);
    else if (!this.headline) this.takeTop(block, index);
    else return this.takeBelowHeadline(block, index);
    return true;
  }

  private takeLine(block: Block, line: FrontLine): void {
    if (line.kind === "byline") this.takeByline(block, line.byline);
    else if (line.kind === "time") {
      this.takeTimes(block, line.line.times);
    } else if (line.kind === "time label") {
      this.label = line.label;
      this.setAside.push({ block, why: "publication time" });
    } else if (line.kind === "dateline") {
      this.dateline ??= { block, parts: line.dateline };
      this.setAside.push({ block, why: "dateline" });
    } else {
      if (line.agency) this.agencyLines.push({ block, agency: line.agency });
      this.setAside.push({ block, why: line.why });
    }
  }

  /** A label on the line above says what the first time is. */
  private takeTimes(block: Block, times: readonly StatedTime[]): void {
    const { label } = this;
    this.times.push(
      ...times.map((time, index) => (label === "modified" && index === 0 ? { ...time, kind: label } : time)),
    );
    this.label = undefined;
    this.setAside.push({ block, why: "publication time" });
  }

  private takeByline(block: Block, byline: Byline): void {
    this.bylines.push({ block, byline });
    this.times.push(...byline.times);
    this.setAside.push({ block, why: "byline" });
  }

  private takeTop(block: Block, index: number): void {
    const label = labelOf(this.blocks, index);
    if (label === undefined) this.headline = block;
    else this.setAside.push({ block, why: label });
  }

  private takeBelowHeadline(block: Block, index: number): boolean {
    const before = this.setAside.at(-1);
    const isBelowByline = before?.why === "byline" && before.block === this.blocks[index - 1];
    const signature = signatureOf(block.text, this.blocks[index + 1]?.text) ?? this.signatureBesideTime(block, index);
    if (isBelowByline && isRoleLine(block.text)) this.setAside.push({ block, why: "byline" });
    else if (signature) this.takeByline(block, signature);
    else if (isPersonName(block.text) && !closesAsSentence(block.text))
      this.setAside.push({ block, why: "name or label" });
    else if (!this.subhead && !this.known && isSubhead(this.blocks, index)) this.subhead = block;
    else if (frontMatterComes(this.blocks, index)) this.points.push(block);
    else return false;
    return true;
  }

  private signatureBesideTime(block: Block, index: number): Byline | undefined {
    const before = this.setAside.at(-1);
    const isBelowTime = before?.why === "publication time" && before.block === this.blocks[index - 1];
    const next = this.blocks[index + 1];
    const isAboveTime = next !== undefined && frontLineOf(next.text)?.kind === "time";
    return isBelowTime || isAboveTime ? placedSignatureOf(block.text) : undefined;
  }
}

/**
 * Reads what stands above the body: headline, subhead, bylines, times, and what is set aside between them. Where the
 * format tells headline and subhead, they are no longer among `blocks`.
 */
export function frontMatterOf(blocks: readonly Block[], known?: KnownFront): FrontMatter {
  const reader = new FrontMatterReader(blocks, known);
  let index = 0;
  while (reader.take(index)) index += 1;
  const { headline, subhead, dateline, bylines, agencyLines, times, setAside, points } = reader;
  return {
    ...(headline && { headline }),
    ...(subhead && { subhead }),
    ...(dateline && { dateline }),
    bylines,
    agencyLines,
    times,
    setAside,
    points,
    bodyFrom: index,
  };
}
