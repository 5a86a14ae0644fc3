import type { ArticleRecord } from "../model/article-record.js";
import type { Metadata } from "../model/metadata.js";
import type { Span, TextSpan } from "../model/span.js";
import type { Source } from "../read/source.js";

/** One stretch of the body under one heading (the first section of most agency reports has none). */
export interface ArticleSection {
  readonly heading?: TextSpan;
  readonly paragraphs: readonly Span[];
}

/**
 * A news article taken apart: what `normalize` makes of a source. Spans are into `text`.
 *
 * `kind` says what kind of text it is: an `article` has been searched for headline, dateline and the like;
 * `bare` text (the filters `figures` and `claims`) is paragraphs of running text and nothing else.
 */
export interface Article {
  readonly kind: "article" | "bare";
  readonly source: Source;
  readonly text: string;
  readonly slug: string;
  readonly given: Metadata;
  readonly language: ArticleRecord["language"];
  readonly headline?: TextSpan;
  readonly subhead?: TextSpan;
  readonly byline: ArticleRecord["byline"];
  readonly publisher?: ArticleRecord["publisher"];
  readonly agency?: ArticleRecord["agency"];
  readonly dateline?: ArticleRecord["dateline"];
  readonly datePublished?: ArticleRecord["datePublished"];
  readonly dateModified?: ArticleRecord["dateModified"];
  readonly sections: readonly ArticleSection[];
  readonly notBody: ArticleRecord["notBody"];
  /** What a person should know of this article as a whole, in sentences: why it has no date, that it is not English. */
  readonly notes: readonly string[];
}
