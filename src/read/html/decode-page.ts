import { createRequire } from "node:module";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import type * as EncodingDetector from "chardet";
import htmlEncodingSniffer from "html-encoding-sniffer";

/** A detector needs no more bytes than this, from the first beyond ASCII on. */
const SAMPLE_BYTES = 200_000;

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

/** The text in an encoding, undefined where the bytes are not valid in it, or nobody knows it. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding the bytes themselves show, by the frequencies of their letters. */
function detected(bytes: Uint8Array): string {
  const { detect }: typeof EncodingDetector = createRequire(import.meta.url)("chardet");
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const found = detect(bytes.subarray(first, first + SAMPLE_BYTES));
  return found === null || /^UTF-8|^ASCII/i.test(found) ? "windows-1252" : found;
}

/**
 * Decodes a page: by its byte order mark; as UTF-8 where it is that (text in another encoding is by chance valid UTF-8
 * hardly ever, so a label that says otherwise is wrong); as its meta element says (HTML Living Standard, section
 * 13.2.3.2) where its bytes are valid in that; else as its bytes show.
 */
export function decodePage(bytes: Uint8Array): string {
  const label = htmlEncodingSniffer(bytes, { defaultEncoding: "UTF-8" });
  const isByLabel = hasMark(bytes) || bytes.every((byte) => byte < 0x80);
  const encodings = isByLabel ? [label] : ["UTF-8", label];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return decoded(bytes, detected(bytes)) ?? new TextDecoder("windows-1252").decode(bytes);
}
