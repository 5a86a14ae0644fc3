import type { Span } from "../../model/span.js";

/**
 * The smallest piece the figures engine looks at: a number in digits, a word, a code (letters and digits
 * in one, `S23`) or a single symbol. Atoms are cut finer than tokens, because tokenizers disagree about
 * `$13.6M`, `5-10W` and `15-year-old`, and numerals must not depend on that.
 */
export interface Atom extends Span {
  readonly kind: "number" | "word" | "code" | "symbol";
  readonly text: string;
  /** Lower case, with straight quotes. */
  readonly normal: string;
  /** Whether white space (or the sentence's edge) stands before it. */
  readonly spaced: boolean;
  /** Index of the token in the sentence it stands in, -1 where there is none. */
  readonly token: number;
}

/** A stretch of atoms: indexes of the first and the last, both included. */
export interface AtomRange {
  readonly first: number;
  readonly last: number;
}
