import type { DateParser } from "../candidate.js";
import type { Lexeme } from "../lexemes.js";
import { isDash, type Reading, readFollowingYear, readOrdinal, readYear, wordAt } from "../readers.js";
import { FIRST_HALF_CODE, FIRST_QUARTER_CODE } from "../tables/parts-of-year.js";

/** Parts of a year by the word that names them: how many there are, and the EDTF code of the first. */
const PARTS: ReadonlyMap<string, { readonly count: number; readonly firstCode: number }> = new Map([
  ["quarter", { count: 4, firstCode: FIRST_QUARTER_CODE }],
  ["q", { count: 4, firstCode: FIRST_QUARTER_CODE }],
  ["half", { count: 2, firstCode: FIRST_HALF_CODE }],
  ["h", { count: 2, firstCode: FIRST_HALF_CODE }],
]);

function codeOf(word: string, position: number): number | undefined {
  const part = PARTS.get(word);
  return part === undefined || position < 1 || position > part.count ? undefined : part.firstCode + position - 1;
}

/** `first quarter`, `third-quarter`, `Q3`, `H1`. */
function readPart(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const word = wordAt(lexemes, index);
  const digit = lexemes[index + 1];
  if ((word === "q" || word === "h") && digit?.glued === true && /^[1-4]$/.test(digit.text)) {
    const code = codeOf(word, Number(digit.text));
    return code === undefined ? undefined : { value: code, next: index + 2 };
  }
  const ordinal = readOrdinal(lexemes, index);
  if (ordinal === undefined) return undefined;
  const name = isDash(lexemes[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  const noun = wordAt(lexemes, name);
  if (noun !== "quarter" && noun !== "half") return undefined;
  const code = codeOf(noun, ordinal.value);
  return code === undefined ? undefined : { value: code, next: name + 1 };
}

/** `the first quarter of 2031`, `Q1 2031`, `the second half of last year`, `2031 first quarter`; without a year no date. */
export const quarter: DateParser = (lexemes, index) => {
  const leadingYear = readYear(lexemes, index);
  if (leadingYear !== undefined) {
    const part = readPart(lexemes, leadingYear.next);
    if (part === undefined) return undefined;
    return { next: part.next, expression: { kind: "part", code: part.value, year: leadingYear.value } };
  }
  const part = readPart(lexemes, index);
  const year = part === undefined ? undefined : readFollowingYear(lexemes, part.next);
  if (part === undefined || year === undefined) return undefined;
  return { next: year.next, expression: { kind: "part", code: part.value, ...year.value } };
};
