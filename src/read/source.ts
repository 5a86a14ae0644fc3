import type { PageSelector } from "../model/article-record.js";
import type { Metadata } from "../model/metadata.js";
import type { Span } from "../model/span.js";

/** What the caller knows about some bytes before they are read. */
export interface SourceHint {
  /** The file's base name, or another short name; never a path of this machine. */
  readonly name: string;
}

/** What a block of a structured source is. `aside` is kept out of the body. */
export type BlockKind = "headline" | "subhead" | "heading" | "paragraph" | "aside";

/** One block of a source whose format tells what its parts are; blocks stand in text order and do not overlap. */
export interface SourceBlock extends Span {
  readonly kind: BlockKind;
  /** Of an aside: what it is, in words ("byline"). */
  readonly why?: string;
}

/** Where a format states a value: a page's JSON-LD, OpenGraph or other meta elements, its elements, or the format's own members. */
export type Place = "json-ld" | "open-graph" | "meta" | "html" | "front-matter" | "ninjs" | "feed";

/** What a source states about itself outside its text, and where each value was found. */
export interface StatedMetadata {
  readonly values: Metadata;
  readonly places: Readonly<Partial<Record<keyof Metadata | "headline" | "subhead", Place>>>;
}

/**
 * A stretch of text (`start`, `end` in UTF-16 code units) that stands in a page without a break, and what selects it
 * there: an element, and Unicode code points into its text content, as the Web Annotation Data Model counts.
 */
export interface PagePlace extends Span {
  readonly selector: PageSelector;
}

/**
 * A decoded article file. `text` is the decoded source less its byte order mark and otherwise untouched; of a format
 * that has more than text (a web page) it is the article's text, and `blocks` says what each part of it is.
 */
export interface Source {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** Absent where the format does not tell (plain text): then lines are blocks, and what they are is guessed. */
  readonly blocks?: readonly SourceBlock[];
  readonly stated?: StatedMetadata;
  /** Where the text's stretches stand in the page, in text order. */
  readonly page?: readonly PagePlace[];
}

/** Reads the bytes of one article in one format. Throws an `InputError` where they hold none. */
export type Reader = (bytes: Uint8Array, hint: SourceHint) => Source;

/** One article of a file that holds several. */
export interface SourceItem {
  /** Names it in messages, beside the file: `line 3 ("ferry")`. */
  readonly place: string;
  /** Words that its slug is made of. */
  readonly title: string;
  /** What tells it from all others and stays the same while the file grows: an id or a link. */
  readonly key: string;
  /** Metadata that the file gives for it, not yet checked. */
  readonly meta?: unknown;
  /** Its source. Throws an `InputError` where it is no article. */
  readonly read: () => Source;
}

/** Reads a file that holds several articles, one after the other. Throws an `InputError` where the whole of it cannot be read. */
export type CollectionReader = (chunks: AsyncIterable<Uint8Array>, hint: SourceHint) => AsyncIterable<SourceItem>;
