import type { Token } from "../../language/analysed-article.js";
import { MONTH_NAMES } from "../../model/months.js";
import { WEEKDAY_NAMES } from "../../normalize/tables/weekdays.js";
import { cueVerb } from "../claims/lexicon/cue-lexicon.js";
import type { Reading } from "../claims/reading.js";
import { isFirstName } from "./name-words.js";
import { isBodyNamed } from "./naming.js";
import { BODY_NOUNS, ORGANIZATION_WORDS } from "./tables/organizations.js";
import { isRoleNoun } from "./tables/titles.js";

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

/** How many words a definition may have before its noun: an extremist group, the country's largest private bank. */
const LONGEST_DEFINITION = 7;

/** "The Night Watch is an extremist | group", "Blue Floor, a Calder | charity": the noun that says what a name is; undefined where nothing does. */
function definedAs(tokens: Reading["tokens"], to: number): string | undefined {
  const link = tokens[to]?.normal ?? "";
  const article = tokens[to + 1]?.normal ?? "";
  // "shows the Moon, the institute said": behind a comma a definite article may begin something else.
  if (!(link === "," ? /^an?$/u : /^(?:an?|the)$/u).test(article) || !/^(?:is|was|are|were|,)$/u.test(link))
    return undefined;
  for (let index = to + 2; index < to + LONGEST_DEFINITION; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^(?:ADP|PUNCT|AUX|CCONJ)$/u.test(token.upos)) return undefined;
    const next = tokens[index + 1];
    const isHead = next?.upos !== "NOUN" && next?.upos !== "PROPN" && next?.upos !== "PART";
    if (BODY_NOUNS.has(token.normal) && !isRoleNoun(token.normal) && isHead) return token.normal;
  }
  return undefined;
}

/** How many words a noun that names a body may have in front: the | state-controlled grid | operator Merle Gas. */
const LONGEST_LEAD = 5;

/** Names right behind a noun for a body that are no body's: "the agency Monday", "the party Merle leads". */
function isNoBodyName(name: Reading["tokens"], { tokens, heads }: Reading, to: number): boolean {
  if (name.some(({ normal }) => TIME_NAMES.has(normal))) return true;
  const last = tokens[to - 1];
  const governor = tokens[heads[to - 1] ?? -1];
  return last?.relation.startsWith("nsubj") === true && governor?.relation.startsWith("acl") === true;
}

const TIME_NAMES: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES].map((name) => name.toLowerCase()));

/** "The state-controlled | operator Merle Gas": the noun that stands before a name and says it is a body's; undefined where none does. */
function calledBefore(reading: Reading, from: number, to: number): string | undefined {
  const { tokens } = reading;
  const noun = tokens[from - 1];
  if (noun === undefined || !/^\p{Ll}/u.test(noun.text)) return undefined;
  let start = from - 1;
  while (start > 0 && from - start < LONGEST_LEAD && /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[start - 1]?.upos ?? ""))
    start -= 1;
  const name = tokens.slice(from, to);
  return isBodyNamed(tokens.slice(start, from), name) && !isNoBodyName(name, reading, to) ? noun.normal : undefined;
}

/** What only a business or a club has: Merle's chief executive, Merle's shareholders. */
const BUSINESS_THINGS = new Set(
  "chairman chairwoman chairperson ceo cfo shareholders subsidiary headquarters".split(" "),
);

/** "Greenpeace said its | readings": whether a name speaks of what is "its". */
function speaksOfIts(tokens: Reading["tokens"], to: number): boolean {
  if (tokens[to]?.tag !== "VBD" && tokens[to]?.tag !== "VBZ") return false;
  const at = tokens[to + 1]?.normal === "that" ? to + 2 : to + 1;
  return (cueVerb(tokens[to] as Token)?.frames.get("quote") ?? 0) > SAYING && tokens[at]?.normal === "its";
}

/** From this grade of its frame on, a verb is one of saying. */
const SAYING = 0.8;

/** "Merle's | chief executive", "Merle | shares fell": whether a name has what only a body has. */
function hasBusiness(tokens: Reading["tokens"], to: number): boolean {
  const at = tokens[to]?.tag === "POS" ? to + 1 : to;
  const [first, second] = [tokens[at]?.normal ?? "", tokens[at + 1]?.normal ?? ""];
  const isTraded = first === "shares" && tokens[to - 1]?.upos === "PROPN";
  return (
    isTraded || BUSINESS_THINGS.has(first) || (first === "chief" && /^(?:executive|financial|operating)$/u.test(second))
  );
}

/**
 * Where the name of a body ends in a run of capitalised words: before a first name that stands in it, and after an office
 * before the last two words ("head of the Institute of Lakes | Anna Merle said").
 */
function bodyEnd(tokens: Reading["tokens"], from: number, to: number): number {
  for (let index = from + 2; index + 1 < to; index += 1) if (isFirstName(tokens[index])) return index;
  const office = tokens.slice(Math.max(0, from - 3), from).findIndex((token) => isRoleNoun(token.normal));
  const words = tokens.slice(from, to);
  const isLinked = LINKS.has(words[1]?.normal ?? "") && words.length > 4;
  return office >= 0 && isLinked && tokens[to]?.upos === "VERB" ? to - 2 : to;
}

/** Where a run of capitalised words that begins at `index` ends, over links ("of", "'s") between capitals and within its line. */
function runEnd({ text, tokens }: Reading, index: number): number {
  let to = index + 1;
  while (to < tokens.length && to - index < LONGEST_NAME) {
    const token = tokens[to];
    // A line's end parts names: a byline and the dateline below it are two.
    if (token === undefined || text.slice(tokens[to - 1]?.end, token.start).includes("\n")) break;
    const isLink = LINKS.has(token.normal) || token.normal === "'s" || token.normal === "'";
    if (isCapital(token.text)) to += 1;
    else if (isLink && isCapital(tokens[to + 1]?.text ?? "") && !TIME_NAMES.has(tokens[to + 1]?.normal ?? "")) to += 2;
    else break;
  }
  return to;
}

/** Whether a run holds a word for a body, that does not open it or has a link behind it: Merle Resources, Ministry of Harbours. */
function holdsBodyWord(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.some((word, place) => ORGANIZATION_WORDS.has(word) && (place > 0 || LINKS.has(words[1] ?? "")))
  );
}

/** The body that a run of capitalised words names; undefined where nothing says that it is one's. */
function bodyNamed(reading: Reading, from: number, end: number): NamedBody | undefined {
  const { text, tokens } = reading;
  const first = tokens[from];
  if (first === undefined) return undefined;
  const words = tokens.slice(from, end).map((token) => token.normal);
  const definition = isFirstName(first) ? undefined : definedAs(tokens, end);
  const called = definition ?? calledBefore(reading, from, end);
  const acts = !isFirstName(first) && (hasBusiness(tokens, end) || speaksOfIts(tokens, end));
  if (!holdsBodyWord(words) && called === undefined && !acts) return undefined;
  return {
    name: text.slice(first.start, tokens[end - 1]?.end ?? first.end).replace(/\s+/gu, " "),
    start: first.start,
    words: new Set(called === undefined ? words : [...words, called]),
  };
}

/**
 * Names that hold a word for a body (Lake Safety Observatory, Ministry of Harbours, Merle Resources), and names that the text
 * says are one's: by what it calls them, before the name or behind, or by what they have.
 */
export function bodiesIn(reading: Reading): NamedBody[] {
  const bodies: NamedBody[] = [];
  const { tokens, passages } = reading;
  const dateline = passages.find(({ place }) => place === "dateline");
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || !isCapital(first.text) || first.upos === "DET" || first.upos === "PRON") continue;
    // The agency of the dateline writes the article, and is not in it.
    if (dateline !== undefined && first.start >= dateline.start && first.start < dateline.end) continue;
    const to = runEnd(reading, index);
    // "Vice President of Grid Operations": an office, and what it is for.
    const isOffice = isRoleNoun(first.normal) || (to - index > 1 && isRoleNoun(tokens[index + 1]?.normal ?? ""));
    const body = isOffice ? undefined : bodyNamed(reading, index, bodyEnd(tokens, index, to));
    if (body !== undefined) bodies.push(body);
    index = to - 1;
  }
  return bodies;
}
