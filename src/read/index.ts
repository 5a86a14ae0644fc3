import { type FormatName, formats } from "./formats.js";
import type { Reader } from "./source.js";

export { formatOf } from "./format-of.js";
export { type FormatName, formats } from "./formats.js";
export { readPlainText, sourceOfText } from "./plain-text/index.js";
export type { Reader, Source, SourceHint } from "./source.js";

/** The reader of a format, loaded when it is first asked for. */
export function loadReader(format: FormatName): Promise<Reader> {
  return formats[format].load();
}
