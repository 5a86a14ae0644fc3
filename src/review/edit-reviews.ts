import type { Review, Reviews } from "../model/reviews.js";
import { changedJson, type JsonChange, newJson } from "../read/people-file.js";
import { noReview } from "./no-review.js";
import { readReviews } from "./read-reviews.js";

/**
 * The bytes of a file of reviews with one more at its end, all else as it was; `bytes` undefined makes a new file.
 *
 * @throws {InputError} where the file, or the review, is not valid.
 */
export async function withReview(
  bytes: Uint8Array | undefined,
  articleId: string,
  review: Review,
  file: string,
): Promise<Uint8Array> {
  const blank: Reviews = { schemaVersion: "1", articleId, reviews: [] };
  const before = bytes ?? newJson(blank);
  const { reviews } = readReviews(before, file);
  const after = await changedJson(before, [{ path: ["reviews", reviews.length], value: review, isInsertion: true }]);
  readReviews(after, file);
  return after;
}

/**
 * The bytes without a review that nobody has written anything into yet.
 *
 * @throws {InputError} where the file is not valid or holds no such review.
 */
export async function withoutReview(bytes: Uint8Array, id: string, file: string): Promise<Uint8Array> {
  const { reviews } = readReviews(bytes, file);
  const index = reviews.findIndex((review) => review.id === id);
  if (index < 0) throw noReview(id, file);
  return changedJson(bytes, [{ path: ["reviews", index], value: undefined }]);
}

/**
 * The bytes with some members of one review changed (undefined takes one away); what is not named stays as it was, also
 * members the program does not know.
 *
 * @throws {InputError} where the file holds no such review, or the change would make it invalid.
 */
export async function withReviewChanged(
  bytes: Uint8Array,
  id: string,
  members: { readonly [Member in keyof Review]?: Review[Member] | undefined },
  file: string,
): Promise<Uint8Array> {
  const { reviews } = readReviews(bytes, file);
  const index = reviews.findIndex((review) => review.id === id);
  if (index < 0) throw noReview(id, file);
  const changes = Object.entries(members).map(
    ([member, value]): JsonChange => ({ path: ["reviews", index, member], value }),
  );
  const after = await changedJson(bytes, changes);
  readReviews(after, file);
  return after;
}
