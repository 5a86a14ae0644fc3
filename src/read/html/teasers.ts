import type { PageBlock } from "./page-block.js";
import type { PageText } from "./page-blocks.js";
import { attribute, type Element, isElement } from "./tree.js";

/** So many boxes of one kind in a row are a list of other articles. */
const FEWEST = 3;
const LONGEST_TEASER = 400;
/** What an article's own parts are made of. */
const OWN_ELEMENTS = new Set([
  "p",
  "li",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "td",
  "dt",
  "dd",
  "pre",
]);

function isLink({ text, linked }: PageBlock): boolean {
  return linked > text.length * 0.8 && text.length >= 15;
}

/** Whether an element is a box with a linked title and few words beside it. */
function isTeaser(element: Element, { blocks, rangeOf }: PageText): boolean {
  const range = rangeOf.get(element);
  if (range === undefined || OWN_ELEMENTS.has(element.tagName) || range.to - range.from > 8) return false;
  const inside = blocks.slice(range.from, range.to);
  return inside.some(isLink) && inside.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEASER;
}

/** The boxes of a page that tell of other articles: several beside each other, of one element and first class, each with a linked title. */
export function teasersOf(page: PageText): ReadonlySet<Element> {
  const byKind = new Map<unknown, Map<string, Element[]>>();
  for (const element of page.rangeOf.keys()) {
    if (!isElement(element.parentNode) || !isTeaser(element, page)) continue;
    const kinds = byKind.get(element.parentNode) ?? new Map<string, Element[]>();
    const kind = `${element.tagName} ${attribute(element, "class") ?? ""}`;
    const group = kinds.get(kind);
    if (group === undefined) kinds.set(kind, [element]);
    else group.push(element);
    byKind.set(element.parentNode, kinds);
  }
  const groups = [...byKind.values()].flatMap((kinds) => [...kinds.values()]);
  return new Set(groups.filter((group) => group.length >= FEWEST).flat());
}
