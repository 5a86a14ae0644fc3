import type { ArticleRecord } from "../model/article-record.js";
import type { Metadata } from "../model/metadata.js";
import type { Article } from "../normalize/article.js";
import { foundIn } from "./found-in.js";
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
  | "foundIn"
  | "page"
>;

function sourceOf(article: Article): ArticleRecord["source"] {
  const { name, mediaType, sha256 } = article.source;
  const { url, retrieved } = knownOf(article);
  return { name, mediaType, sha256, ...optional("url", url), ...optional("retrieved", retrieved) };
}

/** What a person gave, and what the format states where they gave nothing. */
export function knownOf({ source, given }: Article): Metadata {
  return { ...source.stated?.values, ...given };
}

function rightsOf({ source, given }: Article): ArticleRecord["rights"] {
  if (given.rights !== undefined) return { ...given.rights, basis: "given" };
  const stated = source.stated?.values.rights;
  return stated && { ...stated, basis: "stated" };
}

function versionOf(article: Article): ArticleRecord["version"] {
  const given = knownOf(article);
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
  const { text } = article;
  const known = knownOf(article);
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
    ...optional("rights", rightsOf(article)),
    ...optional("image", known.image),
    ...optional("articleSection", known.section),
    ...optional("keywords", known.keywords),
    ...optional("dataLicense", known.dataLicense),
    ...optional("dataUrl", known.dataUrl),
    ...optional("foundIn", foundIn(article)),
    ...optional("page", article.source.page && [...article.source.page]),
  };
}
