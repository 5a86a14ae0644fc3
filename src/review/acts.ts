import type { ArticleRecord } from "../model/article-record.js";
import { InputError } from "../model/input-error.js";
import type { Review } from "../model/reviews.js";
import { matchReviews } from "./match-reviews.js";
import { claimNamed, lackingToPublish } from "./new-review.js";
import { noReview } from "./no-review.js";

/** Members of a review that are to be set; undefined takes one away. */
export type ReviewMembers = { readonly [Member in keyof Review]?: Review[Member] | undefined };

/** A review is published only where nothing lacks that its readers need. */
export class LackingError extends InputError {
  readonly lacking: readonly string[];

  constructor(file: string, id: string, lacking: readonly string[]) {
    super({
      where: file,
      what: `review ${id} cannot be published without ${lacking.join(", ")}`,
      remedy: "say them (clipsheet review --help)",
    });
    this.lacking = lacking;
  }
}

/** The review of an id. Throws an `InputError` where there is none. */
export function reviewNamed(reviews: readonly Review[], id: string, file: string): Review {
  const review = reviews.find((each) => each.id === id);
  if (review === undefined) throw noReview(id, file);
  return review;
}

/** The review that a claim has, other than withdrawn ones. */
export function reviewOfClaim(record: ArticleRecord, reviews: readonly Review[], claimId: string): Review | undefined {
  return matchReviews(record, { reviews }).find(
    (each) => each.state !== "set-aside" && each.claim.id === claimId && each.review.status !== "withdrawn",
  )?.review;
}

/** What is written beside the members that a person changes: of a published review the day of the change. */
export function changeOf(review: Review, members: ReviewMembers, day: string): ReviewMembers {
  return { ...members, ...(review.status === "published" ? { dateModified: day } : {}) };
}

/** Publishes a review on a day, with what is said of it at the same time. Throws a `LackingError`. */
export function publication(review: Review, members: ReviewMembers, day: string, file: string): ReviewMembers {
  const said = { ...members, datePublished: review.datePublished ?? day };
  const lacking = lackingToPublish({ ...review, ...said } as Review);
  if (lacking.length > 0) throw new LackingError(file, review.id, lacking);
  return { ...said, status: "published" };
}

/** Takes a review back; it stays in the file. */
export const withdrawal: ReviewMembers = { status: "withdrawn" };

/** Keeps a stale review: its claim's words of now are what was reviewed. Throws an `InputError` where it is not stale. */
export function confirmation(
  record: ArticleRecord,
  reviews: readonly Review[],
  review: Review,
  file: string,
): ReviewMembers {
  const { id } = review;
  const match = matchReviews(record, { reviews }).find((each) => each.review.id === id);
  if (match === undefined || match.state === "set-aside")
    throw new InputError({
      where: file,
      what: `review ${id} has no claim in ${record.slug} to be confirmed for`,
      remedy: "withdraw it, or review another claim",
    });
  if (match.state === "fresh" && match.claim.id === review.claim.id)
    throw new InputError({ where: file, what: `review ${id} is not stale`, remedy: "there is nothing to confirm" });
  return { claim: { ...review.claim, ...claimNamed(record, match.claim) } };
}
