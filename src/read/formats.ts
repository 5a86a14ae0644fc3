import { readPlainText } from "./plain-text/index.js";
import type { Reader } from "./source.js";

/** A format that articles come in. */
interface Format {
  /** The ends of the names of such files, in small letters. */
  readonly endings: readonly string[];
  /** Loads what reads it: a build of plain text does not wait for a parser of HTML. */
  readonly load: () => Promise<Reader>;
}

/** The formats that are read, by the names that people give them. */
export const formats = {
  text: { endings: [".txt", ".text"], load: async () => readPlainText },
  html: { endings: [".html", ".htm", ".xhtml"], load: async () => (await import("./html/index.js")).readHtml },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
