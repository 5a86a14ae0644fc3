import type { Token, UniversalPartOfSpeech } from "./analysed-article.js";

/** The Penn tags that a word of each class can have; the rarest (parts of words, foreign words as adverbs) are left out. */
const TAGS: Readonly<Partial<Record<UniversalPartOfSpeech, RegExp>>> = {
  ADJ: /^(?:JJ[RS]?|NNP|AFX|GW)$/,
  ADP: /^(?:IN|RP)$/,
  ADV: /^(?:RB[RS]?|WRB)$/,
  AUX: /^(?:VB[DGNPZ]?|MD)$/,
  CCONJ: /^CC$/,
  DET: /^(?:DT|PDT|WDT)$/,
  NOUN: /^(?:NNS?|FW)$/,
  NUM: /^(?:CD|LS)$/,
  PROPN: /^(?:NNPS?|ADD|GW)$/,
  PUNCT: /^(?:[.,:]|``|''|-[LR]RB-|HYPH|NFP|GW)$/,
  SYM: /^(?:SYM|\$|NN|NFP|,|HYPH)$/,
  VERB: /^(?:VB[DGNPZ]?|NNP)$/,
};

/**
 * Whether a word is of a class. As a look at `upos` tells, but that no tree is asked for where the tag alone says no: most words
 * that are asked whether they are a verb are none.
 */
export function isOfClass(token: Pick<Token, "tag" | "upos"> | undefined, upos: UniversalPartOfSpeech): boolean {
  return token !== undefined && TAGS[upos]?.test(token.tag) !== false && token.upos === upos;
}

/** Whether a word is a verb or an auxiliary; which of the two the tree tells. */
export const isVerbal = (token: Pick<Token, "tag"> | undefined): boolean =>
  token !== undefined && /^(?:VB|MD)/.test(token.tag);
