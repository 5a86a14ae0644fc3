import type { ArticleRecord } from "../model/article-record.js";
import type { Article } from "../normalize/article.js";
import { optional } from "./optional.js";

type Publication = Pick<
  ArticleRecord,
  | "source"
  | "language"
  | "headline"
  | "subhead"
  | "byline"
  | "publisher"
  | "agency"
  | "dateline"
  | "datePublished"
  | "dateModified"
  | "version"
  | "rights"
  | "image"
  | "articleSection"
  | "keywords"
  | "dataLicense"
  | "dataUrl"
>;

function sourceOf({ source, given }: Article): ArticleRecord["source"] {
  const { name, mediaType, sha256 } = source;
  return { name, mediaType, sha256, ...optional("url", given.url), ...optional("retrieved", given.retrieved) };
}

function versionOf({ given }: Article): ArticleRecord["version"] {
  if (given.version === undefined && given.pubStatus === undefined && given.embargoedUntil === undefined)
    return undefined;
  return {
    ...optional("number", given.version),
    pubStatus: given.pubStatus ?? "usable",
    ...optional("embargoedUntil", given.embargoedUntil),
  };
}

/** What the record says of the article as a publication: its title lines, who published it, when, and on what terms. */
export function publicationOf(article: Article): Publication {
  const { given, text } = article;
  return {
    source: sourceOf(article),
    language: article.language,
    headline: article.headline ?? { text, start: 0, end: text.length },
    ...optional("subhead", article.subhead),
    byline: [...article.byline],
    ...optional("publisher", article.publisher),
    ...optional("agency", article.agency),
    ...optional("dateline", article.dateline),
    ...optional("datePublished", article.datePublished),
    ...optional("dateModified", article.dateModified),
    ...optional("version", versionOf(article)),
    ...optional("rights", given.rights && { ...given.rights, basis: "given" as const }),
    ...optional("image", given.image),
    ...optional("articleSection", given.section),
    ...optional("keywords", given.keywords),
    ...optional("dataLicense", given.dataLicense),
    ...optional("dataUrl", given.dataUrl),
  };
}
