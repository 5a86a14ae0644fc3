import type { ArticleRecord, Claim } from "../model/article-record.js";
import type { Review } from "../model/reviews.js";
import type { MatchedReview } from "./match-reviews.js";

/** How far people are with a claim, or with a review that has no claim any more. */
export type ReviewState = "open" | "draft" | "reviewed" | "withdrawn" | "stale" | "set-aside";

/** A claim with its review, or a review whose claim is gone. */
export interface ClaimState {
  readonly state: ReviewState;
  readonly claim?: Claim;
  readonly review?: Review;
  /** The claim's words as they were reviewed and as they are now, where these are not the same. */
  readonly words?: { readonly before: string; readonly after: string };
  /** Why a review is set aside. */
  readonly why?: string;
}

const stateOfStatus = { draft: "draft", published: "reviewed", withdrawn: "withdrawn" } as const;

function stateOf(match: MatchedReview): ClaimState {
  const { review } = match;
  if (match.state === "set-aside") return { state: "set-aside", review, why: match.why };
  if (match.state === "fresh" || review.status === "withdrawn")
    return { state: stateOfStatus[review.status], claim: match.claim, review };
  return {
    state: "stale",
    claim: match.claim,
    review,
    words: { before: review.claim.anchor.exact, after: match.words },
  };
}

/** The state of every claim in text order, then of reviews without one. A claim whose only review is withdrawn is open again beside it. */
export function claimStates(record: ArticleRecord, matches: readonly MatchedReview[]): ClaimState[] {
  const states = matches.map(stateOf);
  const ofClaim = record.claims.flatMap((claim): ClaimState[] => {
    const own = states.filter((state) => state.claim?.id === claim.id);
    const isOpen = own.every(({ state }) => state === "withdrawn");
    return isOpen ? [{ state: "open", claim }, ...own] : own;
  });
  return [...ofClaim, ...states.filter(({ claim }) => claim === undefined)];
}
