/** The types of a review's markup; the last are those of pages on which a claim may have appeared. */
export const reviewTypes: readonly string[] = [
  "ClaimReview",
  "Rating",
  "CreativeWork",
  "Article",
  "Report",
  "SocialMediaPosting",
  "BlogPosting",
  "WebPage",
  "DataFeed",
  "DataFeedItem",
];

/** Its properties. */
export const reviewProperties: readonly string[] = [
  "claimReviewed",
  "reviewRating",
  "alternateName",
  "ratingValue",
  "bestRating",
  "worstRating",
  "ratingExplanation",
  "itemReviewed",
  "reviewBody",
  "citation",
  "firstAppearance",
  "dataFeedElement",
  "item",
];

/** Those whose values are links. */
export const reviewLinks: readonly string[] = ["archivedAt", "correctionsPolicy"];

/** Those whose values are dates. */
export const reviewDates: readonly string[] = ["dateCreated"];
