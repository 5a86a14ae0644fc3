import { type Span, textSpan } from "../model/span.js";
import { sourceOfText } from "../read/index.js";
import type { Article } from "./article.js";
import { datelineOf } from "./dateline.js";
import { fold } from "./fold.js";
import { linesOf } from "./lines.js";

/** Running text and the name it is known by. */
export interface BareText {
  readonly name: string;
  readonly text: string;
}

/** Lines among which the dateline is looked for: headline, subhead and byline may stand above it. */
const linesToDateline = 4;

/** Text for the filters: every line is a paragraph of one section; but for the dateline nothing is looked for and nothing set aside. */
export function bareArticle({ name, text }: BareText): Article {
  const paragraphs = linesOf(text).map(({ start, end }) => ({ start, end }));
  const dateline = datelineAmong(paragraphs, text);
  return {
    kind: "bare",
    source: sourceOfText(text, { name }),
    text,
    slug: "text",
    given: {},
    language: { value: "en", basis: "inferred" },
    byline: [],
    ...(dateline && { dateline }),
    sections: [{ paragraphs }],
    notBody: [],
    notes: [],
  };
}

/** The dateline of the first line that has one; a place with nothing but a colon behind it can be who speaks in a transcript. */
function datelineAmong(lines: readonly Span[], text: string): Article["dateline"] {
  for (const { start, end } of lines.slice(0, linesToDateline)) {
    const found = datelineOf(fold(text.slice(start, end)));
    if (found?.place !== undefined && !found.hasColonOnly)
      return { place: found.place, ...textSpan(text, start, start + found.end) };
  }
  return undefined;
}
