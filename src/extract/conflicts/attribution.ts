import type { Token } from "../../language/analysed-article.js";
import { ATTRIBUTING_LEMMAS } from "./tables/neutral-words.js";

/** How far before its comma's figure a closing attribution may begin: ", the harbour police said". */
const CLOSING_REACH = 10;

/** Which tokens of a clause attribute it, and to whom: half-open ranges of token indexes. */
export interface Attribution {
  /** The opening one: "the lawmaker put it at", "according to the union,"; empty where `to` equals the clause's start. */
  readonly opening: { readonly from: number; readonly to: number };
  /** The closing one: ", police said"; empty where `from` equals the clause's end. */
  readonly closing: { readonly from: number; readonly to: number };
}

function isAttributing(token: Token | undefined): boolean {
  return token?.tag.startsWith("VB") === true && ATTRIBUTING_LEMMAS.has(token.lemma);
}

/** Whether a noun the tagger takes "claims" or "counts" for is the verb: a subject stands before it and no article. */
function isMistaggedVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.tag !== "NNS" || !ATTRIBUTING_LEMMAS.has(token.lemma))
    return false;
  const next = tokens[index + 1]?.normal;
  return (before.upos === "NOUN" || before.upos === "PROPN") && (next === "there" || next === "that" || next === "it");
}

function openingEnd(tokens: readonly Token[], from: number, figure: number): number {
  let end = from;
  if (tokens[from]?.normal === "according") {
    while (end < figure && tokens[end]?.text !== ",") end += 1;
  }
  for (let at = end; at < figure; at += 1) {
    if (isAttributing(tokens[at]) || isMistaggedVerb(tokens, at)) end = at + 1;
  }
  return end;
}

function closingStart(tokens: readonly Token[], figure: number, to: number): number {
  for (let at = to - 1; at > figure; at -= 1) {
    if (!isAttributing(tokens[at])) continue;
    for (let comma = at - 1; comma > figure && comma > at - CLOSING_REACH; comma -= 1) {
      if (tokens[comma]?.text === ",") return comma;
    }
  }
  return to;
}

/** Finds what attributes the clause `[from, to)` in which a figure stands at `figure`. */
export function attributionOf(tokens: readonly Token[], from: number, to: number, figure: number): Attribution {
  const opening = { from, to: openingEnd(tokens, from, figure) };
  return { opening, closing: { from: closingStart(tokens, figure, to), to } };
}
