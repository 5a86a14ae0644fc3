import type * as JsonParser from "jsonc-parser";
import { decode } from "./decode.js";

/** How a text file was saved, so that it is saved the same way again. */
type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8-bom";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const marked = `\uFEFF${text}`;
  if (encoding === "utf-8-bom") return Buffer.from(marked, "utf8");
  const little = Buffer.from(marked, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

/** A change of a JSON file: the value at a path; undefined takes it away; an index at a list's end adds to the list. */
export interface JsonChange {
  readonly path: JsonParser.JSONPath;
  readonly value: unknown;
  /** The value is put before the item at the index, or behind the last, and replaces none. */
  readonly isInsertion?: boolean;
}

/** Indentation and line ends as the file has them; two spaces and line feeds where it shows none. */
function formattingOf(text: string): JsonParser.FormattingOptions {
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/**
 * The bytes of a JSON file with some values changed and everything else as it was: other members, their order, line
 * ends, indentation, byte order mark. The bytes must be valid JSON.
 */
export async function changedJson(bytes: Uint8Array, changes: readonly JsonChange[]): Promise<Uint8Array> {
  const { default: parser } = await import("jsonc-parser");
  let text = decode(bytes, "JSON");
  for (const { path, value, isInsertion = false } of changes) {
    const options = { formattingOptions: formattingOf(text), isArrayInsertion: isInsertion };
    text = parser.applyEdits(text, parser.modify(text, [...path], value, options));
  }
  return encoded(text, encodingOf(bytes));
}

/** The bytes of a new JSON file. */
export function newJson(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");
}
