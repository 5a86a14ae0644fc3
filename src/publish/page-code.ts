import { TextDecoder } from "@exodus/bytes/encoding.js";

/**
 * A page's bytes as code in which the HTML's own characters stand at known bytes: the character at `index` begins at byte
 * `offset + index * width`. What is no ASCII may look wrong in it and is never written.
 */
export interface PageCode {
  readonly code: string;
  readonly offset: number;
  readonly width: 1 | 2;
  /** ASCII text as bytes of the page. */
  readonly encode: (ascii: string) => Uint8Array;
}

/** Two-byte stretches of ISO-2022-JP, whose bytes look like ASCII and may look like tags. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const shiftedStretch = /\u001b\$[@B][^\u001b]*/g;

function inTwoBytes(bytes: Uint8Array, label: "utf-16le" | "utf-16be"): PageCode {
  return {
    code: new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(2)),
    offset: 2,
    width: 2,
    encode(ascii) {
      const buffer = Buffer.from(ascii, "utf16le");
      return label === "utf-16le" ? buffer : buffer.swap16();
    },
  };
}

/** Reads bytes as code. All encodings of pages but UTF-16 and ISO-2022-JP have ASCII where its bytes stand (Encoding Standard). */
export function pageCodeOf(bytes: Uint8Array): PageCode {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return inTwoBytes(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return inTwoBytes(bytes, "utf-16be");
  const offset = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const latin = Buffer.from(bytes.subarray(offset)).toString("latin1");
  return {
    code: latin.replace(shiftedStretch, (stretch) => "x".repeat(stretch.length)),
    offset,
    width: 1,
    encode: (ascii) => Buffer.from(ascii, "latin1"),
  };
}
