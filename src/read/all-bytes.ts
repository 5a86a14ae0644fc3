import { InputError } from "../model/input-error.js";

/** In bytes; ten times the largest web page read, which is the largest format of one article. */
const MOST_BYTES = 100_000_000;

/** All bytes of a stream. Throws an `InputError` for more than any reader takes, before they fill the memory. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>, where: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES)
      throw new InputError({
        where,
        what: `the file has more than ${MOST_BYTES / 1_000_000} MB`,
        remedy: "give one article a file, or many as NDJSON, a line an article, which may be of any length",
      });
  }
  return Buffer.concat(parts);
}
