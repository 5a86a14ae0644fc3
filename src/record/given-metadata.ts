import type { ArticleRecord } from "../model/article-record.js";
import type { Metadata } from "../model/metadata.js";
import { optional } from "./optional.js";

/**
 * What a person gave about a record's article that its text cannot know, so that a later version of the article, given
 * as a bare text, can be read knowing the same. What the text states or the software inferred is left out.
 */
export function givenMetadata(record: ArticleRecord): Metadata {
  const { publisher, datePublished, dateModified, language, byline, rights } = record;
  const authors = byline.filter(({ basis }) => basis === "given");
  return {
    ...(publisher?.basis === "given" ? { publisher: withoutBasis(publisher) } : {}),
    ...optional("datePublished", datePublished?.basis === "given" ? datePublished.value : undefined),
    ...optional("dateModified", dateModified?.basis === "given" ? dateModified.value : undefined),
    ...optional("language", language.basis === "given" ? language.value : undefined),
    ...(authors.length > 0 ? { authors: authors.map(({ name, url }) => ({ name, ...optional("url", url) })) } : {}),
    ...(rights?.basis === "given" ? { rights: withoutBasis(rights) } : {}),
  };
}

function withoutBasis<Value extends { readonly basis: string }>(value: Value): Omit<Value, "basis"> {
  const { basis: _, ...rest } = value;
  return rest;
}
