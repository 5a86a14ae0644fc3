import type { AnalysedSentence } from "../../language/analysed-article.js";
import type { Atom } from "./atom.js";
import { DOLLAR_COUNTRIES, DOUBTFUL_MONEY_PREFIXES, MONEY_PREFIXES } from "./tables/money-prefixes.js";

const WHITE_SPACE = /\s+/y;
/**
 * Digits with grouping and decimal marks; thin and no-break spaces group (`10 000` as the SI brochure and TASS
 * write it), an ordinary space only before a round group of three. A dot leads (`.534`) where no digit stands before it.
 */
const NUMBER =
  /\d{1,99}(?:(?:[.,]|[\u00a0\u2009\u202f](?=\d{3}(?!\d))| (?=\d00(?![\d,.]\d|\d|[a-z])))\d{1,99}){0,12}|[.]\d{1,99}/y;
const LETTERS = /[\p{L}\p{M}]{1,99}/uy;
const WORD_REST = /(?:['’](?=\p{L})|[\p{L}\p{M}\p{N}]){1,99}/uy;
const VULGAR_FRACTION = /[¼½¾⅐-⅞]/y;
const WRITTEN_AS_AMOUNT = /^\d{1,3}(?:,\d{3})+|^\d+\.\d|^\d+(?:m|bn|tn|mn|mln|k)\b|^\d+ (?:million|billion|trillion)\b/;
/** Letters that can be a currency's which no table has; states, unions and machines have such, too. */
export const UNKNOWN_CURRENCY = /^(?!(?:EU|UK|US|UN|AI|TV|PC|HP|MT|AK|NO|IN|AT|BY|UP)$)[A-Z]{2,3}$/;
/** An amount whatever letters stand before it: "CR5,000", "CR60bn" of a currency that no table has. */
const NOTHING_BUT_AN_AMOUNT = /^\d{1,3}(?:,\d{3})+(?![\d,])|^\d+(?:\.\d+)?(?:bn|tn|mn|mln)\b/;

/** Whether a character of ASCII is a letter, digit or mark; of others the patterns tell. */
const isWritten = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Whether a number may begin with the character: a digit, a full stop, or something beyond ASCII, such as a fraction. */
const canBeginNumber = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2e || code > 0x7f;

/** Cuts a sentence into atoms; linear in its length. */
export function cutAtoms(text: string, sentence: AnalysedSentence): Atom[] {
  const atoms: Atom[] = [];
  const { tokens, end } = sentence;
  let position = sentence.start;
  let token = 0;
  let spaced = true;
  // Repetitions are bounded so that a megabyte without a space is many atoms and not one deep match.
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    return found === null ? 0 : Math.min(found[0].length, end - position);
  };
  const push = (kind: Atom["kind"], length: number): void => {
    const written = text.slice(position, position + length);
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= position) token++;
    const inToken = (tokens[token]?.start ?? Number.POSITIVE_INFINITY) < position + length;
    atoms.push({
      kind,
      text: written,
      normal: written.toLowerCase().replace(/[’‘]/g, "'"),
      spaced,
      start: position,
      end: position + length,
      token: inToken ? token : -1,
    });
    position += length;
    spaced = false;
  };
  while (position < end) {
    const blank = isWritten(text.charCodeAt(position)) ? 0 : match(WHITE_SPACE);
    if (blank > 0) {
      position += blank;
      spaced = true;
      continue;
    }
    const number = canBeginNumber(text.charCodeAt(position)) ? match(NUMBER) || match(VULGAR_FRACTION) : 0;
    if (number > 0) {
      push("number", number);
      continue;
    }
    const letters = match(LETTERS);
    if (letters === 0) {
      push("symbol", 1);
      continue;
    }
    if (isMoneyPrefix(text, position, letters, atoms.at(-1)?.text === "$" && !spaced)) {
      push("word", letters);
      continue;
    }
    WORD_REST.lastIndex = position + letters;
    const rest = WORD_REST.exec(text)?.[0].length ?? 0;
    const length = Math.min(letters + rest, end - position);
    push(rest > 0 && /\p{N}/u.test(text.slice(position, position + Math.min(length, 40))) ? "code" : "word", length);
  }
  return atoms;
}

/** Whether letters glued to a number are a currency (`USD10m`, `PS21,700`, `$US160`), not the head of a model name. */
function isMoneyPrefix(text: string, start: number, length: number, afterDollar: boolean): boolean {
  const after = text.charCodeAt(start + length);
  if (after < 48 || after > 57 || length > 4) return false;
  const letters = text.slice(start, start + length);
  if (MONEY_PREFIXES.has(letters)) return true;
  if (afterDollar && DOLLAR_COUNTRIES.has(letters)) return true;
  const amount = text.slice(start + length, start + length + 24);
  if (DOUBTFUL_MONEY_PREFIXES.has(letters)) return WRITTEN_AS_AMOUNT.test(amount);
  return UNKNOWN_CURRENCY.test(letters) && NOTHING_BUT_AN_AMOUNT.test(amount);
}
