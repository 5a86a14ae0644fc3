import { sourceOfText } from "../read/index.js";
import type { Article } from "./article.js";
import { linesOf } from "./lines.js";

/** Running text and the name it is known by. */
export interface BareText {
  readonly name: string;
  readonly text: string;
}

/** Text for the filters: every line is a paragraph of one section; nothing is looked for above it and nothing is set aside. */
export function bareArticle({ name, text }: BareText): Article {
  return {
    kind: "bare",
    source: sourceOfText(text, { name }),
    text,
    slug: "text",
    given: {},
    language: { value: "en", basis: "inferred" },
    byline: [],
    sections: [{ paragraphs: linesOf(text).map(({ start, end }) => ({ start, end })) }],
    notBody: [],
    notes: [],
  };
}
