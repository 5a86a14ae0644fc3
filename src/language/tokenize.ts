import type { Span } from "../model/span.js";
import { addressEnd } from "./addresses.js";
import { CharacterKind, kindAt } from "./characters.js";
import { numberEnd, suffixEnd } from "./numbers.js";
import { punctuationEnd, symbolEnd } from "./punctuation.js";
import { splitContraction, wordEnd } from "./words.js";

/**
 * Splits `text.slice(span.start, span.end)` into tokens after the manner of the Penn Treebank and Universal
 * Dependencies. What lies between tokens is white space and invisible characters; both together rebuild the text.
 *
 * - Numbers keep their separators (`1,234.5`, `10:30`, `1/2`, `2015-10-28`); a currency sign, a percent sign and a
 *   unit or magnitude glued to the number are tokens of their own: `$48.2m` → `$` `48.2` `m`, `40%` → `40` `%`,
 *   `US$5` → `US$` `5`. Ordinals, decades and model numbers stay whole (`20th`, `1980s`, `5G`, `737-800`).
 * - Two numbers with a hyphen or dash between them are three tokens (`10-20` → `10` `-` `20`).
 * - Hyphenated words are one token (`US-led`, `15-year-old`, `Su-34`); dashes and hyphens with space are punctuation.
 * - Contractions are split (`do` `n't`, `Smith` `'s`, `can` `not`); every quotation mark is a token.
 * - Abbreviations and initials keep their full stop (`U.S.`, `Gen.`, `No.` before a number).
 *
 * Linear in the length of the text.
 */
export function tokenize(text: string, span: Span): Span[] {
  const tokens: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    const kind = kindAt(text, at);
    if (kind === CharacterKind.Space || kind === CharacterKind.Invisible) {
      at++;
      continue;
    }
    const end = Math.min(tokenEnd(text, at, span, kind), span.end);
    if (kind === CharacterKind.Letter || kind === CharacterKind.Punctuation) splitContraction(text, at, end, tokens);
    else tokens.push({ start: at, end });
    at = end;
  }
  return tokens;
}

/** Where the token that begins at `at` ends: the first reading that fits. */
function tokenEnd(text: string, at: number, span: Span, kind: CharacterKind): number {
  const address = addressEnd(text, at, span.start, span.end);
  if (address > at) return address;
  const number = numberEnd(text, at, span);
  if (number > at) return number;
  const suffix = suffixEnd(text, at, span);
  if (suffix > at) return suffix;
  if (kind === CharacterKind.Letter || kind === CharacterKind.Digit) return wordEnd(text, at, span);
  if (kind === CharacterKind.Punctuation || text[at] === "`") return punctuationEnd(text, at, span);
  return symbolEnd(text, at, span.end);
}
