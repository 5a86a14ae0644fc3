export { allBytes } from "./all-bytes.js";
export { formatOf, HEAD_BYTES } from "./format-of.js";
export { type FormatName, formats, isFormatName } from "./formats.js";
export { readPlainText, sourceOfText } from "./plain-text/index.js";
export type { Reader, Source, SourceHint, SourceItem } from "./source.js";
