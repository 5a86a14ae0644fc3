import { createRequire } from "node:module";
import type * as JsonParser from "jsonc-parser";
import { InputError } from "../model/input-error.js";
import { decode } from "./decode.js";

/** Where JSON breaks off, as people count: lines and columns from 1. */
function placeOfFault(text: string): { readonly line: number; readonly column: number } {
  // Loaded only where JSON is broken, so that no start pays for it; JSON.parse tells no place of some faults.
  const { parse }: typeof JsonParser = createRequire(import.meta.url)("jsonc-parser");
  const faults: JsonParser.ParseError[] = [];
  try {
    parse(text, faults, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // It calls itself for each level of nesting; where that is too deep, the place it came to is not told.
  }
  const before = text.slice(0, faults[0]?.offset ?? text.length).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The value of a JSON file that people may have edited: UTF-8, or UTF-16 with its mark, as Windows Notepad saves them.
 *
 * @throws {InputError} with the file, line and column where it is no JSON, or in another encoding.
 */
export function jsonOfFile(bytes: Uint8Array, file: string): unknown {
  const text = decode(bytes, file);
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === "")
      throw new InputError({ where: file, what: "the file is empty", remedy: "delete or mend it" });
    const { line, column } = placeOfFault(text);
    throw new InputError({
      where: file,
      what: `it is not JSON (line ${line}, column ${column})`,
      remedy: "mend that line: a quotation mark, comma or bracket is missing or too many",
    });
  }
}
