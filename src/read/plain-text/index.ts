import { createHash } from "node:crypto";
import { InputError } from "../../model/input-error.js";
import { decode } from "../decode.js";
import type { Source, SourceHint } from "../source.js";

/** The largest file read, in bytes. The longest newspaper articles have some 200,000; what is larger is no article. */
export const MAXIMUM_BYTES = 5_000_000;

/** Control characters that no text has: NUL and the others below space that neither part nor format lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The source of a text that is already decoded, as a line of NDJSON gives it. */
export function sourceOfText(text: string, hint: SourceHint): Source {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { name: hint.name, mediaType: "text/plain", sha256, text };
}

/**
 * Reads a plain-text article: UTF-8 with or without byte order mark, or UTF-16 with one.
 *
 * @throws {InputError} for a file that is too large, is not text, is in another encoding, or has no words.
 */
export function readPlainText(bytes: Uint8Array, hint: SourceHint): Source {
  const where = hint.name;
  if (bytes.length > MAXIMUM_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1_000_000);
    throw new InputError({
      what: `the file has ${megabytes} MB, more than the ${MAXIMUM_BYTES / 1_000_000} MB an article may have`,
      where,
      remedy: "give one article a file",
    });
  }
  const text = decode(bytes, where);
  if (NOT_TEXT.test(text)) {
    throw new InputError({
      what: "the file is not text (it has control characters that only binary files have)",
      where,
      remedy: "save the article as plain text in UTF-8",
    });
  }
  if (!/\S/.test(text)) {
    const what = bytes.length === 0 ? "the file is empty" : "the file has nothing but white space";
    throw new InputError({ what, where, remedy: "put the article's text into it" });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: hint.name, mediaType: "text/plain", sha256, text };
}
