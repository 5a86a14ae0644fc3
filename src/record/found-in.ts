import type { ArticleRecord } from "../model/article-record.js";
import type { Article } from "../normalize/article.js";

type FoundIn = NonNullable<ArticleRecord["foundIn"]>;

/** Where the record's values were found, of an article whose format states some outside its text; what a person gave is left out. */
export function foundIn(article: Article): FoundIn | undefined {
  const { source, given, headline, subhead, byline, publisher, datePublished, dateModified } = article;
  if (source.stated === undefined) return undefined;
  const { places, values } = source.stated;
  const at = (name: keyof typeof places, isThere: boolean): FoundIn["headline"] =>
    isThere ? (places[name] ?? "text") : undefined;
  const stated = (name: "datePublished" | "dateModified" | "image" | "keywords" | "section" | "url" | "rights") =>
    given[name] === undefined && values[name] !== undefined ? places[name] : undefined;
  const found: Record<keyof FoundIn, FoundIn["headline"]> = {
    headline: at("headline", headline !== undefined),
    subhead: at("subhead", subhead !== undefined),
    byline: byline.some(({ basis }) => basis === "stated") ? bylinePlace(article) : undefined,
    publisher: publisher?.basis === "stated" ? places.publisher : undefined,
    datePublished: datePublished && given.datePublished === undefined ? (stated("datePublished") ?? "text") : undefined,
    dateModified: dateModified && given.dateModified === undefined ? (stated("dateModified") ?? "text") : undefined,
    language: article.language.basis === "stated" ? places.language : undefined,
    url: stated("url"),
    rights: stated("rights"),
    image: stated("image"),
    articleSection: stated("section"),
    keywords: stated("keywords"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== undefined));
}

/** Authors found in the text have a span; those that the format states have none. */
function bylinePlace({ byline, source }: Article): FoundIn["byline"] {
  return byline.some(({ start }) => start !== undefined) ? "text" : source.stated?.places.authors;
}
