import type { FormatName } from "./formats.js";
import { formats } from "./formats.js";
import { jsonFormatOf } from "./json-format.js";
import { isDeclaredHtml, rootElement } from "./root-element.js";
import type { SourceHint } from "./source.js";

/** So many bytes from the beginning tell the format. */
export const HEAD_BYTES = 65_536;

const HTML_ELEMENTS = new Set("html head body article main section div header p h1 title meta link".split(" "));
const FEED_ELEMENTS = new Set(["rss", "feed", "rdf:RDF"]);
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const label =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(head);
}

/** Whether a Markdown file's metadata stands at its head, between two lines of three dashes. */
function hasFrontMatter(head: string): boolean {
  return /^---[ \t]*\r?\n/.test(head) && /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.test(head);
}

function markupFormatOf(head: string): FormatName | undefined {
  if (isDeclaredHtml(head)) return "html";
  const root = rootElement(head);
  if (root === undefined) return undefined;
  if (FEED_ELEMENTS.has(root)) return "feed";
  if (HTML_ELEMENTS.has(root.toLowerCase())) return "html";
  return head.trimStart().startsWith("<?xml") ? "feed" : undefined;
}

function formatByEnding(name: string): FormatName | undefined {
  const found = Object.entries(formats).find(([, { endings }]) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending)),
  );
  return found?.[0] as FormatName | undefined;
}

/** The format of a file: by its first bytes (up to `HEAD_BYTES`) where they tell, else by the end of its name, else plain text. */
export function formatOf(bytes: Uint8Array, { name }: SourceHint): FormatName {
  const head = headOf(bytes);
  const byName = formatByEnding(name);
  const markup = markupFormatOf(head);
  if (markup !== undefined) return markup;
  if (head.trimStart().startsWith("{") && byName !== "markdown") return jsonFormatOf(head, name);
  if (hasFrontMatter(head)) return "markdown";
  if (byName === "html" && !/<[a-z!]/i.test(head)) return "text";
  if (byName !== undefined && byName !== "text") return byName;
  return /^\s{0,100}# \S/.test(head) ? "markdown" : "text";
}
