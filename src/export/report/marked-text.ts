import type { Span } from "../../model/span.js";
import { countUpTo } from "../code-points.js";
import { escaped } from "./html.js";

/** A stretch of text to be marked on a page. */
export interface Mark extends Span {
  /** The element's id, by which links find it. */
  readonly id?: string;
  readonly className: string;
  /** Where the marked words lead; links do not nest, so that words inside another link only get the mark. */
  readonly href?: string;
  /** A short label, such as a number, that the style shows before the words. */
  readonly label?: string;
}

/** Marks over the same words; more are not told apart by eye, and without a bound crossing ones would cost their square. */
const deepestNesting = 8;

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${name}="${escaped(value)}"`;

/** Writes one stretch of text with its marks as nested elements, in one pass. */
class Writer {
  readonly #text: string;
  readonly #open: { mark: Mark; name: "a" | "mark" }[] = [];
  #html = "";
  #position: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#position = start;
  }

  get html(): string {
    return this.#html;
  }

  /** Writes the text up to the offset, and closes marks where they end. */
  advance(offset: number): void {
    for (;;) {
      const nearest = Math.min(...this.#open.map(({ mark }) => mark.end));
      if (nearest > offset) break;
      this.#write(nearest);
      this.#closeAt(nearest);
    }
    this.#write(offset);
  }

  /** Begins a mark at the offset reached; one too many, or without words, only leaves its id. */
  begin(mark: Mark): void {
    if (this.#open.length < deepestNesting && mark.end > mark.start) this.#openTag(mark, true);
    else if (mark.id !== undefined) this.#html += `<span${attribute("id", mark.id)}></span>`;
  }

  #write(offset: number): void {
    if (offset <= this.#position) return;
    this.#html += escaped(this.#text.slice(this.#position, offset));
    this.#position = offset;
  }

  #openTag(mark: Mark, isFirst: boolean): void {
    const name = mark.href !== undefined && !this.#open.some((open) => open.name === "a") ? "a" : "mark";
    const once = isFirst ? attribute("id", mark.id) + attribute("data-label", mark.label) : "";
    const href = name === "a" ? attribute("href", mark.href) : "";
    this.#html += `<${name}${once}${attribute("class", mark.className)}${href}>`;
    this.#open.push({ mark, name });
  }

  /** Closes the marks that end here. Those begun inside them that go on are closed with them and begun anew. */
  #closeAt(offset: number): void {
    const outermost = this.#open.findIndex(({ mark }) => mark.end <= offset);
    const closed = this.#open.splice(outermost);
    this.#html += closed
      .map(({ name }) => `</${name}>`)
      .reverse()
      .join("");
    for (const { mark } of closed) if (mark.end > offset) this.#openTag(mark, false);
  }
}

/**
 * The words of `range` as HTML, escaped, the marks round theirs. Marks may nest, cross and reach beyond the range: where
 * two cross, the one that goes on is begun anew, with its class but without its id. Offsets are UTF-16 code units.
 */
export function markedText(text: string, range: Span, marks: readonly Mark[]): string {
  const inside = marks
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) }))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const writer = new Writer(text, range.start);
  for (const mark of inside) {
    writer.advance(mark.start);
    writer.begin(mark);
  }
  writer.advance(range.end);
  return writer.html;
}

/**
 * The marks of each block, cut at its edges; of a mark that reaches over several blocks, the first has the id and label.
 * The blocks stand in text order and do not overlap.
 */
export function marksByBlock(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const starts = blocks.map(({ start }) => start);
  const byBlock: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    const { id, label, ...rest } = mark;
    let isFirst = true;
    for (let order = Math.max(0, countUpTo(starts, mark.start) - 1); order < blocks.length; order++) {
      const block = blocks[order];
      if (block === undefined || block.start >= mark.end) break;
      if (block.end <= mark.start) continue;
      const cut = { start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) };
      byBlock[order]?.push(isFirst ? { ...mark, ...cut } : { ...rest, ...cut });
      isFirst = false;
    }
  }
  return byBlock;
}
