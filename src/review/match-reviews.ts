import type { ArticleRecord, Claim } from "../model/article-record.js";
import { InputError } from "../model/input-error.js";
import type { Review, Reviews } from "../model/reviews.js";
import { stretchOf } from "../record/correction/claims.js";
import { areSameWords, placesOfQuotation } from "../record/correction/quotation.js";
import { quoted } from "../record/correction/target.js";
import { likeness } from "./likeness.js";

/**
 * A review and the claim it is about: `fresh` where the claim's words are those that were reviewed; `stale` where they
 * have changed; `set-aside` where there is no such claim any more, or another review has it.
 */
export type MatchedReview =
  | { readonly state: "fresh"; readonly review: Review; readonly claim: Claim }
  | { readonly state: "stale"; readonly review: Review; readonly claim: Claim; readonly words: string }
  | { readonly state: "set-aside"; readonly review: Review; readonly why: string };

/** Below this share of words in common, two claims are not versions of one. */
const LIKE_ENOUGH = 0.6;

function wordsOf(text: string, claim: Claim): string {
  const { start, end } = stretchOf(claim);
  return text.slice(start, end);
}

/** Without the article's words the id alone tells: it is made of them, so a claim whose words have changed has another. */
function matchById({ claims }: ArticleRecord, review: Review): MatchedReview {
  const claim = claims.find(({ id }) => id === review.claim.id);
  return claim === undefined
    ? { state: "set-aside", review, why: "its claim is gone" }
    : { state: "fresh", review, claim };
}

function matchOf(record: ArticleRecord, review: Review): MatchedReview {
  const { id, anchor } = review.claim;
  if (record.textOmitted === true) return matchById(record, review);
  const found = quoted(record.text, record.claims.map(stretchOf), anchor, id);
  const claimId = found.ok ? found.value.id : id;
  const claim = record.claims.find((each) => each.id === claimId);
  if (claim !== undefined) {
    const words = wordsOf(record.text, claim);
    if (areSameWords(words, anchor.exact) && found.ok) return { state: "fresh", review, claim };
    if (!areSameWords(words, anchor.exact)) return { state: "stale", review, claim, words };
  }
  return { state: "set-aside", review, why: found.ok ? "its claim is gone" : found.error };
}

/** The claim that says most nearly what was reviewed; of those that no other review has. */
function nearestClaim(record: ArticleRecord, review: Review, taken: ReadonlySet<string>): Claim | undefined {
  let best: { claim: Claim; likeness: number } | undefined;
  for (const claim of record.claims) {
    if (taken.has(claim.id)) continue;
    const like = likeness(wordsOf(record.text, claim), review.claim.anchor.exact);
    if (like >= LIKE_ENOUGH && like > (best?.likeness ?? 0)) best = { claim, likeness: like };
  }
  return best?.claim;
}

/**
 * Finds for each review its claim: by its words, and only among claims of the same words by id. Words that have changed
 * make the review stale, never silently another claim's; of two reviews of one claim the later is set aside.
 */
export function matchReviews(
  record: ArticleRecord,
  { reviews }: { readonly reviews: readonly Review[] },
): MatchedReview[] {
  const taken = new Map<string, Review>();
  const first = reviews.map((review): MatchedReview => {
    if (review.status === "withdrawn") return matchOf(record, review);
    const match = matchOf(record, review);
    if (match.state !== "fresh") return match;
    const other = taken.get(match.claim.id);
    if (other !== undefined) return { state: "set-aside", review, why: `review ${other.id} is of the same claim` };
    taken.set(match.claim.id, review);
    return match;
  });
  const claimsTaken = new Set(taken.keys());
  return first.map((match) => {
    if (match.state === "fresh" || match.review.status === "withdrawn") return match;
    if (match.state === "stale" && !claimsTaken.has(match.claim.id)) {
      claimsTaken.add(match.claim.id);
      return match;
    }
    // Where the words still stand, they have not changed: then it is the claim that is gone.
    const stillStand = placesOfQuotation(record.text, match.review.claim.anchor).length > 0;
    const claim = stillStand ? undefined : nearestClaim(record, match.review, claimsTaken);
    if (claim === undefined)
      return match.state === "set-aside"
        ? match
        : { state: "set-aside", review: match.review, why: "its claim is gone" };
    claimsTaken.add(claim.id);
    return { state: "stale", review: match.review, claim, words: wordsOf(record.text, claim) };
  });
}

/** The reviews that leave the build: published, and of claims whose words are those that were reviewed; ids are the record's. */
export function publishedReviews(matches: readonly MatchedReview[]): Review[] {
  return matches.flatMap((match) =>
    match.state === "fresh" && match.review.status === "published"
      ? [{ ...match.review, claim: { ...match.review.claim, id: match.claim.id } }]
      : [],
  );
}

const shown = (words: string): string => `"${words.length > 200 ? `${words.slice(0, 200)}…` : words}"`;

/** How a stale review is kept from the command line. */
const byCommand = (id: string): string => `clipsheet review --confirm ${id} keeps it`;

/** What a person is told of reviews that are left out, each a sentence; `keeping` says how a stale one is kept. */
export function reviewNotes(matches: readonly MatchedReview[], keeping = byCommand): string[] {
  return matches.flatMap((match) => {
    const { review } = match;
    if (match.state === "fresh" || review.status === "withdrawn") return [];
    if (match.state === "set-aside")
      return [`Review ${review.id} of ${shown(review.claim.anchor.exact)} is set aside: ${match.why}.`];
    return [
      `Review ${review.id} is stale and left out: the claim said ${shown(review.claim.anchor.exact)}, and now says ${shown(match.words)}; ${keeping(review.id)}.`,
    ];
  });
}

/**
 * Refuses reviews that belong to another article: another id, and not one whose claim is there.
 *
 * @throws {InputError}
 */
export function refuseForeignReviews(
  articleId: string,
  { articleId: given }: Pick<Reviews, "articleId">,
  matches: readonly MatchedReview[],
  file: string,
): void {
  if (given === undefined || given === articleId) return;
  if (matches.length === 0 || matches.some(({ state }) => state !== "set-aside")) return;
  throw new InputError({
    where: file,
    what: `it belongs to another article (articleId ${given}; this one is ${articleId}), and none of its claims is here`,
    remedy: "name the file after its own article, or mend articleId",
  });
}
