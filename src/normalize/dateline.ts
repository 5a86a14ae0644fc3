import type { Span } from "../model/span.js";
import { type CalendarDate, dateAt } from "./calendar-date.js";
import { CAPITALS, isInCapitals, LETTERS } from "./letters.js";
import { canBePlace, placeName } from "./place.js";
import { agencyNamed } from "./tables/agencies.js";
import { POSTAL_CODES } from "./tables/postal-codes.js";

/** What stands before the first sentence of a report. Offsets are into the paragraph. */
export interface DatelineParts {
  /** Place in ordinary capitals, with its state or country; absent where a brief has none. */
  readonly place?: string;
  readonly date?: CalendarDate;
  /** Nothing but a colon sets it off, as in a transcript a speaker's name is. */
  readonly hasColonOnly: boolean;
  readonly agency?: { readonly name: string; readonly start: number; readonly end: number };
  /** End of the dateline with its closing mark. */
  readonly end: number;
}

/** A dateline is no longer; a longer opening is a sentence. */
const LONGEST = 160;

const WORD = `[${CAPITALS}][${LETTERS}'.-]{0,24}`;
const CAPITAL_WORD = `[${CAPITALS}][${CAPITALS}\\u0300-\\u036f'.-]{0,24}`;
const LINK = "(?: de | del | da | do | am | an der | of | and | und | & | ?/ ?| )";
const LINKS = / (?:de|del|da|do|am|an der|of|and|und) /g;
const END = `(?![${LETTERS}\\d])`;
/** A place: up to six words, two places joined by `/` or `and`. */
const PLACE_IN_CAPITALS = new RegExp(`${CAPITAL_WORD}(?:${LINK}${CAPITAL_WORD}){0,5}${END}`, "y");
const PLACE = new RegExp(`${WORD}(?:${LINK}${WORD}){0,5}${END}`, "y");
/** `, Conn.`, `, Uzamba`, `, D.C.`, ` [India]` behind the place. */
const REGION = new RegExp(`, ?(${WORD}(?: ${WORD}){0,2})|,? ?\\[([${CAPITALS}][${LETTERS} ]{1,24})\\]`, "y");
const SIGNATURE = `([${LETTERS}][${LETTERS} .&+/-]{1,40})`;
const BRACKETED = new RegExp(`\\/([${LETTERS}][${LETTERS} .&+-]{1,40})\\/|\\(${SIGNATURE}\\)|\\[${SIGNATURE}\\]`, "y");
const BARE_AGENCY = new RegExp(`[${CAPITALS}][${LETTERS}]{1,15}(?:[- ][${CAPITALS}][${LETTERS}]{1,12})?`, "y");
const BETWEEN = new RegExp(`[ ,.;:|]{0,3}(?:(?:--|[–-])(?= ?[${LETTERS}\\d([/]) ?)?`, "y");
/** The closing mark: a dash of any kind (also as a low line, as old wires send it), a colon, or TASS's full stop. */
const DASH = / ?(?:\.?[–]{1,2}|--{1,2}|- ?-)|\.?- | -| _ /y;
const COLON_OR_STOP = / ?[:.]/y;

/** The match of a sticky pattern at `index`. */
function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

interface Signature {
  readonly name: string;
  /** The words that name the agency: without the brackets, and without the correspondent behind it. */
  readonly start: number;
  readonly end: number;
  /** All it takes up, brackets and correspondent with it. */
  readonly outer: Span;
  readonly isKnown: boolean;
}

/** `Interfax-AVN`, `TASS correspondent Ada Quint`: what follows the agency's name. */
const BEHIND_NAME = /(?:[-/]| (?:correspondent|staff|news)\b).{0,200}$/i;

interface Found {
  agency?: Signature;
  date?: CalendarDate;
  end: number;
}

function agencyAt(text: string, index: number, separator: string): Signature | undefined {
  const bracketed = at(BRACKETED, text, index);
  if (bracketed) {
    const words = (bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? "").trimEnd();
    const form = [words, words.replace(BEHIND_NAME, "")].find((name) => agencyNamed(name) !== undefined);
    const start = index + 1;
    return {
      name: agencyNamed(form ?? "") ?? words,
      start,
      end: start + (form ?? words).length,
      outer: { start: index, end: index + bracketed[0].length },
      isKnown: form !== undefined,
    };
  }
  const bare = /[,.–-]/.test(separator) ? at(BARE_AGENCY, text, index) : null;
  const forms = bare ? [bare[0], bare[0].split(" ")[0] ?? ""] : [];
  const form = forms.find((words) => agencyNamed(words) !== undefined);
  const known = form && agencyNamed(form);
  if (!form || !known) return undefined;
  const span = { start: index, end: index + form.length };
  return { name: known, ...span, outer: span, isKnown: true };
}

/** Date and agency, in either order, behind the place. */
function dateAndAgency(text: string, from: number): Found {
  const found: Found = { end: from };
  for (let round = 0; round < 2; round += 1) {
    const separator = at(BETWEEN, text, found.end)?.[0] ?? "";
    const next = found.end + separator.length;
    const date = found.date ? undefined : dateAt(text, next);
    const agency = date || found.agency ? undefined : agencyAt(text, next, separator);
    if (date) {
      found.date = date.date;
      found.end = date.end;
    } else if (agency) {
      found.agency = agency;
      found.end = agency.outer.end;
    } else break;
  }
  return found;
}

interface Closing {
  readonly kind: "dash" | "colon" | "stop" | "end of line" | "none";
  readonly end: number;
}

function closingAt(text: string, index: number): Closing {
  if (index >= text.length) return { kind: "end of line", end: index };
  const mark = at(COLON_OR_STOP, text, index);
  const afterMark = index + (mark?.[0].length ?? 0);
  const dash = at(DASH, text, afterMark);
  if (dash) return { kind: "dash", end: afterMark + dash[0].trimEnd().length };
  if (!mark) return { kind: "none", end: index };
  return { kind: mark[0].includes(":") ? "colon" : "stop", end: afterMark };
}

const OPENING = new RegExp(`^\\s*["'([]{0,2}[${CAPITALS}\\d$£€]`);

/** The sentence behind a dateline begins with a capital, a figure or a mark; behind a dash inside a sentence it goes on small. */
function sentenceBegins(text: string, index: number): boolean {
  const opening = text.slice(index, index + 12);
  return /^\s*$/.test(opening) || OPENING.test(opening) || /^\s*(?:e|i|al|de|von)[-A-Z]/.test(opening);
}

/**
 * Whether what was found makes a dateline. An agency of the table is enough by itself behind a place in capitals; a
 * date needs a closing mark; a place alone, or with an agency nobody knows, needs capitals and a dash (or alone a colon, as
 * some papers set it).
 */
function isDateline({ agency, date }: Found, { kind }: Closing, inCapitals: boolean, hasPostalCode: boolean): boolean {
  if (agency?.isKnown)
    return date !== undefined || inCapitals || (kind !== "none" && agency.outer.end - agency.outer.start > 4);
  if (agency) return kind !== "none" && (date !== undefined || (inCapitals && kind === "dash"));
  if (date && kind === "end of line") return inCapitals || date.year !== undefined;
  if (date) return kind === "dash" || (kind !== "none" && (inCapitals || date.year !== undefined));
  return (inCapitals && (kind === "dash" || kind === "colon")) || (hasPostalCode && kind === "dash");
}

/** State or country behind the place, unless a date or an agency stands there. */
function regionAt(text: string, index: number): { readonly words?: string; readonly end: number } {
  const separator = at(BETWEEN, text, index)?.[0].length ?? 0;
  if (dateAt(text, index + separator)) return { end: index };
  const match = at(REGION, text, index);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || agencyNamed(words) !== undefined) return { end: index };
  return { words, end: index + match[0].length };
}

function placed(text: string, inCapitals: boolean): DatelineParts | undefined {
  const match = at(inCapitals ? PLACE_IN_CAPITALS : PLACE, text, 0)?.[0];
  if (match === undefined || (inCapitals && !isInCapitals(match.replace(LINKS, " ")))) return undefined;
  const isAbbreviation = /\.[^.\s]\.$/.test(match);
  const words = isAbbreviation ? match : match.replace(/[.,-]{1,9}$/, "");
  if (!canBePlace(words)) return undefined;
  const region = regionAt(text, words.length);
  const found = dateAndAgency(text, region.end);
  const closing = closingAt(text, found.end);
  const hasPostalCode = POSTAL_CODES.has(region.words ?? "");
  if (!isDateline(found, closing, inCapitals, hasPostalCode) || !sentenceBegins(text, closing.end)) return undefined;
  return partsOf(found, closing, placeName(words, region.words));
}

function partsOf({ agency, date }: Found, { kind, end }: Closing, place?: string): DatelineParts {
  return {
    end,
    hasColonOnly: kind === "colon" && !agency && !date,
    ...(place !== undefined && { place }),
    ...(date && { date }),
    ...(agency && { agency: { name: agency.name, start: agency.start, end: agency.end } }),
  };
}

/** A brief's opening without a place: `May 5 (Reuters) -`, `(Reuters) -`; ANSA's has the place behind the agency. */
function unplaced(text: string): DatelineParts | undefined {
  const found = dateAndAgency(text, 0);
  if (!found.agency?.isKnown) return undefined;
  const closing = closingAt(text, found.end);
  if (closing.kind !== "dash" || !sentenceBegins(text, closing.end)) return undefined;
  const rest = text.slice(closing.end);
  const inner = found.date ? undefined : placed(rest.trimStart(), true);
  if (!inner) return partsOf(found, closing);
  const shift = closing.end + rest.length - rest.trimStart().length;
  const agency = { name: found.agency.name, start: found.agency.start, end: found.agency.end };
  return { ...inner, end: inner.end + shift, agency };
}

/** A release's dateline wholly in brackets: `(Torsnes, 2 May 2031) – `. */
function bracketed(text: string): DatelineParts | undefined {
  const close = /^[([][^()[\]]{3,80}([)\]])/.exec(text)?.[0].length;
  if (close === undefined) return undefined;
  const inner = placed(text.slice(1, close - 1), true) ?? placed(text.slice(1, close - 1), false);
  if (!inner?.date || inner.end !== close - 2) return undefined;
  const closing = closingAt(text, close);
  if (!sentenceBegins(text, closing.end)) return undefined;
  const { agency } = inner;
  const shifted = agency && { agency: { name: agency.name, start: agency.start + 1, end: agency.end + 1 } };
  return { ...inner, ...shifted, end: closing.end };
}

/** The dateline at the beginning of a folded paragraph; undefined where it has none. */
export function datelineOf(paragraph: string): DatelineParts | undefined {
  const opening = paragraph.slice(0, LONGEST);
  return unplaced(opening) ?? placed(opening, true) ?? placed(opening, false) ?? bracketed(opening);
}
