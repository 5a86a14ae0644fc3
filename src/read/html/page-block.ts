import type { Element } from "./tree.js";

/** A stretch of a block's text that stands in the page without a break. Offsets in UTF-16 code units into the block's text. */
export interface PageRun {
  readonly start: number;
  readonly end: number;
  /** Code points of the whole page's text before it. */
  readonly position: number;
}

/** A stretch of the page's text between two breaks, as a browser shows it: white space folded, nothing hidden. */
export interface PageBlock {
  readonly text: string;
  /** The nearest element that is a block of its own. */
  readonly element: Element;
  readonly runs: readonly PageRun[];
  /** UTF-16 code units of its text that stand in links, of a certain kind of element, or in bold. */
  readonly linked: number;
  readonly emphasized: number;
}
