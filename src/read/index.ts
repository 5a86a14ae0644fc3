import { InputError } from "../model/input-error.js";
import { type FormatName, formats } from "./formats.js";
import type { Reader } from "./source.js";

export { allBytes } from "./all-bytes.js";
export { formatOf, HEAD_BYTES } from "./format-of.js";
export { type FormatName, formats, isFormatName } from "./formats.js";
export { readPlainText, sourceOfText } from "./plain-text/index.js";
export type { Reader, Source, SourceItem } from "./source.js";

/** The reader of a format of one article. Throws an `InputError` for a format whose files hold several. */
export async function loadReader(format: FormatName): Promise<Reader> {
  const { load } = formats[format];
  if (load === undefined) throw new InputError({ what: `a file in the format ${format} holds several articles` });
  return load();
}
