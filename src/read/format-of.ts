import type { FormatName } from "./formats.js";
import type { SourceHint } from "./source.js";

const HTML_START = /^(?:\ufeff)?\s{0,100}(?:<!--[^>]{0,500}-->\s{0,100}){0,3}<(?:!doctype\s+html|html|head|body)\b/i;

/** The format of some bytes: by their first words, else by the name's ending, else plain text. */
export function formatOf(bytes: Uint8Array, { name }: SourceHint): FormatName {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^ï»¿/, "");
  return HTML_START.test(head) || /\.x?html?$/i.test(name) ? "html" : "text";
}
