import type { Token } from "../../../language/analysed-article.js";
import type { Reading } from "../reading.js";
import { isFiniteVerb } from "./words.js";

/** Prepositions of place. */
const PLACING = /^(?:in|at|near|across|outside|around|into)$/u;

const opensSentence = (before: Token | undefined): boolean => before === undefined || /^[.!?:"“”]$/u.test(before.text);

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The words that the article's paragraphs have as names of somebody or something that can speak, and not of a place alone. One pass an article. */
export function speakingNames(reading: Reading): ReadonlySet<string> {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const names = new Set<string>();
  const common = new Set(reading.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
  for (const { place, from, to } of reading.passages) {
    if (place === "headline" || place === "subhead") continue;
    for (let at = from; at < to; at += 1) {
      const [before, name, behind] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
      if (name?.upos !== "PROPN" || behind?.text === ":" || common.has(name.text.toLowerCase())) continue;
      if (opensSentence(before) ? isFiniteVerb(behind) : !PLACING.test(before?.normal ?? "")) names.add(name.text);
    }
  }
  known.set(reading, names);
  return names;
}
