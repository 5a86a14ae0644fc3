import { isVerbal } from "../../language/word-classes.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";
import { tokenOf } from "./grammar.js";

/** How far before its part a whole may begin, in atoms. */
const FARTHEST = 20;

/**
 * "Of | the 40 buses, 12 run on gas": index of the first atom of the words that name the whole, where a phrase with "of" opens
 * the clause right before a number; -1 where none does.
 */
export function wholeBefore(candidate: Candidate, sentence: FigureSentence): number {
  const { atoms } = sentence;
  const comma = extentOf(candidate).first - 1;
  if (atoms[comma]?.text !== ",") return -1;
  for (let at = comma - 1; at >= 0 && comma - at < FARTHEST; at--) {
    if (atoms[at]?.normal === "of" && (at === 0 || /^(?:[,;:]|and|but)$/.test(atoms[at - 1]?.normal ?? "")))
      return at + 1;
    const token = tokenOf(sentence, at);
    if (isVerbal(token) || atoms[at]?.text === ",") return -1;
  }
  return -1;
}
