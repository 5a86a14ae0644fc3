import { decode } from "../read/decode.js";
import { decodePage } from "../read/html/decode-page.js";
import { withoutMarks } from "../read/html/metadata/script-marks.js";
import { refuseLargePage } from "../read/html/page-size.js";
import { parsePageWithPlaces } from "../read/html/parse.js";
import { attribute, elementsBelow } from "../read/html/tree.js";
import { type JsonFault, type JsonNode, jsonTree } from "./json-node.js";
import { linesOf } from "./lines.js";

/** One piece of JSON-LD: a script element of a page, or a whole file. */
export interface MarkupScript {
  /** Where its text begins in the file's, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly root: JsonNode | undefined;
  readonly fault: JsonFault | undefined;
  /** Comment or CDATA marks stand round the JSON. */
  readonly isWrapped: boolean;
}

/** What a file holds of markup. */
export interface MarkupFile {
  readonly isPage: boolean;
  readonly scripts: readonly MarkupScript[];
  readonly hasMicrodata: boolean;
  /** The line, from 1, of a place in the file's text. */
  readonly lineOf: (offset: number) => number;
}

const longestScript = 5_000_000;

function scriptOf(text: string, start: number): MarkupScript {
  if (text.length > longestScript) {
    const what = `it has more than ${longestScript} characters, which no reader takes`;
    return { start, text: "", root: undefined, fault: { offset: 0, what }, isWrapped: false };
  }
  const bare = withoutMarks(text);
  return { start, text, ...jsonTree(bare), isWrapped: bare !== text };
}

const COPY_SCRIPTS = "copy its script elements of type application/ld+json into a file of their own";

/** Whether an element's type is that of JSON-LD (its parameters left aside). */
function isJsonLdType(type: string | undefined): boolean {
  return /^application\/ld\+json\s*(?:;|$)/iu.test(type?.trim() ?? "");
}

function readPage(html: string, name: string): MarkupFile {
  const scripts: MarkupScript[] = [];
  let hasMicrodata = false;
  for (const element of elementsBelow(parsePageWithPlaces(html, name, COPY_SCRIPTS))) {
    if (attribute(element, "itemscope") !== undefined) hasMicrodata = true;
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (element.tagName !== "script" || startTag === undefined || !isJsonLdType(attribute(element, "type"))) continue;
    const end = endTag?.startOffset ?? html.length;
    scripts.push(scriptOf(html.slice(startTag.endOffset, end), startTag.endOffset));
  }
  return { isPage: true, scripts, hasMicrodata, lineOf: linesOf(html) };
}

/** Whether bytes are JSON: by their first character, and where that does not tell, by the end of the file's name. */
function isJson(bytes: Uint8Array, name: string): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4000)).replace(/[^\x21-\x7e]+/g, "");
  if (head.startsWith("<")) return false;
  return /^[[{]/.test(head) || /\.json(?:ld)?$/i.test(name);
}

/**
 * The JSON-LD of a web page, or of a file of it.
 *
 * @throws {InputError} for a file that is too large, or no page that a browser could show.
 */
export function readMarkup(bytes: Uint8Array, name: string): MarkupFile {
  refuseLargePage(bytes, name, COPY_SCRIPTS);
  if (!isJson(bytes, name)) return readPage(decodePage(bytes), name);
  const text = decode(bytes, name);
  return { isPage: false, scripts: [scriptOf(text, 0)], hasMicrodata: false, lineOf: linesOf(text) };
}
