import { attribute, type Document, elementsBelow } from "../tree.js";

/** The contents of a page's meta elements by their name, property or itemprop in small letters, and its links by relation. */
export interface MetaElements {
  readonly contents: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, readonly string[]>;
}

function add(map: Map<string, string[]>, name: string, value: string | undefined): void {
  const words = value?.replace(/\s+/g, " ").trim();
  if (words === undefined || words === "" || name === "") return;
  const list = map.get(name);
  if (list === undefined) map.set(name, [words]);
  else list.push(words);
}

export function metaElementsOf(document: Document): MetaElements {
  const contents = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  for (const element of elementsBelow(document)) {
    if (element.tagName === "link")
      for (const relation of (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/).slice(0, 10))
        add(links, relation, attribute(element, "href"));
    if (element.tagName !== "meta") continue;
    const names = ["property", "name", "itemprop", "http-equiv"].flatMap(
      (name) => attribute(element, name)?.toLowerCase().trim() ?? [],
    );
    for (const name of new Set(names)) add(contents, name, attribute(element, "content"));
  }
  return { contents, links };
}
