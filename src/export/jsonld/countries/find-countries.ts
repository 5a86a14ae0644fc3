import type { Span } from "../../../model/span.js";
import {
  abbreviations,
  dayWords,
  namesWithAbbreviations,
  ofWords,
  personTitles,
  sentenceOpeners,
  statesOfTheUnion,
  unclearCountries,
} from "./clear-words.js";
import { type Country, countries } from "./countries.js";
import { demonyms, stateWords } from "./demonyms.js";

/** A name found in the text, not yet known to be meant as a country. */
interface Hit extends Span {
  readonly name: string;
  readonly country: Country;
}

const byCode = new Map(countries.map((country) => [country.code, country]));
const byName = new Map(countries.flatMap((country) => country.names.map((name) => [name, country] as const)));

const escaped = (name: string): string => name.replaceAll(".", "\\.").replaceAll("'", "['’]");

/** Whole words, longer names before those they begin with. A point may belong to the name (U.S.) or end the sentence. */
function namesPattern(names: Iterable<string>): RegExp {
  const alternatives = [...names].sort((left, right) => right.length - left.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

const countryPattern = namesPattern(byName.keys());
const demonymPattern = namesPattern(Object.keys(demonyms));

/** Characters on either side that decide; names are shorter. */
const contextLength = 40;

const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShouted = (words: string): boolean => words === words.toUpperCase();

/** The word that stands before, parted by one space alone; empty where there is none or a mark of punctuation between. */
function wordBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - contextLength), offset);
  return /(?:^|[\s“”"‘(—–])([^\s“”"‘(—–]{1,30})[ \u00a0]$/u.exec(before)?.[1] ?? "";
}

/** The word that follows, parted by one space alone. */
function wordAfter(text: string, offset: number): string {
  return /^[ \u00a0](\p{L}[\p{L}’'-]{0,30})/u.exec(text.slice(offset, offset + contextLength))?.[1] ?? "";
}

/** Whether the word belongs to a longer name that ends in the country's: "Northern Ireland", "Gulf of Mexico", "Mr. Jordan". */
function isEndOfName(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  if (word === "" || personTitles.has(word)) return word !== "";
  if (word === "of" || word === "Of") {
    const owner = wordBefore(text, start - word.length - 1);
    return startsCapital(owner) && !ofWords.has(owner) && !sentenceOpeners.has(owner);
  }
  return startsCapital(word) && /\p{L}$/u.test(word) && !sentenceOpeners.has(word) && !abbreviations.has(word);
}

/** Whether the word after belongs to a longer name that begins with the country's: "China Daily", "Kuwait City", "Lebanon, Ohio". */
function isStartOfName(text: string, { name, end }: Hit): boolean {
  const after = wordAfter(text, end);
  if (abbreviations.has(name)) return namesWithAbbreviations.has(after);
  if (startsCapital(after) && !dayWords.has(after)) return true;
  const behindComma = /^, (\p{Lu}\p{L}{1,20})/u.exec(text.slice(end, end + contextLength))?.[1];
  return behindComma !== undefined && statesOfTheUnion.has(behindComma);
}

/** "US" in a line of capitals may be the pronoun. */
function isShoutedPronoun(text: string, { name, start, end }: Hit): boolean {
  return name === "US" && isShouted(text.slice(Math.max(0, start - contextLength), end + contextLength));
}

/** Characters; what parts two items of an enumeration is shorter. */
const longestBetween = 8;

const betweenItems = /^(?:, |, and |, or | and | or )$/u;

/** The hits that stand in one enumeration with a name that is a country's alone: "Russia, Georgia and Turkey". */
function listedHits(text: string, hits: readonly Hit[]): Set<Hit> {
  const listed = new Set<Hit>();
  const isClear = (hit: Hit): boolean => listed.has(hit) || !unclearCountries.has(hit.name);
  const isListedWith = (hit: Hit, next: Hit): boolean =>
    next.country !== hit.country &&
    betweenItems.test(text.slice(hit.end, Math.min(next.start, hit.end + longestBetween)));
  hits.forEach((hit, order) => {
    const next = hits[order + 1];
    if (next !== undefined && isClear(hit) && isListedWith(hit, next)) listed.add(next);
  });
  [...hits].reverse().forEach((next, order) => {
    const hit = hits[hits.length - 2 - order];
    if (hit !== undefined && isClear(next) && isListedWith(hit, next)) listed.add(hit);
  });
  return listed;
}

function hitsOf(text: string, pattern: RegExp, countryOf: (name: string) => Country | undefined): Hit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const name = words.replaceAll("’", "'");
    const country = countryOf(name);
    return country === undefined ? [] : [{ name, country, start: index, end: index + words.length }];
  });
}

/** "Iraqi authorities", "the Russian Foreign Ministry". */
function stateHits(text: string): Hit[] {
  return hitsOf(text, demonymPattern, (name) => byCode.get(demonyms[name] ?? "")).filter(
    ({ start, end }) => stateWords.has(wordAfter(text, end).toLowerCase()) && !isEndOfName(text, start),
  );
}

/**
 * The countries that a text names, in order of their first mention, each with where that is. A name counts where nothing
 * beside it makes it part of a longer one; names that are others' too count where the text shows that the country is meant.
 * Rather a country is missed than a wrong one named.
 */
export function findCountries(text: string): ReadonlyMap<Country, Span> {
  const named = hitsOf(text, countryPattern, (name) => byName.get(name)).filter(
    (hit) => !isEndOfName(text, hit.start) && !isStartOfName(text, hit) && !isShoutedPronoun(text, hit),
  );
  const listed = listedHits(text, named);
  const shown = new Set(
    [...unclearCountries].flatMap(([name, evidence]) => (evidence.some((words) => text.includes(words)) ? name : [])),
  );
  const isClear = (hit: Hit): boolean => !unclearCountries.has(hit.name) || shown.has(hit.name) || listed.has(hit);
  const found = new Map<Country, Span>();
  const hits = [...named.filter(isClear), ...stateHits(text)].sort((left, right) => left.start - right.start);
  for (const { country, start, end } of hits) if (!found.has(country)) found.set(country, { start, end });
  return found;
}
