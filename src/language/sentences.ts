import { isClosing, isQuote } from "./quotes.js";
import { sentenceEndsAfter } from "./sentence-end.js";
import { isSpacedBefore, type TokenStream, wordAt } from "./token-stream.js";

/**
 * Groups tokens into sentences: `[first, end)` indices, in order, leaving none out. A quotation of several sentences
 * is split inside; closing quotation marks and brackets go with the sentence they close. Linear.
 */
export function splitSentences(stream: TokenStream): [first: number, end: number][] {
  const sentences: [number, number][] = [];
  let first = 0;
  let index = 0;
  while (index < stream.tokens.length) {
    const end = closersEnd(stream, index + 1);
    if (end >= stream.tokens.length || isParagraphBreak(stream, end) || sentenceEndsAfter(stream, first, index, end)) {
      if (isParagraphBreak(stream, index + 1)) {
        sentences.push([first, index + 1]);
        first = index + 1;
        index++;
        continue;
      }
      if (end < stream.tokens.length || first < end) sentences.push([first, end]);
      first = end;
      index = end;
    } else index++;
  }
  return sentences.filter(([from, to]) => to > from);
}

/** Skips the quotation marks and brackets that close behind a token. */
function closersEnd(stream: TokenStream, index: number): number {
  let end = index;
  while (end < stream.tokens.length && end - index < 4 && isClosing(stream, end)) end++;
  return end;
}

const listMark = /^(?:[-–—*•▪◦‣·]|\(?[0-9]{1,3}[.)]|\(?[a-z]\))$/i;

/** An empty line before the token, or a line break before a list mark. */
function isParagraphBreak(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  const before = stream.tokens[index - 1];
  if (token === undefined || before === undefined || token.start === before.end) return false;
  const gap = stream.text.slice(before.end, Math.min(token.start, before.end + 40));
  const lineBreak = gap.search(/[\n\u2028\u2029]/u);
  if (lineBreak < 0) return false;
  if (/\n[^\S\n]{0,20}\r?\n|\u2029/u.test(gap)) return true;
  const lead = wordAt(stream, index);
  const next = isSpacedBefore(stream, index + 1) ? "" : wordAt(stream, index + 1);
  return !isQuote(lead) && (listMark.test(lead) || listMark.test(lead + next));
}
