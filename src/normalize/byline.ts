import { ordinaryCapitals } from "./ordinary-capitals.js";
import { isPersonName } from "./person-name.js";
import { publicationLineOf } from "./publication-line.js";
import { agencyNamed } from "./tables/agencies.js";
import { NAME_TITLES } from "./tables/person-particles.js";

/** Somebody or some agency a byline names; offsets are into the line. */
export interface BylinePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a byline says; both are empty where its words are understood as a byline but nobody is named for sure. */
export interface Byline {
  readonly authors: readonly BylinePart[];
  readonly agency?: BylinePart;
}

const LONGEST = 300;
const OPENING =
  /^(?:(?:words|text|story|written|reported|report|reporting|posted|published)\s+)?by:?\s+(?=\S)|^(?:authors?|writers?|reporters?):\s+(?=\S)/i;
/** What parts the people of a byline, and what follows them: a place, a house, a mark, a time. */
const SEPARATOR = /\s*(?:,|;|\||•|·|–|\/|\s-\s|&|\n)\s*(?:and\s+|&\s*)?|\s+(?:and|with)\s+/giu;
const TRAILER =
  /\s+(?:in|at|for|of|from|on|reports?|via|@)\s.*$|\s*[(<@[].*$|\s+(?:published|updated|posted|last)\b.*$|[.:]$/iu;
const PLAUSIBLE_REST = /^(?:the\s)?[\p{L}\p{M}\d .,'&@()/:+-]{1,80}$/u;

function trimTitles(words: string): number {
  const first = /^(\p{L}+)\.?\s+/u.exec(words);
  return first && NAME_TITLES.has((first[1] ?? "").toLowerCase()) ? first[0].length : 0;
}

function* partsOf(line: string, from: number): Generator<{ words: string; start: number }> {
  let start = from;
  for (const match of line.slice(from).matchAll(SEPARATOR)) {
    const end = from + match.index;
    yield { words: line.slice(start, end), start };
    start = end + match[0].length;
  }
  yield { words: line.slice(start), start };
}

/**
 * Reads a folded line that is a byline and nothing else: `By A and B`, `By A in Place`, `By A, The Associated Press`.
 * Only full names become authors. Once a part is no name (an office, a house), later parts are names only after `and`.
 */
export function bylineOf(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined;
  const opening = OPENING.exec(line);
  if (!opening) return undefined;
  const authors: BylinePart[] = [];
  let agency: BylinePart | undefined;
  for (const { words, start } of partsOf(line, opening[0].length)) {
    const named = words.replace(TRAILER, "").trimEnd();
    const house = named.replace(/\s+(?:staff|correspondents?|reporters?|writers?)$/i, "");
    const known = agencyNamed(words.replace(/\.$/, "")) ?? agencyNamed(house);
    if (known !== undefined) agency ??= { name: known, start, end: start + named.length };
    else if (isPersonName(named)) {
      const skip = trimTitles(named);
      const name = named.slice(skip);
      authors.push({
        name: /\p{Ll}/u.test(name) ? name : ordinaryCapitals(name),
        start: start + skip,
        end: start + named.length,
      });
    } else if (!PLAUSIBLE_REST.test(words) && publicationLineOf(words) === undefined) return undefined;
  }
  if (authors.length === 0 && agency === undefined) return undefined;
  return { authors, ...(agency && { agency }) };
}
