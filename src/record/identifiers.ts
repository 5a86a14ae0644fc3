import { createHash } from "node:crypto";

/** Crockford's base 32 in lower case: no letter that reads as a digit. https://www.crockford.com/base32.html */
const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const digitCount = 10;

/** Ten base-32 digits (50 bits) of the SHA-256 of the parts; the same parts always give the same digits. */
function digest(parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\u0000"), "utf8").digest();
  let remaining = bytes.readBigUInt64BE(0);
  let out = "";
  for (let place = 0; place < digitCount; place++) {
    out += digits[Number(remaining & 31n)];
    remaining >>= 5n;
  }
  return out;
}

/**
 * The words alone: lower case, compatibility forms folded, punctuation, quotation marks and spacing gone,
 * so that a mended quote mark or a better span edge leaves the identifier as it was.
 */
export function foldedWords(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%‰$€£¥₹]+/gu) ?? []
  ).join(" ");
}

/** The article's identifier: as given, else made from its canonical URL, else from its slug. */
export function articleIdentifier(given: string | undefined, url: string | undefined, slug: string): string {
  if (given !== undefined) return given;
  return `a-${digest(url === undefined ? ["slug", slug] : ["url", url])}`;
}

/**
 * Gives out identifiers of one kind of finding in one article, in text order. An identifier comes from the article's,
 * the finding's own words (folded) and its occurrence among the same words: never from offsets, speaker or tool version.
 */
export function identifierMaker(prefix: string, articleId: string): (words: string) => string {
  const occurrences = new Map<string, number>();
  const taken = new Set<string>();
  return (words) => {
    const folded = foldedWords(words);
    const occurrence = (occurrences.get(folded) ?? 0) + 1;
    occurrences.set(folded, occurrence);
    let identifier = `${prefix}-${digest([prefix, articleId, folded, String(occurrence)])}`;
    for (let salt = 1; taken.has(identifier); salt++) {
      identifier = `${prefix}-${digest([prefix, articleId, folded, String(occurrence), String(salt)])}`;
    }
    taken.add(identifier);
    return identifier;
  };
}
