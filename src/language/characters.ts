/** Kinds of UTF-16 code units, as the tokenizer tells them apart. */
export const CharacterKind = {
  /** White space, control characters. */
  Space: 0,
  Letter: 1,
  Digit: 2,
  Punctuation: 3,
  /** Zero width space, byte order mark, soft hyphen, bidi controls: no word's edge, nothing to see. */
  Invisible: 4,
  Symbol: 5,
  /** Half of a character outside the basic plane. */
  Surrogate: 6,
  /** Combining marks, variation selectors, zero width joiner: they belong to what stands before them. */
  Mark: 7,
} as const;

export type CharacterKind = (typeof CharacterKind)[keyof typeof CharacterKind];

const kinds = new Uint8Array(0x10000).fill(0xff);

/** The general categories of Unicode that stand behind a kind; asked once a code unit and remembered. */
function classify(codeUnit: number): CharacterKind {
  if (codeUnit >= 0xd800 && codeUnit <= 0xdfff) return CharacterKind.Surrogate;
  const character = String.fromCharCode(codeUnit);
  if (codeUnit === 0x200d || (codeUnit >= 0xfe00 && codeUnit <= 0xfe0f)) return CharacterKind.Mark;
  if (codeUnit !== 0xfeff && (/\s/u.test(character) || /\p{Cc}/u.test(character))) return CharacterKind.Space;
  if (/\p{Cf}/u.test(character)) return CharacterKind.Invisible;
  if (/\p{Nd}/u.test(character)) return CharacterKind.Digit;
  if (/[\p{L}\p{Nl}\p{No}\u00ba\u00aa_]/u.test(character)) return CharacterKind.Letter;
  if (/\p{M}/u.test(character)) return CharacterKind.Mark;
  if (/\p{P}/u.test(character)) return CharacterKind.Punctuation;
  return CharacterKind.Symbol;
}

/** The kind of the code unit at an offset; `Space` beyond the text. */
export function kindAt(text: string, offset: number): CharacterKind {
  if (offset < 0 || offset >= text.length) return CharacterKind.Space;
  const codeUnit = text.charCodeAt(offset);
  const known = kinds[codeUnit];
  if (known !== undefined && known !== 0xff) return known as CharacterKind;
  const kind = classify(codeUnit);
  kinds[codeUnit] = kind;
  return kind;
}

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const apostrophes = /[\u2018\u2019\u02bc\uff07]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g;
const hyphens = /[\u2010\u2011]/g;
const plain = /^[\0-\x7f]*$/;

/** Lower case, curly quotes and guillemets made straight, invisible characters left out. */
export function normalForm(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace(doubleQuotes, '"')
    .replace(hyphens, "-")
    .toLowerCase();
}
