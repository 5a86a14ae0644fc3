import { type CalendarDate, dateAt } from "./calendar-date.js";
import { ordinaryCapitals } from "./ordinary-capitals.js";
import { agencyNamed } from "./tables/agencies.js";
import { NOT_PLACES } from "./tables/not-places.js";

/** What stands before the first sentence of a report. Offsets are into the paragraph. */
export interface DatelineParts {
  /** Place in ordinary capitals, with its state or country; absent where a brief has none. */
  readonly place?: string;
  readonly date?: CalendarDate;
  readonly agency?: { readonly name: string; readonly start: number; readonly end: number };
  /** End of the dateline with its closing mark. */
  readonly end: number;
}

/** A dateline is no longer; a longer opening is a sentence. */
const LONGEST = 160;

const CAPITAL_WORD = "[\\p{Lu}][\\p{Lu}\\p{M}'.-]{0,24}";
const MIXED_WORD = "\\p{Lu}[\\p{L}\\p{M}'.-]{0,24}";
const LINK = "(?: de | del | da | do | am | an der | of | and | AND | und | & |-| ?/ ?| )";
/** Places in capitals: up to six words, two places joined by `/` or `and`. */
const CAPITALS = new RegExp(`(?:${CAPITAL_WORD})(?:${LINK}(?:${CAPITAL_WORD})){0,5}(?![\\p{L}\\d])`, "uy");
const MIXED = new RegExp(`(?:${MIXED_WORD})(?:${LINK}(?:${MIXED_WORD})){0,3}(?![\\p{L}\\d])`, "uy");
/** `, Conn.`, `, Uzamba`, `, D.C.`, ` [India]` behind the place. */
const REGION =
  /, ?(\p{Lu}[\p{L}\p{M}'.-]{0,20}(?: \p{Lu}[\p{L}\p{M}'.-]{0,20}){0,2})|,? ?\[(\p{Lu}[\p{L}\p{M} ]{1,24})\]/uy;
const BRACKETED = /\/([\p{L}][\p{L} .&+-]{1,40})\/|\(([\p{L}][\p{L} .&+/-]{1,40})\)|\[([\p{L}][\p{L} .&+-]{1,40})\]/uy;
const BARE_AGENCY = /\p{Lu}[\p{L}]{1,15}(?:-\p{Lu}[\p{L}]{1,12})?/uy;
const BETWEEN = /[ ,.;:|]{0,3}(?:(?:--|[–-])(?= ?[\p{L}\d([/]) ?)?/uy;
/** The closing mark: a dash of any kind, a colon, or TASS's full stop. */
const DASH = / ?(?:\.?[–]{1,2}|--{1,2}|- ?-)|\.?- | -/y;
const COLON_OR_STOP = / ?[:.]/y;

/** The match of a sticky pattern at `index`. */
function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

interface Found {
  agency?: { name: string; start: number; end: number; isKnown: boolean };
  date?: CalendarDate;
  end: number;
}

function agencyAt(text: string, index: number): Found["agency"] {
  const bracketed = at(BRACKETED, text, index);
  if (bracketed) {
    const words = bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? "";
    const known = agencyNamed(words) ?? agencyNamed(words.split(/[-/]/)[0] ?? "");
    return {
      name: known ?? words.trim(),
      start: index,
      end: index + bracketed[0].length,
      isKnown: known !== undefined,
    };
  }
  const bare = at(BARE_AGENCY, text, index);
  const known = bare ? agencyNamed(bare[0]) : undefined;
  if (!bare || known === undefined) return undefined;
  return { name: known, start: index, end: index + bare[0].length, isKnown: true };
}

/** Date and agency, in either order, behind the place. */
function dateAndAgency(text: string, from: number): Found {
  const found: Found = { end: from };
  for (let round = 0; round < 2; round += 1) {
    const next = found.end + (at(BETWEEN, text, found.end)?.[0].length ?? 0);
    const date = found.date ? undefined : dateAt(text, next);
    if (date) {
      found.date = date.date;
      found.end = date.end;
      continue;
    }
    const agency = found.agency ? undefined : agencyAt(text, next);
    if (!agency) break;
    found.agency = agency;
    found.end = agency.end;
  }
  return found;
}

type Closing = "dash" | "mark" | "none";

function closingAt(text: string, index: number): { closing: Closing; end: number } {
  const dash = at(DASH, text, index);
  if (dash) return { closing: "dash", end: index + dash[0].trimEnd().length };
  const mark = at(COLON_OR_STOP, text, index);
  if (mark) {
    const after = at(DASH, text, index + mark[0].length);
    return { closing: after ? "dash" : "mark", end: index + mark[0].length + (after?.[0].trimEnd().length ?? 0) };
  }
  return { closing: "none", end: index };
}

/** The sentence after a dateline begins with a capital, a figure or a quotation mark; after a dash in a sentence it goes on small. */
function sentenceBegins(text: string, index: number): boolean {
  return (
    /^\s*$|^\s*["'([]?[\p{Lu}\d$£€]/u.test(text.slice(index, index + 12)) ||
    /^\s*["'([]?(?:de|von|al|el|e|i)[-A-Z]/.test(text.slice(index, index + 12))
  );
}

function placeName(words: string, region: string | undefined): string {
  const place = ordinaryCapitals(words.replace(/ ?\/ ?/g, "/").replace(/\s+/g, " "));
  return region === undefined ? place : `${place}, ${ordinaryCapitals(region)}`;
}

/** How sure a dateline must be of itself: place in capitals needs one more mark, a place in small letters needs two. */
function isDateline(found: Found, closing: Closing, inCapitals: boolean, words: string): boolean {
  const { agency, date } = found;
  const slashes = agency !== undefined && !agency.isKnown;
  if (NOT_PLACES.has(words.toUpperCase())) return false;
  if (agency?.isKnown && (inCapitals || closing !== "none" || date !== undefined)) return true;
  if (slashes) return date !== undefined && closing !== "none";
  if (date) return closing === "dash" || (closing === "mark" && (inCapitals || date.year !== undefined));
  return inCapitals && closing === "dash";
}

function placed(text: string, inCapitals: boolean): DatelineParts | undefined {
  const match = at(inCapitals ? CAPITALS : MIXED, text, 0);
  if (!match) return undefined;
  const words = match[0].replace(/[.,]$/, (mark) => (mark === "." && /\.\p{L}\.$/u.test(match[0]) ? mark : ""));
  const afterPlace = words.length;
  const regionMatch = dateAt(text, afterPlace + (at(BETWEEN, text, afterPlace)?.[0].length ?? 0))
    ? null
    : at(REGION, text, afterPlace);
  const regionWords = regionMatch?.[1] ?? regionMatch?.[2];
  const isRegion = regionWords !== undefined && agencyNamed(regionWords) === undefined;
  const afterRegion = isRegion ? afterPlace + (regionMatch?.[0].length ?? 0) : afterPlace;
  const found = dateAndAgency(text, afterRegion);
  const { closing, end } = closingAt(text, found.end);
  if (!isDateline(found, closing, inCapitals, words) || !sentenceBegins(text, end)) return undefined;
  return partsOf(found, end, placeName(words, isRegion ? regionWords : undefined));
}

function partsOf(found: Found, end: number, place?: string): DatelineParts {
  const { agency, date } = found;
  return {
    end,
    ...(place !== undefined && { place }),
    ...(date && { date }),
    ...(agency && { agency: { name: agency.name, start: agency.start, end: agency.end } }),
  };
}

/** A brief's opening without a place: `May 5 (Reuters) -`, `(Reuters) -`. */
function unplaced(text: string): DatelineParts | undefined {
  const found = dateAndAgency(text, 0);
  if (!found.agency?.isKnown) return undefined;
  const { closing, end } = closingAt(text, found.end);
  return closing === "dash" && sentenceBegins(text, end) ? partsOf(found, end) : undefined;
}

/** The dateline at the beginning of a folded paragraph; undefined where it has none. */
export function datelineOf(paragraph: string): DatelineParts | undefined {
  const opening = paragraph.slice(0, LONGEST);
  return unplaced(opening) ?? placed(opening, true) ?? placed(opening, false);
}
