import type { Exporter } from "../exporter.js";
import { jsonText, scriptElement } from "../jsonld/serialize.js";
import { claimReviewOf, reviewedClaims } from "./claim-review.js";
import { claimReviewFeed } from "./feed.js";
import { reviewWarnings } from "./warnings.js";

/** Each published review as ClaimReview markup for the fact-checker's page; nothing where nobody reviewed anything. */
export const exporter: Exporter = {
  name: "reviews",
  *files(record, { options, reviews }) {
    for (const { review, claim } of reviewedClaims(record, reviews)) {
      const markup = claimReviewOf(record, claim, review, options);
      yield { name: `review-${review.id}.jsonld`, content: jsonText(markup), warnings: reviewWarnings(record, review) };
      yield { name: `review-${review.id}.html`, content: scriptElement(markup) };
    }
  },
  *together(articles, options) {
    const feed = claimReviewFeed(articles, options);
    if (feed !== undefined) yield feed;
  },
};
