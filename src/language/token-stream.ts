import type { Span } from "../model/span.js";

/** Tokens with the text they stand in; what the rules about sentence ends look at. */
export interface TokenStream {
  readonly text: string;
  readonly tokens: readonly Span[];
}

/** The characters of the token at an index; empty outside. */
export function wordAt(stream: TokenStream, index: number): string {
  const token = stream.tokens[index];
  return token === undefined ? "" : stream.text.slice(token.start, token.end);
}

/** Whether white space, or anything else that is no token, stands before the token at an index. */
export function isSpacedBefore(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  const before = stream.tokens[index - 1];
  return token === undefined || before === undefined || before.end < token.start;
}
