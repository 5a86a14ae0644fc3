import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  html as names,
  parse,
  parseFragment,
  type TreeAdapter,
} from "parse5";
import { InputError } from "../../model/input-error.js";
import type { Document, DocumentFragment, Element } from "./tree.js";

/** Browsers stop nesting at 512 elements (Blink's kMaximumHTMLParserDOMTreeDepth); news pages have some 40. */
const DEEPEST = 512;
/** The largest news pages have some 10,000 elements. */
const MOST_ELEMENTS = 300_000;
const MOST_ATTRIBUTES = 10_000;

/** parse5's tree adapter with limits: misnested formatting elements can make a tree far larger than its page. */
function boundedAdapter(where: string, otherwise: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  const refuse = (what: string): never => {
    throw new InputError({
      where,
      what,
      remedy: `news pages are not like this: save the page again, or ${otherwise}`,
    });
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (attributes.length > MOST_ATTRIBUTES)
        refuse(`an element of the page has more than ${MOST_ATTRIBUTES} attributes`);
      if (elements > MOST_ELEMENTS) refuse(`the page has more than ${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) refuse(`the page's elements are nested more than ${DEEPEST} deep`);
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

const LONGEST_TAG = 200_000;

/** Refuses tags of endless attributes before they are parsed, which takes ten seconds a million; long values stand in quotation marks. */
function refuseEndlessTags(html: string, where: string, otherwise: string): void {
  for (const [tag] of html.matchAll(/<[a-z][^<>]*/gi))
    if (tag.length > LONGEST_TAG && tag.replace(/"[^"]*"|'[^']*'/g, "").length > LONGEST_TAG)
      throw new InputError({
        where,
        what: `a tag of the page has more than ${LONGEST_TAG} characters of attributes`,
        remedy: `news pages are not like this: save the page again, or ${otherwise}`,
      });
}

/** Options by which the tree is that of a browser with scripts switched off. */
function optionsFor(where: string, otherwise: string) {
  return { treeAdapter: boundedAdapter(where, otherwise), scriptingEnabled: false };
}

/**
 * The tree of a page, as browsers make it (HTML Living Standard, section 13.2). `otherwise` is what a user can do with
 * a page that is refused, beside saving it again.
 *
 * @throws {InputError} for a page nested too deeply, or with more elements or attributes than pages have.
 */
export function parsePage(html: string, where: string, otherwise: string): Document {
  refuseEndlessTags(html, where, otherwise);
  return parse(html, optionsFor(where, otherwise));
}

/** The same tree, in which each element that stands in the page has its place there (`sourceCodeLocation`). */
export function parsePageWithPlaces(html: string, where: string, otherwise: string): Document {
  refuseEndlessTags(html, where, otherwise);
  return parse(html, { ...optionsFor(where, otherwise), sourceCodeLocationInfo: true });
}

/** The tree of a piece of HTML, such as a feed's item has, and the element it would stand in. Throws as `parsePage` does. */
export function parsePiece(html: string, where: string, otherwise: string): { piece: DocumentFragment; body: Element } {
  refuseEndlessTags(html, where, otherwise);
  const body = defaultTreeAdapter.createElement("body", names.NS.HTML, []);
  return { piece: parseFragment(html, optionsFor(where, otherwise)), body };
}
