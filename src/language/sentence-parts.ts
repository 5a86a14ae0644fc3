import type { SentenceSpan, Token } from "./analysed-article.js";

/**
 * Tokens of a sentence at most. What reads a sentence may take as long for each of its words as the sentence has words; the
 * longest of 14,000 sentences of real articles has 220.
 */
const longestSentence = 400;

/** A token of a part that begins at token `first` of its sentence and has `length` tokens: a head outside of it is none. */
function inPart(token: Token, first: number, length: number): Token {
  const { start, end, text, normal, lemma, upos, tag } = token;
  const head = token.head - first;
  const isInside = head >= 0 && head < length;
  return {
    start,
    end,
    text,
    normal,
    lemma,
    upos,
    tag,
    head: isInside ? head : -1,
    relation: isInside ? token.relation : "root",
  };
}

/** The sentence, in parts where it is longer than any that people write, so that time grows with its length alone. */
export function sentenceParts(sentence: SentenceSpan): SentenceSpan[] {
  const { tokens } = sentence;
  if (tokens.length <= longestSentence) return [sentence];
  const parts: SentenceSpan[] = [];
  for (let first = 0; first < tokens.length; first += longestSentence) {
    const own = tokens.slice(first, first + longestSentence);
    const part = own.map((token) => inPart(token, first, own.length));
    parts.push({ start: part[0]?.start ?? sentence.start, end: part.at(-1)?.end ?? sentence.end, tokens: part });
  }
  return parts;
}
