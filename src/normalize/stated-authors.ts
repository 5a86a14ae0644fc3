import type { Metadata } from "../model/metadata.js";
import type { Article } from "./article.js";
import { bylineOf } from "./byline.js";

/** A label before the names: `Analysis by`, `Words:`. */
const LABEL = /^.{0,40}?\b(?:by|words|text|story)\b:?\s+/i;

/** The names in the words for an author. Words that begin with something else than a name give none: wrong authors are worse than none. */
function namesIn(written: string): string[] {
  const words = written.replace(/\s+/g, " ").trim();
  const named = words.replace(LABEL, "");
  const byline = bylineOf(`By ${named}`);
  const names = byline?.authors ?? [];
  const [first] = names;
  const beginsWithName = first !== undefined && first.start <= "By Prof. ".length;
  return beginsWithName ? names.map(({ name }) => name) : [];
}

/** The people among the authors that a format states, each name alone and once. Houses, desks and agencies are no people. */
export function statedAuthors({ authors = [] }: Metadata): Article["byline"] {
  const found = authors.flatMap(({ name, url }) => {
    const names = namesIn(name);
    return names.map((one) => ({ name: one, ...(url !== undefined && names.length === 1 && { url }) }));
  });
  const seen = new Set<string>();
  return found
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((author) => ({ ...author, basis: "stated" }));
}
