import type { CitedArticle, CitedDate } from "./item.js";
import type { Name } from "./person-name.js";

interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

function cslDate({ year, month, day }: CitedDate): CslDate {
  return { "date-parts": [[year, month, day].filter((part) => part !== undefined)] };
}

function cslName(name: Name): object {
  if (name.kind === "literal") return { literal: name.literal };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix === undefined ? {} : { suffix }) };
}

/** The article as an item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json, 1.0.2). */
export function cslItem(article: CitedArticle): object {
  const { id, title, authors, container, date, inferred, dateReason, url, accessed, language } = article;
  const note = inferred === "nothing" || dateReason === undefined ? undefined : `Date inferred: ${dateReason}`;
  return {
    id,
    type: "article-newspaper",
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(container === undefined ? {} : { "container-title": container }),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
    ...(url === undefined ? {} : { URL: url }),
    language,
    ...(note === undefined ? {} : { note }),
  };
}
