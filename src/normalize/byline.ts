import { bylinePlaces, onlyPlace } from "./byline-place.js";
import { ordinaryCapitals } from "./ordinary-capitals.js";
import { isPersonName } from "./person-name.js";
import { publicationLineOf, type StatedTime } from "./publication-line.js";
import { agencyNamed } from "./tables/agencies.js";
import { NAME_TITLES } from "./tables/person-particles.js";

/** Somebody or some agency a byline names; offsets are into the line. */
export interface BylinePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a byline says; `authors` is empty where it names an agency only, or nobody ("By Staff Reporter"). */
export interface Byline {
  readonly authors: readonly BylinePart[];
  readonly agency?: BylinePart;
  /** Where it was written: `By Ada Quint in Marlby`. Absent where its authors wrote in different places. */
  readonly place?: BylinePart;
  /** Times on the same line: `By Ada Quint | 5 May 2031, 14:32`. */
  readonly times: readonly StatedTime[];
}

const LONGEST = 300;
const OPENING =
  /^(?:(?:words|text|story|written|reported|report|reporting|posted|published)\s+)?by:?\s+(?=\S)|^(?:authors?|writers?|reporters?|byline):\s+(?=\S)/i;
/** What parts the people of a byline, and what follows them: a place, a house, a mark, a time. */
const SEPARATOR = /\s{0,9}(?:,|;|\||•|·|–|\/|\s-\s|&)\s{0,9}(?:and\s{1,9}|&\s{0,9})?|\s{1,9}(?:and|with)\s{1,9}/giu;
const TRAILER =
  /(?:\s(?:in|at|for|of|from|on|reports?|via|@)\s|[(<@[]|\s(?:published|updated|posted|last)\b).{0,300}$|(?<!\b(?:jr|sr))[.:]$/iu;
const TIME_LABEL = /(?:first |last )?(?:published|updated|posted)\b/i;
/** A byline that names nobody: By Staff Reporter, By Our Own Correspondent, By News Desk. */
const UNNAMED =
  /^(?:(?:an?|our|own|special|senior|chief|the|news|web|online|sports?|business|political|foreign|city|crime)\s){0,3}(?:staff|agenc(?:y|ies)|newsroom|desk|team|reporters?|writers?|correspondents?|editors?)(?:\s(?:reporters?|writers?|correspondents?|editors?|desk|team|agencies))?[.:]?$/iu;
/** An office or a house behind the names: few words, no verb that tells anything. */
const MOST_OFFICE_WORDS = 7;
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|who|which|that|they|he|she|it|than|when|after|before|\d+%)\b/i;

function titleLength(words: string): number {
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

function authorAt(named: string, start: number): BylinePart {
  const skip = titleLength(named);
  const name = named.slice(skip);
  const hasSmallLetters = /\p{Ll}/u.test(name);
  return { name: hasSmallLetters ? name : ordinaryCapitals(name), start: start + skip, end: start + named.length };
}

/** The agency that words at `start` name, with the span of its name alone: `Reuters.`, `AP staff`. */
function agencyAt(words: string, start: number): BylinePart | undefined {
  const bare = words.trimEnd().replace(/\.$/, "");
  for (const form of [bare, bare.replace(/\s(?:staff|correspondents?|reporters?|writers?)$/i, "")]) {
    const name = agencyNamed(form);
    if (name !== undefined) return { name, start, end: start + form.length };
  }
  return undefined;
}

function isOffice(words: string): boolean {
  return words.split(/\s+/).length <= MOST_OFFICE_WORDS && !TELLS.test(words);
}

/**
 * Reads a folded line that is a byline and nothing else: `By A and B`, `By A in Place`, `By A, The Associated Press`.
 * Only full names become authors; a line with a part that is neither name, agency, office, place nor time is no byline.
 */
export function bylineOf(line: string): Byline | undefined {
  const opening = line.length <= LONGEST ? OPENING.exec(line) : null;
  if (!opening) return undefined;
  const authors: BylinePart[] = [];
  let agency: BylinePart | undefined;
  const place = onlyPlace(bylinePlaces(line, opening[0].length));
  for (const { words, start } of partsOf(line, opening[0].length)) {
    const label = start + Math.max(0, words.search(TIME_LABEL));
    const times = publicationLineOf(line.slice(label))?.times;
    if (times && label > start && isPersonName(words.slice(0, label - start).trim())) {
      authors.push(authorAt(words.slice(0, label - start).trim(), start));
    }
    if (times) return { authors, ...(agency && { agency }), ...(place && { place }), times };
    const named = words.replace(TRAILER, "").trimEnd();
    const known = agencyAt(words, start);
    if (known) agency ??= known;
    else if (isPersonName(named) && isOffice(words)) authors.push(authorAt(named, start));
    else if (!isOffice(words)) return undefined;
  }
  if (authors.length === 0 && agency === undefined && !UNNAMED.test(line.slice(opening[0].length))) return undefined;
  return { authors, ...(agency && { agency }), ...(place && { place }), times: [] };
}
