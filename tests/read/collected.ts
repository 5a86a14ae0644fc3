import { InputError } from "../../src/model/input-error.js";
import type { CollectionReader, Source } from "../../src/read/source.js";

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

/** The articles of a file that holds several, or what is wrong with each. */
export async function collected(
  read: CollectionReader,
  content: string | Uint8Array,
): Promise<{ place: string; key: string; source?: Source; error?: string }[]> {
  const found = [];
  for await (const item of read(inPieces(Buffer.from(content)), { name: "file" })) {
    const { place, key } = item;
    try {
      found.push({ place, key, source: item.read() });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found.push({ place, key, error: error.message });
    }
  }
  return found;
}
