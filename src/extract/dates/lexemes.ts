import type { AnalysedSentence, Token } from "../../language/analysed-article.js";

/**
 * The smallest piece dates are written with: a run of letters, a number, or one other sign. Analysers differ on whether
 * `2013-2014`, `Sept.` or `1980s` are one token; lexemes do not depend on it.
 */
export interface Lexeme {
  readonly text: string;
  /** Lower case. */
  readonly normal: string;
  readonly start: number;
  readonly end: number;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
  /** Index of the token it lies in; -1 where the analysis has none there. */
  readonly token: number;
}

/** One sentence, read as lexemes over its tokens. */
export interface SentenceLexemes {
  readonly sentence: AnalysedSentence;
  readonly lexemes: readonly Lexeme[];
}

const LEXEME = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu;

function tokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  for (let token = tokens[index]; token !== undefined && token.end <= offset; token = tokens[index]) index += 1;
  return index;
}

/** The lexemes of a sentence; `text` is the whole article's. */
export function lexemesOf(text: string, sentence: AnalysedSentence): SentenceLexemes {
  const words = text.slice(sentence.start, sentence.end);
  const lexemes: Lexeme[] = [];
  let tokenIndex = 0;
  let previousEnd = -1;
  for (const match of words.matchAll(LEXEME)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    tokenIndex = tokenAt(sentence.tokens, tokenIndex, start);
    const token = sentence.tokens[tokenIndex];
    lexemes.push({
      text: match[0],
      normal: match[0].toLowerCase(),
      start,
      end,
      glued: start === previousEnd,
      token: token !== undefined && token.start <= start ? tokenIndex : -1,
    });
    previousEnd = end;
  }
  return { sentence, lexemes };
}
