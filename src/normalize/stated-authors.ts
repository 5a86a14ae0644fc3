import type { Metadata } from "../model/metadata.js";
import type { Article } from "./article.js";
import { bylineOf } from "./byline.js";
import { isPersonName } from "./person-name.js";

/** The people among the authors that a format states, each name alone. Houses, desks and agencies are no people. */
export function statedAuthors({ authors = [] }: Metadata): { readonly authors: Article["byline"] } {
  const names = authors.flatMap(({ name, url }) => {
    const words = name.replace(/\s+/g, " ").trim();
    const byline = bylineOf(/^by\b/i.test(words) ? words : `By ${words}`);
    const found = byline?.authors.map((author) => author.name) ?? [];
    const [only] = found;
    if (only !== undefined && found.length === 1) return [{ name: only, ...(url !== undefined && { url }) }];
    return found.length > 0 ? found.map((one) => ({ name: one })) : isPersonName(words) ? [{ name: words }] : [];
  });
  const seen = new Set<string>();
  const distinct = names.filter(({ name }) => !seen.has(name) && seen.add(name));
  return { authors: distinct.map((author) => ({ ...author, basis: "stated" })) };
}
