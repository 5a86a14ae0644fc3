import type { Token } from "../../language/analysed-article.js";

/** The token with another part of speech; what the tree says of it stays. */
export function retagged(
  { start, end, text, normal, lemma, head, relation }: Token,
  upos: Token["upos"],
  tag: string,
): Token {
  return { start, end, text, normal, lemma, upos, tag, head, relation };
}

/** The token with another relation to its head; a token's members may be read when asked for, and are not copied by a spread. */
export function related(
  { start, end, text, normal, lemma, upos, tag, head }: Token,
  relation: Token["relation"],
): Token {
  return { start, end, text, normal, lemma, upos, tag, head, relation };
}
