import type { ArticleRecord, PageSelector } from "../model/article-record.js";
import type { Span } from "../model/span.js";

/** What selects the words of a span in the page the record was made from. */
export type SpanSelector =
  | PageSelector
  /** Words that reach over several elements (section 4.2.9): from the start of the one to the end of the other. */
  | { readonly type: "RangeSelector"; readonly startSelector: PageSelector; readonly endSelector: PageSelector };

type Stretch = NonNullable<ArticleRecord["page"]>[number];

function codePoints(text: string): number {
  return [...text].length;
}

function selectorIn(text: string, stretch: Stretch, start: number, end: number): PageSelector {
  const first = stretch.selector.refinedBy.start + codePoints(text.slice(stretch.start, start));
  const last = first + codePoints(text.slice(start, end));
  return { ...stretch.selector, refinedBy: { ...stretch.selector.refinedBy, start: first, end: last } };
}

/**
 * The Web Annotation selector of a span of `record.text` in the page as delivered, scripts switched off. Undefined for
 * records that were not made from a page, and for words that do not stand in the page's text. What lies between two
 * stretches of one element (white space, unread text) is part of the selection.
 */
export function pageSelector(
  { text, page = [] }: Pick<ArticleRecord, "text" | "page">,
  span: Span,
): SpanSelector | undefined {
  const first = page.find(({ end }) => end > span.start);
  const last = [...page].reverse().find(({ start }) => start < span.end);
  if (first === undefined || last === undefined || first.start > span.start || last.end < span.end) return undefined;
  if (first === last) return selectorIn(text, first, span.start, span.end);
  const from = selectorIn(text, first, span.start, first.end);
  const to = selectorIn(text, last, last.start, span.end);
  if (first.selector.value !== last.selector.value)
    return { type: "RangeSelector", startSelector: from, endSelector: to };
  return { ...from, refinedBy: { ...from.refinedBy, end: to.refinedBy.end } };
}
