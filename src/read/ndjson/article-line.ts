import { InputError } from "../../model/input-error.js";
import { readHtml, textOfPiece } from "../html/index.js";
import { readPlainText } from "../plain-text/index.js";
import { isDeclaredHtml, rootElement } from "../root-element.js";
import type { Source } from "../source.js";
import { titledText } from "../titled-text.js";
import { identifiedLine } from "./identified-line.js";

/** One line of NDJSON that holds an article. Other members are ignored. */
export interface ArticleLine {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly meta?: unknown;
}

/** Checks a line's value. Throws an `InputError` where it has no id, or not one of text and html. */
export function articleLineOf(value: unknown): ArticleLine {
  const {
    id,
    members: { text, html, meta },
  } = identifiedLine(value);
  if (text !== undefined && html !== undefined)
    throw new InputError({ what: 'the line has "text" and "html"', remedy: "leave out one of the two" });
  const given = meta === undefined ? {} : { meta };
  if (typeof text === "string") return { id, text, ...given };
  if (typeof html === "string") return { id, html, ...given };
  throw new InputError({ what: 'the line has no "text" or "html" in words' });
}

/** Whether HTML is a whole page, and no piece of one. */
function isPage(html: string): boolean {
  return isDeclaredHtml(html) || /^(?:html|head|body)$/i.test(rootElement(html) ?? "");
}

function sourceOfHtml(html: string, name: string): Source {
  const bytes = Buffer.from(html, "utf8");
  // A page inside JSON is decoded already; its own word on its encoding is about the file it was taken from.
  if (isPage(html)) return { ...readHtml(Buffer.concat([Buffer.from("\uFEFF"), bytes]), { name }), name };
  const { sha256 } = readPlainText(bytes, { name });
  return { name, mediaType: "text/html", sha256, ...titledText({}, textOfPiece(html, name)) };
}

/** The source of a line: its text, or the article of its HTML, a whole page or a piece of one. `name` is that of the source. */
export function sourceOfLine({ text, html }: ArticleLine, name: string): Source {
  const source =
    html === undefined ? readPlainText(Buffer.from(text ?? "", "utf8"), { name }) : sourceOfHtml(html, name);
  if (!/\S/.test(source.text)) throw new InputError({ what: "its HTML has no words", where: name });
  return source;
}
