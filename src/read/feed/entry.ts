import type { Metadata } from "../../model/metadata.js";

/** One article of a feed, as RSS or Atom have it. */
export interface FeedEntry {
  /** Its title as HTML. */
  readonly title?: string;
  /** What tells it from all others: its id, else its link. */
  readonly key: string;
  /** The whole of its text as HTML; absent where the feed has at most a summary. */
  readonly content?: string;
  readonly values: Metadata;
}

/** A feed with its articles. */
export interface Feed {
  readonly mediaType: string;
  readonly entries: readonly FeedEntry[];
}

/** Plain text as HTML, a line a paragraph. */
export function htmlOfText(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped
    .split(/\r\n|\r|\n/u)
    .map((line) => `<p>${line}</p>`)
    .join("");
}

/** Feeds call themselves `The Post - Business` as often as by their house's name: only a title of one part is taken for it. */
export function houseOf(title: string | undefined): string | undefined {
  const line = title?.replace(/\s+/gu, " ").trim();
  return line === undefined || line === "" || line.length > 80 || /\s[-–—|>»:·•]\s|[:»>|]/u.test(line)
    ? undefined
    : line;
}

/** Words that end a text which goes on elsewhere. */
const GOES_ON =
  /(?:\[(?:…|\.{3}|&#8230;|&hellip;)\]|(?:continue reading|read more|read the (?:full|rest of the) (?:story|article)|full story)\W{0,10})\s{0,20}$/i;

/** Whether a text breaks off with a link to the rest of it. */
export function breaksOff(html: string): boolean {
  const end = html
    .slice(-1500)
    .replace(/<[^>]{0,1000}>/gu, " ")
    .replace(/&(?:raquo|rarr|#8594|#187|nbsp|#160);/gu, " ")
    .trim();
  return GOES_ON.test(end);
}
