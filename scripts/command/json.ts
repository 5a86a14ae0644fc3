import { InputError } from "../../src/model/input-error.js";

/** The value of a JSON file. Throws an `InputError` with the place of the fault where it is none. */
export function parsedJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const what = `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
    throw new InputError({ where, what, remedy: "mend it, or write it anew" });
  }
}
