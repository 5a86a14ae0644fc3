import { InputError } from "../../model/input-error.js";

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({ what: "it is not valid UTF-8 text", remedy: "save it as UTF-8" });
  }
}

/**
 * The value of JSON in UTF-8, as a file or a line of NDJSON holds it. Throws an `InputError` with the place of the fault
 * where it is none; other encodings are refused, since names read in the wrong one would go into the record unnoticed.
 */
export function parsedJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
    throw new InputError({ what, remedy: "mend it, or write it anew" });
  }
}
