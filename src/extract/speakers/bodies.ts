import type { Reading } from "../claims/reading.js";
import { ORGANIZATION_WORDS } from "./tables/organizations.js";

/** A body the article names, with where and the words of its name. */
export interface NamedBody {
  readonly name: string;
  readonly start: number;
  readonly words: ReadonlySet<string>;
}

const LINKS = new Set(["of", "for", "and", "the", "on", "&", "-"]);
const LONGEST_NAME = 10;

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Names that hold a word for a body: Lake Safety Observatory, Ministry of Harbours, Merle Resources. */
export function bodiesIn(reading: Reading): NamedBody[] {
  const bodies: NamedBody[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || !isCapital(first.text) || first.upos === "DET" || first.upos === "PRON") continue;
    let to = index + 1;
    while (to < tokens.length && to - index < LONGEST_NAME) {
      const token = tokens[to];
      if (token !== undefined && isCapital(token.text)) to += 1;
      else if (
        token !== undefined &&
        (token.normal === "'s" || token.normal === "'") &&
        isCapital(tokens[to + 1]?.text ?? "")
      )
        to += 2;
      else if (token !== undefined && LINKS.has(token.normal) && isCapital(tokens[to + 1]?.text ?? "")) to += 2;
      else break;
    }
    const words = tokens.slice(index, to).map((token) => token.normal);
    const body =
      to - index > 1 &&
      words.some((word, place) => ORGANIZATION_WORDS.has(word) && (place > 0 || LINKS.has(words[1] ?? "")));
    if (body)
      bodies.push({
        name: reading.text.slice(first.start, tokens[to - 1]?.end ?? first.end).replace(/\s+/gu, " "),
        start: first.start,
        words: new Set(words),
      });
    index = Math.max(index, to - 1);
  }
  return bodies;
}
