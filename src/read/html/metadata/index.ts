import type { Metadata } from "../../../model/metadata.js";
import type { Place, StatedMetadata } from "../../source.js";
import { META_NAMES } from "../tables/meta-names.js";
import { attribute, type Document, isElement } from "../tree.js";
import { webAddress } from "./address.js";
import { articleNode } from "./article-node.js";
import { type Candidate, firstOf, jsonLd, metaCandidates } from "./candidate.js";
import { isoDate } from "./iso-date.js";
import { isNode, type JsonLdNode, jsonLdNodes, listOf, member, textOf } from "./json-ld.js";
import { type MetaElements, metaElementsOf } from "./meta-elements.js";
import { jsonLdAuthors, resolved } from "./people.js";
import { rightsOf } from "./rights.js";

/** What a page states about its article in its head and its data. */
export interface PageMetadata extends StatedMetadata {
  /** Headlines as stated, in the order of trust. */
  readonly headlines: readonly Candidate<string>[];
  /** Subheads or summaries as stated. */
  readonly summaries: readonly Candidate<string>[];
}

const MOST_KEYWORDS = 50;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
/** Names that content management systems leave in place of a house's. */
const NO_PUBLISHER = /^(?:wordpress|drupal|joomla|home|website|site)$/i;

/** The address of the page itself: its canonical link, or else OpenGraph's. A canonical home page is a fault of the template. */
function addressOf({ links, contents }: MetaElements, article: JsonLdNode | undefined): Candidate<string> | undefined {
  const written: Candidate<string>[] = [
    ...(links.get("canonical") ?? []).map((value) => ({ value, place: "html" as const })),
    ...(contents.get("og:url") ?? []).map((value) => ({ value, place: "open-graph" as const })),
    ...jsonLd(article && textOf(member(article, "url"))),
  ];
  const addresses = written.flatMap(({ value, place }) => {
    const url = webAddress(value);
    return url === undefined ? [] : [{ value: url, place }];
  });
  return addresses.find(({ value }) => new URL(value).pathname !== "/") ?? addresses[0];
}

function imagesOf(
  article: JsonLdNode | undefined,
  meta: MetaElements,
  base: string | undefined,
): Candidate<string[]> | undefined {
  const inJsonLd = listOf(article && member(article, "image")).flatMap((image) => {
    const written = isNode(image)
      ? (textOf(member(image, "url")) ?? textOf(member(image, "contentUrl")))
      : textOf(image);
    return webAddress(written, base) ?? [];
  });
  if (inJsonLd.length > 0) return { value: [...new Set(inJsonLd)].slice(0, 10), place: "json-ld" };
  return firstOf(metaCandidates(meta, META_NAMES.image), (written) => {
    const url = webAddress(written, base);
    return url === undefined ? undefined : [url];
  });
}

function publisherOf(
  article: JsonLdNode | undefined,
  meta: MetaElements,
  byId: ReadonlyMap<string, JsonLdNode>,
): Candidate<NonNullable<Metadata["publisher"]>> | undefined {
  const node = resolved(listOf(article && member(article, "publisher"))[0], byId);
  const name = isNode(node) ? textOf(member(node, "name")) : textOf(node);
  const url = isNode(node) ? webAddress(textOf(member(node, "url"))) : undefined;
  if (name !== undefined && !/^https?:/i.test(name))
    return { value: { name, ...(url !== undefined && { url }) }, place: "json-ld" };
  return firstOf(metaCandidates(meta, META_NAMES.publisher), (written) =>
    /^https?:/i.test(written) || NO_PUBLISHER.test(written) ? undefined : { name: written },
  );
}

function keywordsOf(article: JsonLdNode | undefined, meta: MetaElements): Candidate<string[]> | undefined {
  const split = (written: readonly string[]): string[] => {
    const words = written.flatMap((one) => one.split(/[,;]/)).map((word) => word.trim());
    return [...new Set(words.filter((word) => word !== "" && word.length < 100))].slice(0, MOST_KEYWORDS);
  };
  const inJsonLd = split(listOf(article && member(article, "keywords")).flatMap((one) => textOf(one) ?? []));
  if (inJsonLd.length > 0) return { value: inJsonLd, place: "json-ld" };
  for (const name of META_NAMES.keywords.split(" ")) {
    const value = split(meta.contents.get(name) ?? []);
    if (value.length > 0) return { value, place: name.startsWith("article:") ? "open-graph" : "meta" };
  }
  return undefined;
}

function languageOf(
  document: Document,
  article: JsonLdNode | undefined,
  meta: MetaElements,
): Candidate<string> | undefined {
  const root = document.childNodes.find(isElement);
  const tag = (written: string): string | undefined => {
    const plain = written.trim().replace(/_/g, "-");
    return LANGUAGE_TAG.test(plain) ? plain : undefined;
  };
  const lang = root && (attribute(root, "lang") ?? attribute(root, "xml:lang"));
  return firstOf(
    [
      ...jsonLd(article && textOf(member(article, "inLanguage"))),
      ...(lang === undefined ? [] : [{ value: lang, place: "html" as const }]),
      ...metaCandidates(meta, META_NAMES.language),
    ],
    tag,
  );
}

/** What the page states in JSON-LD, OpenGraph and other meta elements, and its head; in this order where it does so twice. */
export function pageMetadata(document: Document, titles: readonly string[]): PageMetadata {
  const nodes = jsonLdNodes(document);
  const byId = new Map(
    nodes.flatMap((node): [string, JsonLdNode][] => {
      const id = member(node, "@id");
      return typeof id === "string" && member(node, "name") !== undefined ? [[id, node]] : [];
    }),
  );
  const meta = metaElementsOf(document);
  const article = articleNode(nodes, titles, addressOf(meta, undefined)?.value);
  const text = (name: string): Candidate<string>[] => jsonLd(article && textOf(member(article, name)));
  const url = addressOf(meta, article);
  const authors = article ? jsonLdAuthors(article, byId) : [];
  const found = {
    url,
    datePublished: firstOf([...text("datePublished"), ...metaCandidates(meta, META_NAMES.datePublished)], isoDate),
    dateModified: firstOf([...text("dateModified"), ...metaCandidates(meta, META_NAMES.dateModified)], isoDate),
    authors:
      authors.length > 0
        ? { value: authors, place: "json-ld" as const }
        : firstOf(metaCandidates(meta, META_NAMES.authors), (written) =>
            /^https?:/i.test(written) ? undefined : [{ name: written }],
          ),
    publisher: publisherOf(article, meta, byId),
    image: imagesOf(article, meta, url?.value),
    language: languageOf(document, article, meta),
    rights: rightsOf(article, meta),
    section: firstOf([...text("articleSection"), ...metaCandidates(meta, META_NAMES.section)], (one) => one),
    keywords: keywordsOf(article, meta),
  } satisfies Partial<Record<keyof Metadata, Candidate<unknown> | undefined>>;
  const { datePublished: published, dateModified: modified } = found;
  if (published && modified && !(Date.parse(modified.value) > Date.parse(published.value)))
    found.dateModified = undefined;
  const entries = Object.entries(found).filter(([, candidate]) => candidate !== undefined);
  const places: Partial<Record<keyof Metadata, Place>> = Object.fromEntries(
    entries.map(([name, candidate]) => [name, candidate?.place]),
  );
  return {
    values: Object.fromEntries(entries.map(([name, candidate]) => [name, candidate?.value])),
    places,
    headlines: [
      ...text("headline"),
      ...metaCandidates(meta, "og:title twitter:title headline title parsely-title sailthru.title dc.title"),
    ],
    summaries: [
      ...text("alternativeHeadline"),
      ...text("description"),
      ...metaCandidates(meta, META_NAMES.description),
    ],
  };
}
