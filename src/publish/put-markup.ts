import { scriptElement } from "../export/jsonld/serialize.js";
import { InputError } from "../model/input-error.js";
import { parsePageWithPlaces } from "../read/html/parse.js";
import { type Document, textContent } from "../read/html/tree.js";
import { type MarkupPlace, markedElements, placeOfMarkup, type Stretch, unmarkedLines } from "./find-place.js";
import { type PageCode, pageCodeOf } from "./page-code.js";
import { EDITORS_PAGE } from "./refusal-advice.js";

/** A page with markup in it. */
export interface PageWithMarkup {
  readonly bytes: Uint8Array;
  readonly place: MarkupPlace;
  /** The line, from 1, at which the markup begins. */
  readonly line: number;
  /** What was taken out, as code; empty where nothing was. */
  readonly before: string;
  /** What was put in. */
  readonly after: string;
  /** Lines of the page as it is then that hold the same without a mark: readers count it twice. */
  readonly unmarked: readonly number[];
}

/** The identifier of what the markup is of: its own, or that of the first node of its graph. */
function identifierOf(markup: unknown): string | undefined {
  const graph: unknown = Object(markup)["@graph"];
  const identifier: unknown = Object(Array.isArray(graph) ? graph[0] : markup)["@id"];
  return typeof identifier === "string" ? identifier : undefined;
}

/** The line end that the page has. */
function lineEndOf(code: string): string {
  return /\r\n|\n|\r/.exec(code)?.[0] ?? "\n";
}

/** The stretches of code that change, and what stands there then. */
function changesAt(place: MarkupPlace, element: string, code: string): (readonly [Stretch, string])[] {
  if (place.kind === "replaced") {
    const [first, ...others] = place.stretches;
    return [[first, element] as const, ...others.map((stretch) => [stretch, ""] as const)];
  }
  const end = lineEndOf(code);
  const isBegun = place.before === "the end" && code !== "" && !/[\r\n]$/.test(code);
  return [[{ start: place.at, end: place.at }, `${isBegun ? end : ""}${element}${end}`]];
}

function changedBytes(
  bytes: Uint8Array,
  { offset, width, encode }: PageCode,
  changes: readonly (readonly [Stretch, string])[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const [{ start, end }, text] of changes) {
    pieces.push(bytes.subarray(from, offset + start * width), encode(text));
    from = offset + end * width;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

/** What a browser finds under the mark must be what was put there. */
function refuseWhatIsNotFound(document: Document, mark: string, element: string, where: string): void {
  const [found, ...others] = markedElements(document, mark);
  const json = element.slice(element.indexOf(">") + 1, element.lastIndexOf("<"));
  const isThere = found !== undefined && others.length === 0 && textContent(found[0]).replace(/\r\n?/g, "\n") === json;
  if (!isThere)
    throw new InputError({
      where,
      what: "the place for the markup lies inside an element or comment that the page does not end",
      remedy: "mend the page: end its scripts, comments and titles",
    });
}

/**
 * Puts markup into a page as a script element with a mark of its own, or in the place of what was put there under this
 * mark before; every other byte stays. The same markup twice gives the same bytes.
 *
 * @throws {InputError} for what is no page, or a page in which the markup would not be found again; `where` names it.
 */
export function putMarkup(bytes: Uint8Array, markup: unknown, mark: string, where: string): PageWithMarkup {
  const page = pageCodeOf(bytes);
  const { code } = page;
  // A browser shows any bytes as a page; a record or a binary file named by mistake would be spoilt.
  if (/^\s*[[{]/.test(code) || (page.width === 1 && code.includes("\0")))
    throw new InputError({ where, what: "it is no web page", remedy: "name an HTML file" });
  const place = placeOfMarkup(code, mark, where);
  const element = scriptElement(markup, mark).trimEnd();
  const changes = changesAt(place, element.replaceAll("\n", lineEndOf(code)), code);
  const after = changedBytes(bytes, page, changes);
  const document = parsePageWithPlaces(pageCodeOf(after).code, where, EDITORS_PAGE);
  refuseWhatIsNotFound(document, mark, element, where);
  const identifier = identifierOf(markup);
  const start = changes[0]?.[0].start ?? 0;
  return {
    bytes: after,
    place,
    line: code.slice(0, start).split(/\r\n|\n|\r/).length,
    before: changes.map(([stretch]) => code.slice(stretch.start, stretch.end)).join(""),
    after: changes.map(([, text]) => text).join(""),
    unmarked: identifier === undefined ? [] : unmarkedLines(document, identifier),
  };
}
