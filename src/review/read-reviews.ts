import { InputError } from "../model/input-error.js";
import type { Review, Reviews } from "../model/reviews.js";
import { sentenceOf, type Violation } from "../model/violation.js";
import { jsonOfFile } from "../read/json.js";
import { validateReviewsFile } from "../record/validate-people.js";
import { ratingFault } from "./scale.js";

/** Says of a fault in which review it is, by its id and its place in the file. */
function inReview(value: unknown, fault: Violation): string {
  const index = /^\/reviews\/(\d+)/u.exec(fault.path)?.[1];
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "reviews") : undefined;
  const item: unknown = index === undefined || !Array.isArray(list) ? undefined : list[Number(index)];
  const id: unknown = typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
  return typeof id === "string" ? `review ${id}: ${sentenceOf(fault)}` : sentenceOf(fault);
}

/** What the schema cannot say: ids once, one review a claim, ratings on their scale. */
function refuseContradictions(reviews: readonly Review[], file: string): void {
  const ids = new Set<string>();
  const reviewOfClaim = new Map<string, string>();
  for (const { id, claim, status, rating } of reviews) {
    // Files are named after them, and many file systems take no notice of capitals.
    if (ids.has(id.toLowerCase()))
      throw new InputError({ where: file, what: `review ${id} is there twice`, remedy: "give each its own id" });
    ids.add(id.toLowerCase());
    const fault = rating === undefined ? undefined : ratingFault(rating);
    if (fault !== undefined)
      throw new InputError({ where: file, what: `review ${id}: ${fault.what}`, remedy: fault.remedy });
    if (status === "withdrawn") continue;
    const other = reviewOfClaim.get(claim.id);
    if (other !== undefined)
      throw new InputError({
        where: file,
        what: `reviews ${other} and ${id} are both of claim ${claim.id}`,
        remedy: "withdraw one of them, or make them one",
      });
    reviewOfClaim.set(claim.id, id);
  }
}

/**
 * The reviews of a file's bytes, checked by schema and by meaning; `file` names it in messages.
 *
 * @throws {InputError} for a file that is no JSON, or holds a review that contradicts itself or another.
 */
export function readReviews(bytes: Uint8Array, file: string): Reviews {
  const value = jsonOfFile(bytes, file);
  const checked = validateReviewsFile(value);
  if (!checked.ok) {
    const [first] = checked.error;
    throw new InputError({
      where: file,
      what: first === undefined ? "it is not valid" : inReview(value, first),
      remedy: "schemas/reviews.schema.json says what may stand there",
    });
  }
  refuseContradictions(checked.value.reviews, file);
  return checked.value;
}
