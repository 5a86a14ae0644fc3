import type { Metadata } from "../../model/metadata.js";
import { isoMoment, languageTag, presentValues, webAddress, words } from "../stated-values.js";
import { type Feed, type FeedEntry, houseOf } from "./entry.js";
import { mailDate } from "./mail-date.js";
import { childrenOf, childText, type XmlElement } from "./xml.js";

/** http://www.rssboard.org/rss-specification has no namespace; RSS 1.0 (web.resource.org/rss/1.0) and 0.9 have one. */
const RSS = [
  "",
  "http://purl.org/rss/1.0/",
  "http://my.netscape.com/rdf/simple/0.9/",
  "http://channel.netscape.com/rdf/simple/0.9/",
];
const CONTENT = ["http://purl.org/rss/1.0/modules/content/"];
const DUBLIN_CORE = ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"];
const ATOM = ["http://www.w3.org/2005/Atom"];
const MEDIA = ["http://search.yahoo.com/mrss/"];

/** `press@news.example (Mira Tallow)` names its author in brackets (RSS 2.0, author). An address alone names nobody. */
function authorName(author: string | undefined): string | undefined {
  if (author === undefined) return undefined;
  const [address = "", ...behind] = author.trim().split(" (");
  const named = behind.join(" (");
  const inBrackets = address.includes("@") && named.endsWith(")") ? words(named.slice(0, -1)) : undefined;
  return inBrackets ?? (author.includes("@") ? undefined : words(author));
}

function authorsOf(item: XmlElement): Metadata["authors"] {
  const creators = childrenOf(item, "creator", DUBLIN_CORE).flatMap(({ children }) => words(children.join("")) ?? []);
  const names = creators.length > 0 ? creators : [authorName(childText(item, "author", RSS))];
  const authors = names.flatMap((name) => (name === undefined ? [] : [{ name }]));
  return authors.length > 0 ? authors : undefined;
}

function linkOf(item: XmlElement): string | undefined {
  const guid = childrenOf(item, "guid", RSS)[0];
  const permalink = guid?.attributes.get("isPermaLink") === "false" ? undefined : childText(item, "guid", RSS);
  const atomLink = childrenOf(item, "link", ATOM)[0]?.attributes.get("href");
  return webAddress(childText(item, "link", RSS)) ?? webAddress(permalink) ?? webAddress(atomLink);
}

function keywordsOf(item: XmlElement): string[] | undefined {
  const elements = [...childrenOf(item, "category", RSS), ...childrenOf(item, "subject", DUBLIN_CORE)];
  const keywords = [...new Set(elements.flatMap(({ children }) => words(children.join("")) ?? []))];
  return keywords.length > 0 ? keywords : undefined;
}

function imagesOf(item: XmlElement): string[] | undefined {
  const media = [
    ...childrenOf(item, "content", MEDIA),
    ...childrenOf(item, "thumbnail", MEDIA),
    ...childrenOf(item, "enclosure", RSS),
  ];
  const found = media.flatMap(({ name, attributes }) => {
    const kind = attributes.get("type") ?? attributes.get("medium") ?? (name === "thumbnail" ? "image" : "");
    return kind.startsWith("image") ? (webAddress(attributes.get("url")) ?? []) : [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function publisherOf(channel: XmlElement): Metadata["publisher"] {
  const name = words(childText(channel, "publisher", DUBLIN_CORE)) ?? houseOf(childText(channel, "title", RSS));
  const url = webAddress(childText(channel, "link", RSS));
  return name === undefined || name.includes("@") ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

function rightsOf(item: XmlElement, channel: XmlElement): Metadata["rights"] {
  const notice = words(
    childText(item, "rights", DUBLIN_CORE) ??
      childText(channel, "copyright", RSS) ??
      childText(channel, "rights", DUBLIN_CORE),
  );
  return notice === undefined ? undefined : { notice };
}

function entryOf(item: XmlElement, channel: XmlElement): FeedEntry {
  const [title, content, url] = [childText(item, "title", RSS), childText(item, "encoded", CONTENT), linkOf(item)];
  const date = childText(item, "pubDate", RSS) ?? childText(item, "date", DUBLIN_CORE) ?? "";
  return {
    ...(title !== undefined && { title }),
    ...(content !== undefined && { content }),
    key: childText(item, "guid", RSS) ?? url ?? title ?? "",
    values: presentValues({
      url,
      publisher: publisherOf(channel),
      datePublished: mailDate(date) ?? isoMoment(date),
      dateModified: isoMoment(childText(item, "updated", ATOM)),
      authors: authorsOf(item),
      language: languageTag(childText(item, "language", DUBLIN_CORE) ?? childText(channel, "language")),
      rights: rightsOf(item, channel),
      image: imagesOf(item),
      keywords: keywordsOf(item),
    }),
  };
}

/** The feed that an RSS document holds, whatever its version; items of 1.0 stand beside their channel. */
export function rssFeed(root: XmlElement): Feed | undefined {
  if (root.name !== "rss" && root.name !== "RDF") return undefined;
  const channels = childrenOf(root, "channel", RSS);
  const [first = root] = channels;
  const entries = [
    ...channels.flatMap((channel) => childrenOf(channel, "item", RSS).map((item) => entryOf(item, channel))),
    ...childrenOf(root, "item", RSS).map((item) => entryOf(item, first)),
  ];
  return { mediaType: "application/rss+xml", entries };
}
