import type { Metadata } from "../model/metadata.js";
import type { Article } from "./article.js";
import { type Byline, bylineOf } from "./byline.js";
import { onlyPlace } from "./byline-place.js";

/** A label before the names: `Analysis by`, `Words:`. */
const LABEL = /^.{0,40}?\b(?:by|words|text|story)\b:?\s+/i;

/** The byline in the words for an author, and whether it begins with a name. */
function bylineIn(written: string): Byline | undefined {
  const words = written.replace(/\s+/g, " ").trim();
  const byline = bylineOf(`By ${words.replace(LABEL, "")}`);
  const [first] = byline?.authors ?? [];
  return first !== undefined && first.start <= "By Prof. ".length ? byline : undefined;
}

/** The names in the words for an author. Words that begin with something else than a name give none: wrong authors are worse than none. */
function namesIn(written: string): string[] {
  return bylineIn(written)?.authors.map(({ name }) => name) ?? [];
}

/** The place that the stated authors wrote in, where they name one (`Ada Quint in Marlby`). */
export function statedPlace({ authors = [] }: Metadata): string | undefined {
  return onlyPlace(authors.flatMap(({ name }) => bylineIn(name)?.place ?? []))?.name;
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
