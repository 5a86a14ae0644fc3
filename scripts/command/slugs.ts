import { createHash } from "node:crypto";
import slugify from "slugify";

const longestSlug = 80;
const digestLength = 8;

/** The slug of words: Latin letters, also those slugify knows for Greek or Cyrillic ones, digits and hyphens. May be empty. */
function latinSlug(words: string): string {
  return slugify(words, { lower: true, strict: true }).slice(0, longestSlug).replace(/-+$/, "");
}

function withDigest(slug: string, key: string): string {
  const digest = createHash("sha256").update(key.normalize("NFC"), "utf8").digest("hex").slice(0, digestLength);
  const room = longestSlug - digestLength - 1;
  return `${slug.slice(0, room).replace(/-+$/, "") || "article"}-${digest}`;
}

/** Whether a letter or digit of the words has no place in their slug. */
function losesLetters(words: string): boolean {
  return [...words.normalize("NFC")].some(
    (character) => /[\p{L}\p{N}]/u.test(character) && slugify(character, { strict: true }) === "",
  );
}

/**
 * A file's name, or another short name, as a slug. Where it has letters that slugify cannot spell (Chinese, Arabic,
 * emoji), they are transliterated, and a digest of the name keeps apart names that sound the same.
 */
export async function slugOf(name: string): Promise<string> {
  const slug = latinSlug(name);
  if (slug !== "" && !losesLetters(name)) return slug;
  const { default: anyAscii } = await import("any-ascii");
  return withDigest(latinSlug(anyAscii(name.normalize("NFC"))), name);
}

/**
 * The slug of one article of a file that holds several: of its title, and a digest of what tells it from all others, so
 * that it is the same whatever stands beside it. A key that is a slug already stays as it is.
 */
export async function slugOfItem(title: string, key: string): Promise<string> {
  const slug = await slugOf(title);
  return slug === key
    ? slug
    : withDigest(latinSlug(title) === "" ? slug.replace(/-[0-9a-f]{8}$/, "") : latinSlug(title), key);
}
