import type { Token } from "../../language/analysed-article.js";
import type { Reading } from "../claims/reading.js";
import type { NamedBody } from "./bodies.js";
import { BODY_NOUNS } from "./tables/organizations.js";

/** Words that say which of several bodies is meant; other adjectives only say what it is like. */
const TELLING =
  /^(?:central|federal|national|regional|provincial|municipal|supreme|royal|public|state|military|constitutional)$/u;

/** Words in front of the noun at most: the | state wildlife protection | agency. */
const LONGEST_LEAD = 4;

/** Bodies that one noun is remembered for at most: a doubt names no more. */
const MOST_OF_A_NOUN = 4;

function tells(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.upos === "NOUN" || token.upos === "PROPN" || TELLING.test(token.normal);
}

/**
 * Bodies without a name of their own, where they are first spoken of: "Tarsia's central bank", "the justice ministry", "Dorn city council".
 * By their noun, in text order.
 */
export function describedBodiesIn({ text, tokens }: Reading): ReadonlyMap<string, readonly NamedBody[]> {
  const found = new Map<string, NamedBody[]>();
  tokens.forEach((noun, at) => {
    if (!BODY_NOUNS.has(noun.normal) || !/^\p{Ll}/u.test(noun.text) || !tells(tokens[at - 1])) return;
    // "the central bank governor", "the state operator Merle Gas"
    if (/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.upos ?? "")) return;
    const known = found.get(noun.normal) ?? [];
    let first = at;
    while (at - first < LONGEST_LEAD && tells(tokens[first - 1])) first -= 1;
    // "Merle, a software company": what it is, and no body beside it.
    if (/^an?$/u.test(tokens[first - 1]?.normal ?? "")) return;
    const start = tokens[first]?.start ?? noun.start;
    const name = text.slice(start, noun.end).replace(/\s+/gu, " ");
    if (known.length >= MOST_OF_A_NOUN || known.some((body) => body.name === name)) return;
    found.set(noun.normal, [
      ...known,
      { name, start, words: new Set(tokens.slice(first, at + 1).map(({ normal }) => normal)) },
    ]);
  });
  return found;
}
