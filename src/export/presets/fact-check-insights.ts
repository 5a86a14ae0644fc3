import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { claimReviewOf } from "../reviews/claim-review.js";
import { type PublishedReview, type ReviewColumn, reviewTable } from "./review-table.js";

/** What stands at a path of the review's markup: the first of a list, as the download flattens it. */
function at({ record, claim, review, options }: PublishedReview, path: string): string | number | undefined {
  let node: unknown = claimReviewOf(record, claim, review, options);
  for (const key of path.split(".")) {
    const one: unknown = Array.isArray(node) ? node[0] : node;
    if (typeof one !== "object" || one === null || !Object.hasOwn(one, key)) return undefined;
    node = Reflect.get(one, key);
  }
  const leaf: unknown = Array.isArray(node) ? node[0] : node;
  return typeof leaf === "string" || typeof leaf === "number" ? leaf : undefined;
}

/**
 * Paths of ClaimReview that the download of Duke's Fact-Check Insights has as columns, in its order (its data guide,
 * factcheckinsights.org; taken from memory of the guide, as `docs/decisions.md` says).
 */
const paths = [
  "url",
  "author.name",
  "author.url",
  "datePublished",
  "claimReviewed",
  "itemReviewed.author.@type",
  "itemReviewed.author.name",
  "itemReviewed.author.jobTitle",
  "itemReviewed.author.sameAs",
  "itemReviewed.datePublished",
  "itemReviewed.name",
  "itemReviewed.appearance.url",
  "itemReviewed.firstAppearance.url",
  "reviewRating.alternateName",
  "reviewRating.ratingValue",
  "reviewRating.bestRating",
  "reviewRating.worstRating",
  "reviewRating.ratingExplanation",
  "inLanguage",
] as const;

const columns: readonly ReviewColumn[] = paths.map((path) => [path, (published) => at(published, path)]);

/** `reviews.csv`: a row a review, columns named by their path in ClaimReview. */
export function insightsFiles(articles: readonly ReviewedRecord[], options: ExportOptions): Iterable<OutputFile> {
  return reviewTable("reviews.csv", columns, articles, options);
}
