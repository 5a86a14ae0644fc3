/**
 * Insides of character classes for names in English text: Latin with its extensions, combining marks, Greek, Cyrillic.
 * Unicode's own classes have some six hundred ranges each; a pattern with several of them takes milliseconds to
 * compile, more than the whole article takes to read.
 */
export const LETTERS =
  "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u03ff\\u0400-\\u052f\\u1e00-\\u1fff";

/** As LETTERS, capitals; where an alphabet alternates capitals with small letters, both (see `isInCapitals`). */
export const CAPITALS = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f\\u1e00-\\u1eff";

/** Whether no letter of a text is small. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
