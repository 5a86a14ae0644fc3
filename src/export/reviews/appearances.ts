import type { CreativeWorkLeaf, NewsArticleLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { ArticleRecord } from "../../model/article-record.js";
import type { Appearance, Review } from "../../model/reviews.js";
import { optional } from "../../record/optional.js";
import type { ExportOptions } from "../exporter.js";
import { articleName, markupIdentifiers } from "../jsonld/identifiers.js";
import { type Party, partiesOf, type Reference } from "../jsonld/parties.js";
import { onOneLine } from "../jsonld/words.js";

/** A page a person names. All types the schema lets through are kinds of CreativeWork with the same members. */
export function pageOf({ type = "CreativeWork", url, archivedAt }: Appearance): CreativeWorkLeaf {
  return { "@type": type as "CreativeWork", url, ...optional("archivedAt", archivedAt) };
}

/** The parties that links of the article's graph lead to, described on the spot and without ids of their own. */
function nested(links: readonly Reference[], nodes: readonly Party[]): (OrganizationLeaf | PersonLeaf)[] {
  return links.flatMap((link): (OrganizationLeaf | PersonLeaf)[] => {
    const node = nodes.find((party) => party["@id"] === link["@id"]);
    if (node === undefined) return [];
    const known = { ...optional("name", node.name), ...optional("url", node.url) };
    return [node["@type"] === "Person" ? { "@type": "Person", ...known } : { "@type": "Organization", ...known }];
  });
}

/** The article itself as the place where the claim appeared. */
function articleNode(record: ArticleRecord, archivedAt: string | undefined, options: ExportOptions): NewsArticleLeaf {
  const identifiers = markupIdentifiers(record, options);
  const parties = partiesOf(record, identifiers);
  const authors = nested(parties.authors, parties.nodes);
  const [publisher] = nested(parties.publisher === undefined ? [] : [parties.publisher], parties.nodes);
  const headline = onOneLine(record.headline.text);
  return {
    "@type": "NewsArticle",
    "@id": identifiers(articleName),
    ...optional("url", record.source.url),
    ...optional("archivedAt", archivedAt),
    ...(headline === "" ? {} : { headline }),
    ...optional("datePublished", record.datePublished?.value),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...optional("publisher", publisher),
  };
}

/** Where the claim appeared: in the article, and wherever else the reviewer says. */
export function appearancesOf(
  record: ArticleRecord,
  { appearances = [] }: Review,
  options: ExportOptions,
): CreativeWorkLeaf[] {
  const { url } = record.source;
  const own = appearances.find((appearance) => appearance.url === url);
  // An article without an address tells a reader nothing where the reviewer names the pages.
  const article = url === undefined && appearances.length > 0 ? [] : [articleNode(record, own?.archivedAt, options)];
  return [...article, ...appearances.filter((appearance) => appearance !== own).map(pageOf)] as CreativeWorkLeaf[];
}
