import type { Span } from "../model/span.js";
import { CharacterKind, kindAt } from "./characters.js";
import { abbreviationKind, ambiguousWithWords } from "./tables/abbreviations.js";

const isApostrophe = (character: string): boolean => character === "'" || character === "’" || character === "ʼ";
const isHyphen = (character: string): boolean => character === "-" || character === "‐" || character === "‑";

/** Longest abbreviation or acronym with inner full stops; bounds the look-ahead. */
const longestDotted = 16;

/** The end of the word at `at`: letters, digits, marks, inner apostrophes, hyphens and the full stop of an abbreviation. */
export function wordEnd(text: string, at: number, span: Span): number {
  const dotted = dottedEnd(text, at, span);
  if (dotted > at) return dotted;
  let end = at + 1;
  while (end < span.end) {
    const kind = kindAt(text, end);
    if (kind === CharacterKind.Letter || kind === CharacterKind.Digit || kind === CharacterKind.Mark) end++;
    else if (joins(text, end, span.end)) end += 2;
    else break;
  }
  if (text[end] === "$" && end - at <= 3 && kindAt(text, end + 1) === CharacterKind.Digit && end < span.end)
    return end + 1;
  return text[end] === "." && end < span.end && keepsFullStop(text, at, end, span) ? end + 1 : end;
}

/** Whether the character at `at`, between two letters or digits, is part of the word: `O'Brien`, `US-led`, `AT&T`. */
function joins(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const character = text.charAt(at);
  const kind = kindAt(text, at);
  const next = kindAt(text, at + 1);
  const nextIsWord = next === CharacterKind.Letter || next === CharacterKind.Digit;
  if (!nextIsWord) return false;
  if (isApostrophe(character) || isHyphen(character) || kind === CharacterKind.Invisible) return true;
  return character === "&" && isUpperCase(text.charAt(at - 1)) && isUpperCase(text.charAt(at + 1));
}

const isUpperCase = (character: string): boolean => character !== character.toLowerCase();

/** `U.S.`, `a.m.`, `Ph.D.`, `J.K.`: short pieces with full stops between them. */
function dottedEnd(text: string, at: number, span: Span): number {
  let end = at;
  let pieces = 0;
  const limit = Math.min(span.end, at + longestDotted);
  for (;;) {
    const pieceStart = end;
    while (end < limit && end - pieceStart < 3 && kindAt(text, end) === CharacterKind.Letter) end++;
    if (end === pieceStart || end >= limit || text[end] !== ".") {
      end = pieceStart;
      break;
    }
    end++;
    pieces++;
  }
  if (pieces < 2 || kindAt(text, end) === CharacterKind.Digit) return at;
  const word = text.slice(at, end - 1);
  const known = abbreviationKind(word.toLowerCase()) !== undefined;
  const isAcronym = /^(?:\p{L}\.){1,7}\p{L}$/u.test(word);
  if (!known && !isAcronym) return at;
  // "U.S.-led" is one word; "U.S.The" is a missing space.
  if (isHyphen(text.charAt(end)) && kindAt(text, end + 1) === CharacterKind.Letter && end + 1 < span.end)
    return wordEnd(text, end + 1, span);
  if (kindAt(text, end) !== CharacterKind.Letter || end >= span.end) return end;
  // "U.S" without its last stop, with a letter run behind: give the last piece back.
  return at;
}

/** Whether the full stop at `stop` belongs to the word before it (`Gen.`, `J.`) and not to the sentence. */
function keepsFullStop(text: string, at: number, stop: number, span: Span): boolean {
  const after = stop + 1 < span.end ? kindAt(text, stop + 1) : CharacterKind.Space;
  if (text[stop + 1] === "." && stop + 1 < span.end) return false;
  if (after === CharacterKind.Letter && stop - at > 1) return false;
  const word = text.slice(at, Math.min(stop, at + longestDotted));
  if (word.length !== stop - at) return false;
  const beforeDigit = nextVisibleIsDigit(text, stop + 1, span.end);
  const lower = word.toLowerCase();
  const isCapitalised = isUpperCase(word.charAt(0));
  const kind = abbreviationKind(lower);
  const atTextEnd = isAtEnd(text, stop + 1, span.end);
  if (word.length === 1 && isCapitalised)
    return (
      !atTextEnd &&
      nextVisibleIsUpperCase(text, stop + 1, span.end) &&
      (word !== "I" || isNameBefore(text, at, span.start))
    );
  if (kind === undefined) return false;
  if (kind === "numbering") return beforeDigit;
  if (ambiguousWithWords.has(lower) && !isCapitalised) return beforeDigit && kind !== "title";
  return !(atTextEnd && kind === "title");
}

/** The first character that is seen at or behind `at`; looks at a few only. */
function nextVisible(text: string, at: number, limit: number): number {
  let offset = at;
  const last = Math.min(limit, at + 8);
  while (
    offset < last &&
    (kindAt(text, offset) === CharacterKind.Space || kindAt(text, offset) === CharacterKind.Invisible)
  )
    offset++;
  return offset;
}

const nextVisibleIsDigit = (text: string, at: number, limit: number): boolean => {
  const offset = nextVisible(text, at, limit);
  return offset < limit && (kindAt(text, offset) === CharacterKind.Digit || text[offset] === "#");
};

const nextVisibleIsUpperCase = (text: string, at: number, limit: number): boolean => {
  const offset = nextVisible(text, at, limit);
  return offset < limit && (isUpperCase(text.charAt(offset)) || /[0-9,&]/.test(text.charAt(offset)));
};

const isAtEnd = (text: string, at: number, limit: number): boolean => nextVisible(text, at, limit) >= limit;

/** Whether a capitalised word stands directly before, as in `Ann I. Smith`: there `I.` is an initial. */
function isNameBefore(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 24), at);
  return /(?:^|\s)\p{Lu}[\p{L}.]{0,20}\s$/u.test(before);
}

const contraction = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const fused = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

/** Puts the word into the list, its contraction or possessive mark apart: `do` `n't`, `Smith` `'s`, `can` `not`. */
export function splitContraction(text: string, start: number, end: number, into: Span[]): void {
  if (end - start > 2) {
    const tail = text.slice(Math.max(start, end - 8), end);
    const match = contraction.exec(tail);
    const cut = match === null ? (end - start < 7 ? fused.get(tail.toLowerCase()) : undefined) : undefined;
    const at = match !== null ? end - match[0].length : cut !== undefined ? start + cut : end;
    if (at > start && at < end) {
      into.push({ start, end: at }, { start: at, end });
      return;
    }
  }
  into.push({ start, end });
}
