import type { Token } from "../../language/analysed-article.js";
import { cueVerb } from "./lexicon/cue-lexicon.js";
import { retagged } from "./retagged.js";

const isSentenceOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?"”:]$/u.test(tokens[at - 1]?.text ?? "");

/** Words that are names where no sentence begins, and have no lower-case letter there. */
function namesInside(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const [at, { text, upos }] of tokens.entries()) {
    if (/^\p{Ll}/u.test(text)) words.add(text);
    else if (upos === "PROPN" && !isSentenceOpening(tokens, at)) names.add(text);
  }
  return new Set([...names].filter((name) => !words.has(name.toLowerCase())));
}

/** Grade from which a verb behind a name says something: "added that", "noted:". */
const SAYING = 0.6;

/** "Malgrave added that …": a name that the article has elsewhere, taken for another word where a sentence begins, right before a verb of saying. */
export function mendNames(tokens: Token[]): void {
  const names = namesInside(tokens);
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [word, said] = [tokens[at], tokens[at + 1]];
    if (word === undefined || said === undefined || !names.has(word.text) || !isSentenceOpening(tokens, at)) continue;
    const frames = /^VB[DNZ]$/u.test(said.tag) ? cueVerb(said)?.frames : undefined;
    if (Math.max(frames?.get("that") ?? 0, frames?.get("quote") ?? 0) < SAYING) continue;
    if (word.upos !== "PROPN") tokens[at] = retagged(word, "PROPN", "NNP");
    if (said.tag === "VBN" && tokens[at + 2]?.normal === "that") tokens[at + 1] = retagged(said, "VERB", "VBD");
  }
}
