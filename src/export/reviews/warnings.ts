import type { ArticleRecord } from "../../model/article-record.js";
import { holdsVerdict, hostOf, longestShownClaim } from "../../review/wording.js";
import { onOneLine } from "../jsonld/words.js";
import type { PublishableReview } from "./claim-review.js";

/** What a reviewer should know before a review's markup goes out, each a sentence. */
export function reviewWarnings(record: ArticleRecord, review: PublishableReview): string[] {
  const { id, rating, organisation } = review;
  const claimReviewed = onOneLine(review.claimReviewed);
  const warnings: string[] = [];
  const length = [...claimReviewed].length;
  if (length > longestShownClaim)
    warnings.push(`Review ${id}: the claim has ${length} characters; readers may cut it after ${longestShownClaim}.`);
  if (holdsVerdict(claimReviewed, rating.label))
    warnings.push(`Review ${id}: the claim's words hold the verdict "${rating.label}"; say the claim alone.`);
  const own = hostOf(review.url);
  if (own !== hostOf(organisation.url))
    warnings.push(
      `Review ${id}: its page is on ${own ?? "no host"}, not on that of ${organisation.name}; readers check this.`,
    );
  const pages = [record.source.url, ...(review.appearances ?? []).map(({ url }) => url)];
  if (pages.some((page) => hostOf(page) !== undefined && hostOf(page) === own))
    warnings.push(`Review ${id}: the claim's appearance is on the review's own host; name the page where it was made.`);
  if (rating.value === undefined && rating.scale !== undefined)
    warnings.push(`Review ${id}: its rating names a scale and no value; it is published without a number.`);
  return warnings;
}
