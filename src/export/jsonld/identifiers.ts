import type { ArticleRecord } from "../../model/article-record.js";
import { InputError } from "../../model/input-error.js";
import type { ExportOptions } from "../exporter.js";
import { namedUuid } from "./named-uuid.js";

/** Gives the IRI of a part of the article's markup by its local name: `article`, `publisher`, a claim's id … */
export type MarkupIdentifiers = (localName: string) => string;

/** The local name of the article itself. */
export const articleName = "article";

/** The namespace of the articles' UUIDs (RFC 9562, version 5): drawn once at random and never to be changed. */
const articleNamespace = "70c7d388-237e-470d-a3b8-df014ebf2ff6";

/** Whether it is absolute, and without what RFC 3987 keeps out of an IRI, so that every parser of RDF takes it. */
export function isAbsoluteIri(base: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]{0,40}:[^\s<>"{}|\\^`]+$/u.test(base);
}

const parts = (document: string): MarkupIdentifiers => {
  const separator = document.includes("#") ? "-" : "#";
  return (localName) => `${document}${separator}${localName}`;
};

function underBase(base: string, articleId: string): MarkupIdentifiers {
  if (!isAbsoluteIri(base))
    throw new InputError({
      what: `"${base}" is not an absolute IRI`,
      where: "--base",
      remedy: "give one like https://data.example.org/articles/",
    });
  return parts(/[/#=:]$/.test(base) ? `${base}${articleId}` : `${base}/${articleId}`);
}

/** The article's UUID comes from its id and is in turn the namespace of its parts. */
function asUuids(articleId: string): MarkupIdentifiers {
  const article = namedUuid(articleId, articleNamespace);
  return (localName) => `urn:uuid:${localName === articleName ? article : namedUuid(localName, article)}`;
}

/**
 * Where the markup's identifiers live: under the base a person gave; else under the article's URL, where its publisher
 * is given and so speaks for that domain; else nowhere on the web, as UUIDs made from the article's id.
 */
export function markupIdentifiers(record: ArticleRecord, options: ExportOptions): MarkupIdentifiers {
  if (options.base !== undefined) return underBase(options.base, record.id);
  const { url } = record.source;
  return url !== undefined && record.publisher?.basis === "given" ? parts(url) : asUuids(record.id);
}
