import type { Review } from "../../model/reviews.js";
import { withPendingCorrections } from "../../record/correction/pending.js";
import {
  changeOf,
  confirmation,
  publication,
  type ReviewMembers,
  reviewNamed,
  reviewOfClaim,
  withdrawal,
} from "../../review/acts.js";
import { withReview, withReviewChanged } from "../../review/edit-reviews.js";
import { draftOf } from "../../review/new-review.js";
import { readReviews } from "../../review/read-reviews.js";
import type { Acted, Drafted, DraftRequest, ReviewActRequest, ReviewPatch } from "../protocol.js";
import type { OpenedArticle } from "./articles.js";
import type { Desk, Writing } from "./desk.js";
import { ClashError, RefusedError } from "./refusal.js";
import { isSame } from "./same.js";

/** What can be done to a review as a whole. */
export type ReviewAct = "publish" | "withdraw" | "confirm";

function found(opened: OpenedArticle, id: string): Review {
  if (!opened.reviews.some((review) => review.id === id))
    throw new RefusedError(404, `There is no review ${id} of this article.`);
  return reviewNamed(opened.reviews, id, opened.place.reviews);
}

/** Makes a draft of a review; a claim that has a review keeps it, and nothing is written. */
export async function drafted(
  desk: Desk,
  opened: OpenedArticle,
  { claimId }: DraftRequest,
): Promise<Writing<Drafted> | Drafted> {
  const { stored, corrections, reviews, reviewsBytes, place } = opened;
  const { record } = withPendingCorrections(stored, corrections);
  const claim = record.claims.find(({ id }) => id === claimId);
  if (claim === undefined) throw new RefusedError(422, `The article has no claim ${claimId}.`);
  const own = reviewOfClaim(record, reviews, claimId);
  if (own !== undefined) return { view: desk.viewOf(opened), reviewId: own.id };
  const draft = draftOf(record, claim, reviews);
  return {
    file: "reviews",
    bytes: await withReview(reviewsBytes, record.id, draft, place.reviews),
    written: () => desk.own.add(place.slug, { kind: "review", what: "draft", before: undefined, after: draft }),
    answer: (view) => ({ view, reviewId: draft.id }),
  };
}

async function changed(
  desk: Desk,
  opened: OpenedArticle,
  review: Review,
  members: ReviewMembers,
  what: string,
): Promise<Writing<Acted>> {
  const { reviewsBytes = new Uint8Array(), place } = opened;
  const bytes = await withReviewChanged(reviewsBytes, review.id, members, place.reviews);
  const after = reviewNamed(readReviews(bytes, place.reviews).reviews, review.id, place.reviews);
  return {
    file: "reviews",
    bytes,
    written: () => desk.own.add(place.slug, { kind: "review", what, before: review, after }),
    answer: (view) => ({ view }),
  };
}

/**
 * Sets members of a review, each only where the file holds what the page had; where it holds neither that nor what the
 * page wants, nothing at all is written.
 */
export async function patched(
  desk: Desk,
  opened: OpenedArticle,
  id: string,
  { members }: ReviewPatch,
): Promise<Writing<Acted> | Acted> {
  const review = found(opened, id);
  const wanted = Object.entries(members).map(([name, change]) => {
    const { before, after, nobody } = change;
    // For the claimant null is a value: nobody made the claim. In what the page had, both are the same nothing.
    return { name, before, after: nobody === true ? null : (after ?? undefined), theirs: Reflect.get(review, name) };
  });
  const clashing = wanted.filter(({ before, after, theirs }) => !isSame(theirs, before) && !isSame(theirs, after));
  if (clashing.length > 0) {
    const side = (member: "after" | "theirs") =>
      Object.fromEntries(clashing.map((each) => [each.name, each[member] ?? null]));
    const problem = `Somebody else changed ${clashing.map(({ name }) => name).join(", ")} meanwhile; nothing was written.`;
    throw new ClashError(problem, desk.viewOf(opened), { mine: side("after"), theirs: side("theirs") });
  }
  const set = wanted.filter(({ after, theirs }) => !(after === theirs || (isSame(after, theirs) && after !== null)));
  if (set.length === 0) return { view: desk.viewOf(opened) };
  const names = set.map(({ name }) => name);
  const said: ReviewMembers = Object.fromEntries(set.map(({ name, after }) => [name, after]));
  const all = { ...changeOf(review, {}, desk.today()), ...said };
  return changed(desk, opened, review, all, names.join(", "));
}

/** Refuses an act on a review that is another than the page has seen. */
function refuseUnseen(desk: Desk, opened: OpenedArticle, review: Review, { seen }: ReviewActRequest): void {
  if (seen.reviews === opened.versions.reviews) return;
  const known = desk.seen.reviews(seen.reviews)?.find(({ id }) => id === review.id);
  if (!isSame(known, review))
    throw new ClashError("Somebody else changed the review meanwhile; nothing was written.", desk.viewOf(opened));
}

/** Publishes, withdraws or confirms a review that is as the page has seen it. */
export async function acted(
  desk: Desk,
  opened: OpenedArticle,
  id: string,
  act: ReviewAct,
  request: ReviewActRequest,
): Promise<Writing<Acted>> {
  const review = found(opened, id);
  refuseUnseen(desk, opened, review, request);
  const day = request.on ?? desk.today();
  if (act === "publish") return changed(desk, opened, review, publication(review, {}, day, opened.place.reviews), act);
  if (act === "withdraw") return changed(desk, opened, review, withdrawal, act);
  if (request.seen.record !== opened.versions.record)
    throw new ClashError("The article was built anew meanwhile; look at the claim again.", desk.viewOf(opened));
  const { record } = withPendingCorrections(opened.stored, opened.corrections);
  return changed(desk, opened, review, confirmation(record, opened.reviews, review, opened.place.reviews), act);
}
