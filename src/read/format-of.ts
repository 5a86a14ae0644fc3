import type { FormatName } from "./formats.js";
import { formats } from "./formats.js";
import { jsonFormatOf } from "./json-format.js";
import type { SourceHint } from "./source.js";

/** So many bytes from the beginning tell the format. */
export const HEAD_BYTES = 65_536;

/** What may stand before the first element of XML or HTML: declaration, comments, document type. */
const BEFORE_ROOT =
  /^\s{0,1000}<(?:\?[^>]{0,2000}\?>|!--[\s\S]{0,5000}?-->|!DOCTYPE\b[^>[]{0,2000}(?:\[[^\]]{0,9000}\]\s{0,99})?>)/i;
const HTML_ELEMENTS = new Set("html head body article main section div header p h1 title meta link".split(" "));
const FEED_ELEMENTS = new Set(["rss", "feed", "rdf:RDF"]);
const FRONT_MATTER = /^---[ \t]{0,100}\r?\n(?:[^\n]{0,2000}\n){0,400}?(?:---|\.\.\.)[ \t]{0,100}(?:\r?\n|$)/;

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const label =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(head);
}

/** The name of the first element of XML or HTML, as written; undefined where the text does not begin with one. */
function rootOf(head: string): string | undefined {
  let rest = head;
  for (let before = BEFORE_ROOT.exec(rest); before !== null; before = BEFORE_ROOT.exec(rest))
    rest = rest.slice(before[0].length);
  return /^\s{0,1000}<([A-Za-z][\w:.-]{0,60})/.exec(rest)?.[1];
}

function markupFormatOf(head: string): FormatName | undefined {
  const root = rootOf(head);
  if (/^\s{0,1000}<!doctype\s{1,100}html/i.test(head)) return "html";
  if (root === undefined) return undefined;
  if (FEED_ELEMENTS.has(root)) return "feed";
  if (HTML_ELEMENTS.has(root.toLowerCase())) return "html";
  return /^\s{0,1000}<\?xml\b/.test(head) ? "feed" : undefined;
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
  if (/^\s{0,1000}\{/.test(head) && byName !== "markdown") return jsonFormatOf(head, name);
  if (FRONT_MATTER.test(head)) return "markdown";
  if (byName === "html" && !/<[a-z!]/i.test(head)) return "text";
  if (byName !== undefined && byName !== "text") return byName;
  return /^\s{0,100}# \S/.test(head) ? "markdown" : "text";
}
