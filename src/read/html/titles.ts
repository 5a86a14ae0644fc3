import { attribute, type Document, elementsBelow, textContent } from "./tree.js";

const TITLE_PROPERTIES = new Set([
  "og:title",
  "twitter:title",
  "headline",
  "title",
  "dc.title",
  "parsely-title",
  "sailthru.title",
]);

/** What a page states to be its title, less white space at the ends. */
export function titlesOf(document: Document): string[] {
  const titles: string[] = [];
  for (const element of elementsBelow(document)) {
    if (element.tagName === "title") titles.push(textContent(element));
    const name = (attribute(element, "property") ?? attribute(element, "name") ?? "").toLowerCase();
    if (element.tagName === "meta" && TITLE_PROPERTIES.has(name)) titles.push(attribute(element, "content") ?? "");
  }
  return titles.map((title) => title.trim()).filter((title) => title !== "");
}
