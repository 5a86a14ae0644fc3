import type { Span } from "../model/span.js";
import { CharacterKind, kindAt } from "./characters.js";
import { gluedSuffixes } from "./tables/glued-suffixes.js";
import { wordEnd } from "./words.js";

const isDigit = (text: string, at: number): boolean => kindAt(text, at) === CharacterKind.Digit;

/** Longest suffix in the table, so that looking for one never runs along a long word. */
const longestSuffix = 8;
/** No quantity, date or telephone number is longer; beyond it a run of separators is taken apart piece by piece. */
const longestNumber = 64;

/**
 * The end of the number that begins at `at`, or `at` where none does. A word that begins with digits and is no
 * number (`5G`, `20th`, `15-year-old`) is left to the words.
 */
export function numberEnd(text: string, at: number, span: Span): number {
  const first = text[at] === "." && !isWordCharacter(text, at - 1, span.start) ? at + 1 : at;
  if (!isDigit(text, first)) return at;
  let end = digitsEnd(text, first, span.end);
  while (
    end - at < longestNumber &&
    end + 1 < span.end &&
    ".,:/'’٫٬".includes(text.charAt(end)) &&
    isDigit(text, end + 1)
  ) {
    if ("'’".includes(text.charAt(end)) && !hasThreeDigits(text, end + 1)) break;
    end = digitsEnd(text, end + 1, span.end);
  }
  const chain = hyphenChainEnd(text, end, span.end);
  if (chain > end) return chain;
  if (end >= span.end || !continuesWord(text, end, span.end)) return end;
  if (suffixEnd(text, end, { start: at, end: span.end }, true) > end) return end;
  if (isRangeAhead(text, end, span.end)) return end;
  // "1.6-fold", "a 3.5-inch disk": a separator inside is no full stop, so the word cannot be left to the words.
  const isParted = digitsEnd(text, first, span.end) < end;
  return isParted ? wordEnd(text, kindAt(text, end) === CharacterKind.Letter ? end : end + 1, span) : at;
}

/**
 * The end of a unit or magnitude glued to the number before it (`48.2` `m`), or `at` where none stands.
 */
export function suffixEnd(
  text: string,
  at: number,
  span: Span,
  afterNumber = at > span.start && isDigit(text, at - 1),
): number {
  if (!afterNumber || kindAt(text, at) !== CharacterKind.Letter) return at;
  let end = at;
  while (end < span.end && end - at <= longestSuffix && kindAt(text, end) === CharacterKind.Letter) end++;
  const suffix = text.slice(at, end);
  // "5G" and "3D" are names; of single capitals only the magnitudes are written so.
  if (!gluedSuffixes.has(suffix.toLowerCase()) || /^[A-Z]$/.test(suffix.replace(/^[KMB]$/, ""))) return at;
  // "1980s", "the 30s": a decade or a plural, no seconds.
  if (suffix.toLowerCase() === "s") return at;
  return continuesWord(text, end, span.end) && text[end] !== "." ? at : end;
}

function digitsEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(text, end)) end++;
  return end;
}

const hasThreeDigits = (text: string, at: number): boolean =>
  isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);

/** `2015-10-28`, `713-853-3989`: at least two hyphens between digits make one token, a date or a telephone number. */
function hyphenChainEnd(text: string, at: number, limit: number): number {
  let end = at;
  let hyphens = 0;
  while (hyphens < 5 && text[end] === "-" && end + 1 < limit && isDigit(text, end + 1)) {
    end = digitsEnd(text, end + 1, limit);
    hyphens++;
  }
  return hyphens >= 2 && !continuesWord(text, end, limit) ? end : at;
}

/** A hyphen with a number behind it: the number before it stands alone, whatever follows (`10-20-strong`). */
const isRangeAhead = (text: string, at: number, limit: number): boolean =>
  text[at] === "-" && at + 1 < limit && isDigit(text, at + 1);

function isWordCharacter(text: string, at: number, floor: number): boolean {
  if (at < floor) return false;
  const kind = kindAt(text, at);
  return kind === CharacterKind.Letter || kind === CharacterKind.Digit;
}

/** Whether a letter, or a hyphen or apostrophe with a letter behind it, goes on with what came before. */
function continuesWord(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const kind = kindAt(text, at);
  if (kind === CharacterKind.Letter) return true;
  if ("-‐‑".includes(text.charAt(at))) {
    const next = at + 1 < limit ? kindAt(text, at + 1) : CharacterKind.Space;
    return next === CharacterKind.Letter || next === CharacterKind.Digit;
  }
  return false;
}
