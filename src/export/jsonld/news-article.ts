import type { NewsArticleLeaf } from "schema-dts";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { isOwned } from "./claims.js";
import type { MentionedCountries } from "./countries/mentioned.js";
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

/** The links of the claims that somebody makes, or of those that nobody does. */
const claimLinks = (claims: readonly Claim[], identifiers: MarkupIdentifiers, owned: boolean): readonly Reference[] =>
  claims.filter((claim) => isOwned(claim) === owned).map(({ id }) => ({ "@id": identifiers(id) }));

/** What the graph knows beside the record. */
interface ArticleExtras {
  /** The publisher, where a person gave it. */
  readonly house: Reference | undefined;
  readonly countries: MentionedCountries;
  readonly withBody: boolean;
}

/** The paragraphs and headings, a line each. */
const bodyOf = ({ text, sections }: ArticleRecord): string =>
  sections
    .flatMap(({ heading, paragraphs }) => [heading ?? [], ...paragraphs].flat())
    .map(({ start, end }) => onOneLine(text.slice(start, end)))
    .join("\n");

/**
 * The article, its facts as the record has them; the body is republished only where a person asks for it, and what is
 * unknown is absent. What is denied or asked about is mentioned: `interpretedAsClaim` would say that the article claims it.
 */
export function newsArticleOf(
  record: ArticleRecord,
  identifiers: MarkupIdentifiers,
  parties: Parties,
  { house, countries, withBody }: ArticleExtras,
): NewsArticleLeaf {
  const mentions = [...namedSpeakersOf(parties), ...countries.others, ...claimLinks(record.claims, identifiers, false)];
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
    ...optional("about", listed(countries.about)),
    ...optional("mentions", listed(mentions)),
    ...optional("interpretedAsClaim", listed(claimLinks(record.claims, identifiers, true))),
    ...optional("articleBody", withBody ? bodyOf(record) : undefined),
    ...optional("sdPublisher", house),
    ...optional("sdLicense", record.dataLicense),
  };
}
