import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type ParseDate = (words: string) => unknown;

let known: ParseDate | undefined;

/** The parser is loaded with the first date that a person wrote: most articles have none. */
function parser(): ParseDate {
  known ??= (require("edtf") as { readonly parse: ParseDate }).parse;
  return known;
}

/** What a longer text would cost the parser's time for no date that anybody writes. */
const longestDate = 100;

/**
 * Whether words are a date in EDTF (ISO 8601-2:2019): a day, month, part of a year, year, decade or interval. The parser
 * of npm's `edtf` says so; that a season's year is unknown, as in the records (`XXXX-21`), it does not know.
 */
export function isDateValue(words: string): boolean {
  if (words.length > longestDate) return false;
  try {
    parser()(words.replace(/XXXX(?=-(?:2[1-9]|3\d|4[01])\b)/g, "2000"));
    return true;
  } catch {
    return false;
  }
}
