import type { Token } from "../../language/analysed-article.js";
import { isRoleNoun } from "../speakers/tables/titles.js";
import { cueVerb } from "./lexicon/cue-lexicon.js";
import { retagged } from "./retagged.js";

const isSentenceOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isParted(tokens[at - 1], tokens[at]) || /^(?:[.!?"”’:]|'')$/u.test(tokens[at - 1]?.text ?? "");

/** Words of a name at most: what is longer is a headline whose words all have capitals. */
const LONGEST_NAME = 4;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** Whether a line ends between two tokens; a space is one code unit. */
const isParted = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end > 1;

/** Words that stand in names of a few words inside a sentence, and nowhere in the text with a small first letter. */
function namesInside(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at])) {
      words.add(tokens[at]?.text ?? "");
      continue;
    }
    let to = at + 1;
    while (isCapital(tokens[to]) && !isParted(tokens[to - 1], tokens[to])) to += 1;
    const isName = to - at <= LONGEST_NAME && to < tokens.length && !isParted(tokens[to - 1], tokens[to]);
    for (const { text, tag } of isName ? tokens.slice(at, to) : []) if (tag === "NNP") names.add(text);
    at = to - 1;
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
    if (word.tag === "NNS" || isRoleNoun(word.normal)) continue;
    const frames = /^VB[DNZ]$/u.test(said.tag) ? cueVerb(said)?.frames : undefined;
    if (Math.max(frames?.get("that") ?? 0, frames?.get("quote") ?? 0) < SAYING) continue;
    if (word.upos !== "PROPN") tokens[at] = retagged(word, "PROPN", "NNP");
    if (said.tag === "VBN" && tokens[at + 2]?.normal === "that") tokens[at + 1] = retagged(said, "VERB", "VBD");
  }
}
