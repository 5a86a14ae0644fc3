import { readPlainText } from "./plain-text/index.js";
import type { CollectionReader, Reader } from "./source.js";

/** A format that articles come in. What reads it is loaded when it is asked for: a build of plain text waits for no parser of HTML. */
interface Format {
  /** The ends of the names of such files, in small letters. */
  readonly endings: readonly string[];
  /** Loads the reader of a file with one article. */
  readonly load?: () => Promise<Reader>;
  /** Loads the reader of a file with several. */
  readonly loadCollection?: () => Promise<CollectionReader>;
}

export type FormatName = "text" | "html" | "markdown" | "ninjs" | "feed" | "ndjson";

/** The formats that are read, by the names that people give them. */
export const formats: Readonly<Record<FormatName, Format>> = {
  text: { endings: [".txt", ".text"], load: async () => readPlainText },
  html: { endings: [".html", ".htm", ".xhtml"], load: async () => (await import("./html/index.js")).readHtml },
  markdown: { endings: [".md", ".markdown"], load: async () => (await import("./markdown/index.js")).readMarkdown },
  ninjs: { endings: [".json"], load: async () => (await import("./ninjs/index.js")).readNinjs },
  feed: {
    endings: [".xml", ".rss", ".atom"],
    loadCollection: async () => (await import("./feed/index.js")).readFeed,
  },
  ndjson: {
    endings: [".ndjson", ".jsonl"],
    loadCollection: async () => (await import("./ndjson/index.js")).readNdjson,
  },
};

/** Whether a person's word is the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
