/** Line separators, byte order marks and the characters that change the direction of text: they mislead whoever reads a file. */
const misleading = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** What could end or comment out a script element, and everything beyond ASCII. */
const unsafeInPages = /[<>&\u007f-\uffff]/g;

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The value as indented JSON in which nothing is invisible or reorders the line it stands in. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(misleading, asEscape)}\n`;
}

/**
 * The value as one `script` element and nothing else, to be pasted as it is into a page's head or body. It is pure ASCII,
 * so that it reads the same in a page of any encoding, and holds no `<`, `>` or `&`, so that no page can end it early.
 * `mark` is the value of its attribute `data-clipsheet`, by which it is found again; it holds no quotation mark.
 */
export function scriptElement(value: unknown, mark?: string): string {
  const json = JSON.stringify(value, null, 2).replace(unsafeInPages, asEscape);
  const attribute = mark === undefined ? "" : ` data-clipsheet="${mark}"`;
  return `<script type="application/ld+json"${attribute}>\n${json}\n</script>\n`;
}
