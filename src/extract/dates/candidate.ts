import type { DateExpression } from "./date-expression.js";
import type { Lexeme, SentenceLexemes } from "./lexemes.js";

/** What a parser proposes: `next` is the index after its last lexeme. */
export interface DateMatch {
  readonly next: number;
  readonly expression: DateExpression;
  /** Whether the words alone do not make a date: a bare month, a number of four digits. A refiner asks their company. */
  readonly needsCompany?: true;
  /** How the words were completed before the publication date came into it. */
  readonly why?: string;
  /** A doubt of the parser's own, in words. */
  readonly check?: string;
}

/** A proposal in its sentence; `first` and `next` are lexeme indexes. */
export interface DateCandidate extends DateMatch {
  readonly first: number;
  readonly reading: SentenceLexemes;
}

/** Reads a date that begins at `index`; its words may begin earlier only by what belongs to it. */
export type DateParser = (lexemes: readonly Lexeme[], index: number) => DateMatch | undefined;
