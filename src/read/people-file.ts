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

/** How a file sets out its JSON; two spaces and line feeds where it shows nothing. */
interface Layout {
  readonly indent: string;
  readonly lineEnd: string;
}

function layoutOf(text: string): Layout {
  return { indent: /\n([ \t]{1,16})"/u.exec(text)?.[1] ?? "  ", lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** The white space at the beginning of the line that holds the offset. */
function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]{0,200}/u.exec(text.slice(lineStart, offset))?.[0] ?? "";
}

/** What was taken out at a list's end takes the space before the bracket along; it is put back. */
function spaceLeftBy(removed: string): string {
  return removed.startsWith(",") ? removed.slice(removed.trimEnd().length) : "";
}

/**
 * What is put into the text for one edit, set out as the lines around it are. The parser's own formatting would set out
 * the neighbours anew too; what people wrote stays as they wrote it.
 */
function laidOut(text: string, { offset, length, content }: JsonParser.Edit, { path, value }: JsonChange): string {
  if (content === "") return spaceLeftBy(text.slice(offset, offset + length));
  const { indent, lineEnd } = layoutOf(text);
  const isAfterSibling = content.startsWith(",");
  const isFirst = !isAfterSibling && length === 0;
  const depth = indentAt(text, offset) + (isFirst ? indent : "");
  const key = path.at(-1);
  const name = length === 0 && typeof key === "string" ? `${JSON.stringify(key)}: ` : "";
  const lines = JSON.stringify(value, null, indent).replaceAll("\n", `${lineEnd}${depth}`);
  if (length > 0) return lines;
  const before = `${isAfterSibling ? "," : ""}${lineEnd}${depth}`;
  return `${before}${name}${lines}${isFirst ? `${lineEnd}${indentAt(text, offset)}` : ""}`;
}

/**
 * The bytes of a JSON file with some values changed and everything else as it was: other members, their order and
 * layout, line ends, byte order mark. The bytes must be valid JSON.
 */
export async function changedJson(bytes: Uint8Array, changes: readonly JsonChange[]): Promise<Uint8Array> {
  const parser = await import("jsonc-parser");
  let text = decode(bytes, "JSON");
  for (const change of changes) {
    const { path, value, isInsertion = false } = change;
    const edits = parser.modify(text, [...path], value, { isArrayInsertion: isInsertion });
    const before = text;
    text = parser.applyEdits(
      text,
      edits.map((edit) => ({ ...edit, content: laidOut(before, edit, change) })),
    );
  }
  return encoded(text, encodingOf(bytes));
}

/** The bytes of a new JSON file. */
export function newJson(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");
}
