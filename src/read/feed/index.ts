import { createHash } from "node:crypto";
import { InputError } from "../../model/input-error.js";
import { allBytes } from "../all-bytes.js";
import { textOfPiece, wordsOfPiece } from "../html/index.js";
import type { Source, SourceHint, SourceItem } from "../source.js";
import { statedIn } from "../stated-values.js";
import { titledText } from "../titled-text.js";
import { atomFeed } from "./atom.js";
import { decodeXml } from "./decode-xml.js";
import { breaksOff, type Feed, type FeedEntry } from "./entry.js";
import { rssFeed } from "./rss.js";
import { parseXml } from "./xml.js";

/** In bytes; feeds have some ten to a hundred articles of 20 KB. */
const MOST_BYTES = 50_000_000;
const SAVE_PAGE = "save its page and build that";

/** Titles are HTML in most feeds, whatever the specification says. */
function titleOf({ title }: FeedEntry, where: string): string {
  if (title === undefined) return "";
  return /[&<]/.test(title) ? wordsOfPiece(title, where) : title;
}

function sourceOf(entry: FeedEntry, hint: SourceHint, file: Pick<Source, "mediaType" | "sha256">): Source {
  const { name } = hint;
  const { content } = entry;
  if (content === undefined)
    throw new InputError({
      where: name,
      what: "the feed has no full text of it, at most a summary",
      remedy: SAVE_PAGE,
    });
  if (breaksOff(content))
    throw new InputError({
      where: name,
      what: "its text in the feed breaks off and goes on elsewhere",
      remedy: SAVE_PAGE,
    });
  const headline = titleOf(entry, name);
  const titled = titledText({ headline }, textOfPiece(content, name));
  if (!titled.blocks.some(({ kind }) => kind === "paragraph"))
    throw new InputError({ where: name, what: "its text in the feed has no words", remedy: SAVE_PAGE });
  return { name, ...file, ...titled, stated: statedIn("feed", entry.values, { headline }) };
}

function feedOf(bytes: Uint8Array, where: string): Feed {
  if (bytes.length > MOST_BYTES)
    throw new InputError({
      where,
      what: `the feed has more than the ${MOST_BYTES / 1_000_000} MB a feed may have`,
      remedy: "part it",
    });
  const root = parseXml(decodeXml(bytes, where), where);
  const feed = rssFeed(root) ?? atomFeed(root);
  if (feed === undefined)
    throw new InputError({
      where,
      what: `it is XML, but neither RSS nor Atom (its first element is "${root.name.slice(0, 60)}")`,
      remedy: "give a feed, or the article's page",
    });
  if (feed.entries.length === 0)
    throw new InputError({ where, what: "the feed has no articles", remedy: "check the file" });
  if (feed.entries.every(({ content }) => content === undefined))
    throw new InputError({
      where,
      what: "the feed has only summaries of its articles",
      remedy: "save their pages and build those",
    });
  return feed;
}

/**
 * Reads a feed in RSS (0.9 to 2.0) or Atom, an article an item. Only full text (`content:encoded`, Atom's `content`) makes
 * an article; an item without it says so.
 *
 * @throws {InputError} for a file that is no feed, has no articles or only summaries of them, or XML beyond the limits.
 */
export async function* readFeed(chunks: AsyncIterable<Uint8Array>, hint: SourceHint): AsyncGenerator<SourceItem> {
  const bytes = await allBytes(chunks, hint.name);
  const feed = feedOf(bytes, hint.name);
  const file = { mediaType: feed.mediaType, sha256: createHash("sha256").update(bytes).digest("hex") };
  for (const [index, entry] of feed.entries.entries()) {
    const shown = entry.values.url ?? entry.title?.slice(0, 80) ?? "without a title";
    yield {
      place: `item ${index + 1} (${shown})`,
      title: (entry.title ?? "").replace(/<[^<>]{0,500}>|&#?\w{1,10};/gu, " "),
      key: entry.key === "" ? `item ${index + 1}` : entry.key,
      read: () => sourceOf(entry, hint, file),
    };
  }
}
