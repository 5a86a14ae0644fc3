import { stringify } from "csv-stringify/sync";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import { guardFormula } from "../csv/guard.js";
import { plainNumber } from "../csv/plain-number.js";
import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { type PublishableReview, reviewedClaims } from "../reviews/claim-review.js";

/** A published review with its claim and article. */
export interface PublishedReview {
  readonly record: ArticleRecord;
  readonly claim: Claim;
  readonly review: PublishableReview;
  readonly options: ExportOptions;
}

/** A column of a table of reviews in somebody else's form. */
export type ReviewColumn = readonly [name: string, read: (published: PublishedReview) => string | number | undefined];

/**
 * The published reviews of all articles as one CSV file with the given columns, quoted and guarded as our own tables;
 * no file where there is no review.
 */
export function* reviewTable(
  name: string,
  columns: readonly ReviewColumn[],
  articles: readonly ReviewedRecord[],
  options: ExportOptions,
): Iterable<OutputFile> {
  const published = articles.flatMap(({ record, reviews }) =>
    reviewedClaims(record, reviews).map(({ review, claim }): PublishedReview => ({ record, claim, review, options })),
  );
  if (published.length === 0) return;
  const rows = published.map((one) =>
    columns.map(([, read]) => {
      const cell = read(one);
      return typeof cell === "string" && options.raw !== true ? guardFormula(cell) : cell;
    }),
  );
  const header = columns.map(([column]) => column);
  const dialect = { record_delimiter: "windows", quoted_string: true, cast: { number: plainNumber } } as const;
  yield { name, content: `${options.excel === true ? "\uFEFF" : ""}${stringify([header, ...rows], dialect)}` };
}
