import { InputError } from "../../model/input-error.js";

/** In bytes. JSON may take six for one of the text (`\u00e9`); a line of this length holds far more than any article. */
export const LONGEST_LINE = 32_000_000;

/** Whether a line holds nothing but white space, as JSON has it. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** What is said of a line of more than `LONGEST_LINE` bytes. */
export function tooLongLine(): InputError {
  return new InputError({ what: `the line has more than ${LONGEST_LINE / 1_000_000} MB` });
}

const lineFeed = 0x0a;

/**
 * Lines of a stream of bytes, without their line feeds; undefined for one of more than `longest` bytes. Parted at line
 * feeds alone, as NDJSON is: the readers of text that come with Node also part at U+2028, which JSON may hold as it is.
 * Keeps no more than one line in memory, and of one that is too long nothing.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const taken = (): Uint8Array | undefined => {
    const line = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      yield taken();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}
