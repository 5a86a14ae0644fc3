import type { Metadata } from "../../model/metadata.js";
import { isoMoment, languageTag, presentValues, webAddress, words } from "../stated-values.js";
import { type Feed, type FeedEntry, houseOf, htmlOfText } from "./entry.js";
import { childrenOf, childText, htmlIn, textIn, type XmlElement } from "./xml.js";

const ATOM = ["http://www.w3.org/2005/Atom"];

/** A text construct (RFC 4287, section 3.1) as HTML; undefined where it has no words or lies elsewhere. */
function htmlOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined || element.attributes.has("src")) return undefined;
  const type = element.attributes.get("type") ?? "text";
  if (type !== "xhtml" && !/^(?:text|html|text\/\w+)$/i.test(type)) return undefined;
  const html = type === "xhtml" ? htmlIn(element) : /html/i.test(type) ? textIn(element) : htmlOfText(textIn(element));
  return /\S/u.test(html.replace(/<[^>]{0,1000}>/gu, "")) ? html : undefined;
}

/** The page of an entry or feed: the link without a relation is one to it (RFC 4287, section 4.2.7.2). */
function pageOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, "link", ATOM).filter(
    ({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate",
  );
  const html = links.find(({ attributes }) => /html/i.test(attributes.get("type") ?? "html"));
  return webAddress((html ?? links[0])?.attributes.get("href"));
}

function authorsOf(element: XmlElement): Metadata["authors"] {
  const authors = childrenOf(element, "author", ATOM).flatMap((author) => {
    const name = words(childText(author, "name", ATOM));
    const url = webAddress(childText(author, "uri", ATOM));
    return name === undefined || name.includes("@") ? [] : [{ name, ...(url === undefined ? {} : { url }) }];
  });
  return authors.length > 0 ? authors : undefined;
}

function publisherOf(feed: XmlElement): Metadata["publisher"] {
  const name = houseOf(childText(feed, "title", ATOM));
  const url = pageOf(feed);
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

function keywordsOf(entry: XmlElement): string[] | undefined {
  const keywords = childrenOf(entry, "category", ATOM).flatMap(
    ({ attributes }) => words(attributes.get("label")) ?? words(attributes.get("term")) ?? [],
  );
  return keywords.length > 0 ? [...new Set(keywords)] : undefined;
}

function entryOf(entry: XmlElement, feed: XmlElement): FeedEntry {
  const [source = feed] = childrenOf(entry, "source", ATOM);
  const [title, content] = [htmlOf(childrenOf(entry, "title", ATOM)[0]), htmlOf(childrenOf(entry, "content", ATOM)[0])];
  const [published, updated] = [
    isoMoment(childText(entry, "published", ATOM)),
    isoMoment(childText(entry, "updated", ATOM)),
  ];
  const url = pageOf(entry);
  const notice = words(childText(entry, "rights", ATOM) ?? childText(source, "rights", ATOM));
  return {
    ...(title !== undefined && { title }),
    ...(content !== undefined && { content }),
    key: childText(entry, "id", ATOM) ?? url ?? title ?? "",
    values: presentValues({
      url,
      publisher: publisherOf(source),
      datePublished: published ?? updated,
      dateModified: published === undefined || published === updated ? undefined : updated,
      authors: authorsOf(entry) ?? authorsOf(source),
      language: languageTag(entry.attributes.get("xml:lang") ?? feed.attributes.get("xml:lang")),
      rights: notice === undefined ? undefined : { notice },
      keywords: keywordsOf(entry),
    }),
  };
}

/** The feed that an Atom document holds (RFC 4287), or the one entry it is. */
export function atomFeed(root: XmlElement): Feed | undefined {
  if (!ATOM.includes(root.namespace) || (root.name !== "feed" && root.name !== "entry")) return undefined;
  const entries = root.name === "entry" ? [root] : childrenOf(root, "entry", ATOM);
  return { mediaType: "application/atom+xml", entries: entries.map((entry) => entryOf(entry, root)) };
}
