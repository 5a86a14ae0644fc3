import type { NewsArticleLeaf } from "schema-dts";
import type { ArticleRecord } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { articleName, type MarkupIdentifiers } from "./identifiers.js";
import type { Parties, Reference } from "./parties.js";
import { onOneLine } from "./words.js";

/** A list without a member is absent, not empty. */
const listed = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items === undefined || items.length === 0 ? undefined : items;

const line = (words: string | undefined): string | undefined =>
  words === undefined || onOneLine(words) === "" ? undefined : onOneLine(words);

const placeOf = ({ dateline }: ArticleRecord) =>
  dateline && ({ "@type": "Place", name: onOneLine(dateline.place) } as const);

/** Those the article names as its sources, each once. */
const namedSpeakersOf = ({ speakers }: Parties): readonly Reference[] => [
  ...new Map([...speakers.values()].map((link) => [link["@id"], link])).values(),
];

const claimLinks = ({ claims }: ArticleRecord, identifiers: MarkupIdentifiers): readonly Reference[] =>
  claims.map(({ id }) => ({ "@id": identifiers(id) }));

/** The article, its facts as the record has them; the body is not republished, and what is unknown is absent. */
export function newsArticleOf(
  record: ArticleRecord,
  identifiers: MarkupIdentifiers,
  parties: Parties,
  house: Reference | undefined,
): NewsArticleLeaf {
  return {
    "@type": "NewsArticle",
    "@id": identifiers(articleName),
    ...optional("url", record.source.url),
    ...optional("headline", line(record.headline.text)),
    ...optional("alternativeHeadline", line(record.subhead?.text)),
    ...optional("datePublished", record.datePublished?.value),
    ...optional("dateModified", record.dateModified?.value),
    ...optional("author", listed(parties.authors)),
    ...optional("publisher", parties.publisher),
    ...optional("sourceOrganization", parties.agency),
    ...optional("dateline", line(record.dateline?.text)),
    ...optional("locationCreated", placeOf(record)),
    ...(record.language.value === "und" ? {} : { inLanguage: record.language.value }),
    ...optional("image", listed(record.image)),
    ...(record.version?.pubStatus === "canceled" ? { creativeWorkStatus: "canceled" } : {}),
    ...optional("articleSection", line(record.articleSection)),
    ...optional("keywords", listed(record.keywords)),
    ...optional("copyrightNotice", line(record.rights?.notice)),
    ...optional("license", record.rights?.license),
    ...optional("mentions", listed(namedSpeakersOf(parties))),
    ...optional("interpretedAsClaim", listed(claimLinks(record, identifiers))),
    ...optional("sdPublisher", house),
    ...optional("sdLicense", record.dataLicense),
  };
}
