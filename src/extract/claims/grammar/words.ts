import type { Token } from "../../../language/analysed-article.js";
import { AUXILIARIES } from "../lexicon/words.js";

/** Word forms that are verbs of saying whatever a tagger makes of them. */
const SURE_VERBS = new Set([
  ..."replied responded explained claimed warned announced urged asked recalled declared confirmed admitted denied acknowledged stressed emphasized emphasised testified remarked contended asserted conceded predicted vowed pledged promised quipped commented retorted reiterated complained cautioned".split(
    " ",
  ),
  "said",
  "says",
  "told",
  "tells",
  "added",
  "adds",
  "wrote",
  "writes",
  "tweeted",
  "insisted",
  "argued",
]);

export function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.upos === "VERB" || token.upos === "AUX" || SURE_VERBS.has(token.normal);
}

export function isAuxiliary(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === "AUX" || token.tag === "MD" || (AUXILIARIES.has(token.normal) && isVerb(token)))
  );
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "NUM")
  );
}

export function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === "ADV" || token.normal === "not" || token.normal === "n't" || token.tag === "RB")
  );
}

export function isAdposition(token: Token | undefined): boolean {
  return token !== undefined && token.upos === "ADP" && token.normal !== "that";
}

/** A verb form that says when: said, says, will; not saying or to say. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined || !isVerb(token)) return false;
  return (
    token.tag === "VBD" ||
    token.tag === "VBZ" ||
    token.tag === "VBP" ||
    token.tag === "MD" ||
    SURE_VERBS.has(token.normal)
  );
}

export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** A dash between words: two hyphens, an en dash, an em dash or a horizontal bar. */
export function isDash(token: Token | undefined): boolean {
  return /^(?:--|[\u2013\u2014\u2015])$/u.test(token?.text ?? "");
}

/** A comma, semicolon, colon, dash or full stop: what parts clauses. */
export function isBreak(token: Token | undefined): boolean {
  return token === undefined || /^(?:[,;:.!?…]|--|[-\u2013\u2014\u2015]+|\.{2,})$/u.test(token.text);
}

export function isSentenceEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.!?…]+$/u.test(token.text);
}

const OPENING_MARK = /^(?:["“„«‹‘]|``|''|')$/u;

export function isQuotationMark(token: Token | undefined): boolean {
  return token !== undefined && (OPENING_MARK.test(token.text) || /^["”»›’']+$/u.test(token.text));
}
