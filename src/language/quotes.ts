import { CharacterKind, kindAt } from "./characters.js";
import type { TokenStream } from "./token-stream.js";

const opening = "“‘„‚«‹([{";
const closing = "”’»›)]}";
const undirected = `"'`;

/** Whether a word is a quotation mark of any kind. */
export function isQuote(word: string): boolean {
  return (word.length === 1 && "“”„‟«»‹›\"'‘’‚".includes(word)) || word === "''" || word === "``";
}

/**
 * Whether the token closes a quotation or bracket: by its shape, or, for straight marks, by the space round it
 * (`said."` against ` "But`).
 */
export function isClosing(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  if (token === undefined) return false;
  const word = stream.text.slice(token.start, Math.min(token.end, token.start + 3));
  if (word === "''") return !opensDoubled(stream.text, token.start, token.end);
  if (word.length !== 1) return false;
  if (closing.includes(word)) return word !== "’" || !isSpace(stream.text, token.start - 1);
  return undirected.includes(word) && isAttachedLeft(stream.text, token.start, token.end);
}

/** Whether the token opens a quotation or bracket. */
export function isOpening(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  if (token === undefined) return false;
  const word = stream.text.slice(token.start, Math.min(token.end, token.start + 3));
  if (word === "``") return true;
  if (word === "''") return opensDoubled(stream.text, token.start, token.end);
  if (word.length !== 1) return false;
  return opening.includes(word) || (undirected.includes(word) && !isAttachedLeft(stream.text, token.start, token.end));
}

/** Two apostrophes for a quotation mark open where space or a bracket stands before them and none after. */
function opensDoubled(text: string, start: number, end: number): boolean {
  const isFree = start === 0 || isSpace(text, start - 1) || opening.includes(text.charAt(start - 1));
  return isFree && end < text.length && !isSpace(text, end);
}

const isSpace = (text: string, at: number): boolean => kindAt(text, at) === CharacterKind.Space;

/** A straight mark closes where nothing but space or punctuation follows and something stands directly before it. */
function isAttachedLeft(text: string, start: number, end: number): boolean {
  if (isSpace(text, start - 1)) return false;
  if (opening.includes(text.charAt(start - 1))) return false;
  const after = kindAt(text, end);
  return after !== CharacterKind.Letter && after !== CharacterKind.Digit
    ? true
    : ".!?,".includes(text.charAt(start - 1));
}
