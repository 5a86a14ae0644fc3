import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { onOneLine, wordsAt } from "../jsonld/words.js";
import { type ReviewColumn, reviewTable } from "./review-table.js";

/**
 * What Meedan Check takes for an item with a published fact check: the original claim, the claim's description and context,
 * and the fact check's title, summary, address, language and rating (Check's import of fact checks, the members of its
 * `createProjectMedia`; taken from memory of its documentation, as `docs/decisions.md` says). The rating is the label:
 * Check's own statuses are each workspace's.
 */
const columns: readonly ReviewColumn[] = [
  [
    "original_claim",
    ({ record, claim, options }) =>
      options.noText === true ? undefined : onOneLine(wordsAt(record.text, claim.content)),
  ],
  ["claim_description", ({ review }) => onOneLine(review.claimReviewed)],
  ["claim_context", ({ record, review }) => review.occasion ?? onOneLine(record.headline.text)],
  ["claim_url", ({ record, review }) => review.appearances?.[0]?.url ?? record.source.url],
  ["fact_check_title", ({ review }) => onOneLine(review.claimReviewed)],
  ["fact_check_summary", ({ review }) => review.rating.explanation ?? review.body],
  ["fact_check_url", ({ review }) => review.url],
  ["fact_check_language", ({ record, review }) => review.inLanguage ?? record.language.value],
  ["fact_check_rating", ({ review }) => onOneLine(review.rating.label)],
  ["fact_check_published_at", ({ review }) => review.datePublished],
  ["fact_check_publisher", ({ review }) => onOneLine(review.organisation.name)],
];

/** `fact-checks.csv`: a row a review. */
export function meedanFiles(articles: readonly ReviewedRecord[], options: ExportOptions): Iterable<OutputFile> {
  return reviewTable("fact-checks.csv", columns, articles, options);
}
