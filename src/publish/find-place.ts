import { parsePageWithPlaces } from "../read/html/parse.js";
import {
  attribute,
  type Document,
  type Element,
  elementsBelow,
  isElement,
  isText,
  type Node,
  type Parent,
  textContent,
} from "../read/html/tree.js";
import { EDITORS_PAGE } from "./refusal-advice.js";

/** A stretch of the page's code that is replaced; an empty one is a place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where markup goes: the elements that it replaces, or a new place before something. */
export type MarkupPlace =
  | { readonly kind: "replaced"; readonly stretches: readonly [Stretch, ...Stretch[]] }
  | { readonly kind: "new"; readonly at: number; readonly before: "</head>" | "</body>" | "the end" };

/** The script elements with a mark, each with its stretch of the code. */
export function markedElements(document: Document, mark: string): (readonly [Element, Stretch])[] {
  return [...elementsBelow(document)].flatMap((element) => {
    const { sourceCodeLocation: place } = element;
    const isOurs = element.tagName === "script" && attribute(element, "data-clipsheet") === mark;
    return isOurs && place ? [[element, { start: place.startOffset, end: place.endOffset }] as const] : [];
  });
}

/** The lines, from 1, of JSON-LD elements without any mark that hold an identifier: the same markup, pasted by hand. */
export function unmarkedLines(document: Document, identifier: string): number[] {
  const quoted = JSON.stringify(identifier);
  return [...elementsBelow(document)].flatMap((element) => {
    const isJsonLd = element.tagName === "script" && attribute(element, "type") === "application/ld+json";
    const isTwin =
      isJsonLd && attribute(element, "data-clipsheet") === undefined && textContent(element).includes(quoted);
    return isTwin ? [element.sourceCodeLocation?.startLine ?? 1] : [];
  });
}

const headEnd = /\s{0,10000}<\/head[\s/>]/iy;

/** Where `</head>` stands; also of a head whose start tag is left out, of which the parser keeps no place. */
function endOfHead(head: Element, code: string): number | undefined {
  const place = head.sourceCodeLocation;
  if (place) return place.endTag?.startOffset;
  const last = head.childNodes.findLast((node) => node.sourceCodeLocation);
  headEnd.lastIndex = last?.sourceCodeLocation?.endOffset ?? 0;
  const found = headEnd.exec(code);
  return found === null ? undefined : found.index + found[0].toLowerCase().indexOf("</head");
}

const RAW_TEXT = new Set("iframe noembed noframes noscript plaintext script style textarea title xmp".split(" "));

/** The stretches of the code in which a tag is no tag: comments, tags' attributes, raw text. */
function* closedStretches(root: Parent): Generator<Stretch> {
  const open: Node[] = [...root.childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { sourceCodeLocation: place } = node;
    if (!isElement(node)) {
      if (place && !isText(node)) yield { start: place.startOffset, end: place.endOffset };
      continue;
    }
    const { startTag } = node.sourceCodeLocation ?? {};
    if (place && RAW_TEXT.has(node.tagName)) yield { start: place.startOffset, end: place.endOffset };
    else if (startTag) yield { start: startTag.startOffset, end: startTag.endOffset };
    for (const child of node.childNodes) open.push(child);
  }
}

/** Where `</body>` stands; also of a body whose start tag is left out, of which the parser keeps no place. */
function endOfBody(document: Document, body: Element, code: string): number | undefined {
  if (body.sourceCodeLocation) return body.sourceCodeLocation.endTag?.startOffset;
  const at = [...code.matchAll(/<\/body[\s/>]/gi)].at(-1)?.index;
  if (at === undefined) return undefined;
  for (const { start, end } of closedStretches(document)) if (start < at && at < end) return undefined;
  return at;
}

/**
 * Where in a page's code marked markup goes: where it was put before; else before `</head>`, else before `</body>`, else at
 * the end. Throws an `InputError` for what is no page that a browser could show; `where` names it.
 */
export function placeOfMarkup(code: string, mark: string, where: string): MarkupPlace {
  const document = parsePageWithPlaces(code, where, EDITORS_PAGE);
  const [first, ...others] = markedElements(document, mark).map(([, stretch]) => stretch);
  if (first !== undefined) return { kind: "replaced", stretches: [first, ...others] };
  const named = (name: string) => [...elementsBelow(document)].find(({ tagName }) => tagName === name);
  const [head, body] = [named("head"), named("body")];
  const atHead = head && endOfHead(head, code);
  if (atHead !== undefined) return { kind: "new", at: atHead, before: "</head>" };
  const atBody = body && endOfBody(document, body, code);
  return atBody === undefined
    ? { kind: "new", at: code.length, before: "the end" }
    : { kind: "new", at: atBody, before: "</body>" };
}
