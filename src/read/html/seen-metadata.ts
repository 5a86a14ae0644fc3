import type { Metadata } from "../../model/metadata.js";
import type { StatedMetadata } from "../source.js";
import type { PageArticle } from "./article.js";
import { isoDate } from "./metadata/iso-date.js";
import type { PageText } from "./page-blocks.js";
import { attribute, type Document, type Element, elementsBelow, parentElement, textContent } from "./tree.js";

const LONGEST_NAME = 100;

function hasProperty(element: Element, name: string): boolean {
  return (attribute(element, "itemprop") ?? "").split(/\s+/).includes(name);
}

/** Whether an element stands inside what tells of another thing: a comment, a teaser. */
function isElsewhere(element: Element): boolean {
  for (let at = parentElement(element); at !== undefined; at = parentElement(at))
    if (["aside", "footer", "nav"].includes(at.tagName) || hasProperty(at, "comment")) return true;
  return false;
}

/** The elements that stand in the article's head, between its headline and its first paragraph. */
function headElements(document: Document, page: PageText, { headRange }: PageArticle): Element[] {
  const positionOf = (index: number): number | undefined => {
    const block = page.blocks[index];
    return block && page.startOf.get(block.element);
  };
  const from = positionOf(headRange.from) ?? 0;
  const to = positionOf(headRange.to) ?? from;
  return [...elementsBelow(document)].filter((element) => {
    const at = page.startOf.get(element);
    return at !== undefined && at >= from && at <= to;
  });
}

/** What the page states in its elements for people (microdata, `time`, `rel=author`), of what its head does not state. */
export function seenMetadata(
  document: Document,
  page: PageText,
  article: PageArticle,
  known: Metadata,
): StatedMetadata {
  const head = headElements(document, page, article).filter((element) => !isElsewhere(element));
  const dateIn = (elements: readonly Element[]): string | undefined => {
    for (const element of elements) {
      const date = isoDate(attribute(element, "datetime") ?? attribute(element, "content") ?? "");
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const datePublished =
    known.datePublished ??
    dateIn(head.filter((element) => hasProperty(element, "datePublished"))) ??
    dateIn(head.filter((element) => element.tagName === "time" && !hasProperty(element, "dateModified")));
  const dateModified = known.dateModified ?? dateIn(head.filter((element) => hasProperty(element, "dateModified")));
  const named = head.filter((element) => hasProperty(element, "author") || attribute(element, "rel") === "author");
  const names = named.map((element) => textContent(element).replace(/\s+/g, " ").trim());
  const authors =
    known.authors ?? names.flatMap((name) => (name === "" || name.length > LONGEST_NAME ? [] : [{ name }]));
  const values: Metadata = {
    ...(known.datePublished === undefined && datePublished !== undefined && { datePublished }),
    ...(known.dateModified === undefined && dateModified !== undefined && { dateModified }),
    ...(known.authors === undefined && authors.length > 0 && { authors }),
  };
  return { values, places: Object.fromEntries(Object.keys(values).map((name) => [name, "html"])) };
}
