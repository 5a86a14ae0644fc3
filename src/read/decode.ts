import { InputError } from "../model/input-error.js";

/** Text and whether a byte order mark announced it. */
interface Encoding {
  readonly label: "utf-8" | "utf-16le" | "utf-16be";
  readonly markLength: number;
}

/** The encoding a byte order mark names (Unicode 15.0, section 23.8); UTF-8 where there is none. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: "utf-8", markLength: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", markLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", markLength: 2 };
  return { label: "utf-8", markLength: 0 };
}

/**
 * Decodes UTF-8 or, with a byte order mark, UTF-16. Other encodings are not guessed: a guess that is wrong
 * changes pound signs and quotation marks without anybody noticing.
 *
 * @throws {InputError} where the bytes are not valid in that encoding.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const { label, markLength } = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(markLength));
  } catch {
    throw new InputError({
      what: `the file is not valid ${label.toUpperCase()} text`,
      where: name,
      remedy: 'save it as UTF-8 (in Word and Notepad: "Save as", encoding "UTF-8") and try again',
    });
  }
}
