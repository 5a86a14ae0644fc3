import { CAPITALS, LETTERS } from "./letters.js";
import { canBePlace, placeName } from "./place.js";

/** A place named in a byline; offsets are into the line. */
export interface NamedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = `[${CAPITALS}][${LETTERS}'.-]{1,24}`;
/** `in Marlby`, `in Port Wend and`, up to four words with a capital. */
const IN_PLACE = new RegExp(
  `(?<![${LETTERS}])(?:in|IN) (${WORD}(?: (?:de |del |da |upon |am |an der |of )?${WORD}){0,3})(?=$|[,.;:|/(&]| [-–—•·|] | (?:and|AND|with|for|FOR|at|on|via|reports?|[Pp]ublished|[Uu]pdated|[Pp]osted)(?![${LETTERS}]))`,
  "gu",
);
/** What bylines are "in" that is no place: a column, a partnership, a language. */
const NO_PLACES = new Set(
  `association arabic art arts brief business chinese collaboration cooperation conjunction culture depth english entertainment
  features finance focus french full german health interview law life money music news opinion partnership photos pictures
  politics print russian science short spanish sport sports summary technology television training travel video`.split(
    /\s+/,
  ),
);

/** The places that a folded byline names behind `from`, in its order. */
export function bylinePlaces(line: string, from: number): NamedPlace[] {
  return [...line.slice(from).matchAll(IN_PLACE)].flatMap((match) => {
    const words = (match[1] ?? "").replace(/[.]$/u, "");
    const [first = ""] = words.toLowerCase().split(" ");
    if (NO_PLACES.has(first) || !canBePlace(words)) return [];
    const start = from + match.index + "in ".length;
    return [{ name: placeName(words, undefined), start, end: start + words.length }];
  });
}

/** The one place of several mentions; undefined where they name several, or none. */
export function onlyPlace(places: readonly NamedPlace[]): NamedPlace | undefined {
  const [first] = places;
  return places.every(({ name }) => name === first?.name) ? first : undefined;
}
