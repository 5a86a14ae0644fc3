import { type CorrectionOutcome, refuseForeignCorrections } from "../../record/correction/apply-corrections.js";
import { withPendingCorrections } from "../../record/correction/pending.js";
import { optional } from "../../record/optional.js";
import { claimStates, type ReviewState } from "../../review/claim-states.js";
import { type MatchedReview, matchReviews, refuseForeignReviews, reviewNotes } from "../../review/match-reviews.js";
import type { ArticleCounts, ArticleSummary, ArticleView } from "../protocol.js";
import type { OpenedArticle } from "./articles.js";
import { worklistOf } from "./worklist.js";

/** The view less what only the desk's own acts tell. */
export type FilesView = Omit<ArticleView, "undoable">;

/** What came of all corrections in the order of the file: those the record was built with, and those made since. */
function allOutcomes({ stored, corrections }: OpenedArticle, since: readonly CorrectionOutcome[]): CorrectionOutcome[] {
  const pending = new Map(since.map((outcome) => [outcome.correction.id, outcome]));
  const built = new Map((stored.corrections ?? []).map((entry) => [entry.id, entry]));
  return corrections.map((correction) => {
    const outcome = pending.get(correction.id);
    if (outcome !== undefined) return outcome;
    const targetId = built.get(correction.id)?.targetId;
    return { correction, state: "applied", ...(targetId === undefined ? {} : { targetId }) };
  });
}

function refuseForeign(
  { place, stored: { id }, saidToBeOf }: OpenedArticle,
  matches: readonly MatchedReview[],
  outcomes: readonly CorrectionOutcome[],
): void {
  refuseForeignReviews(id, optional("articleId", saidToBeOf.reviews), matches, place.reviews);
  refuseForeignCorrections(id, optional("articleId", saidToBeOf.corrections), outcomes, place.corrections);
}

/** How a stale review is kept at the desk. */
export const keptHere = (): string => "confirm it, and it counts again";

/** What the page shows of an article. Throws an `InputError` where people's files are of another article. */
export function viewOf(opened: OpenedArticle): FilesView {
  const { place, stored, corrections, reviews, versions } = opened;
  const { record, undone, outcomes: since } = withPendingCorrections(stored, corrections);
  const matches = matchReviews(record, { reviews });
  const states = claimStates(record, matches);
  const outcomes = allOutcomes(opened, since);
  refuseForeign(opened, matches, outcomes);
  const undoing =
    undone === undefined ? [] : [`Correction ${undone} was taken back; this takes effect with the next build.`];
  const notes = [...new Set([...(record.notes ?? []), ...reviewNotes(matches, keptHere), ...undoing])];
  const worklist = worklistOf(record, states, outcomes);
  return { slug: place.slug, record, versions, corrections, outcomes, states, reviews, worklist, notes };
}

function countsOf({ record, states, outcomes }: FilesView): ArticleCounts {
  const inState = (state: ReviewState): number => states.filter((each) => each.state === state).length;
  const { figures, claims, dates, conflicts } = record;
  return {
    claims: claims.length,
    figures: figures.length,
    toCheck: [...figures, ...claims, ...dates].filter(({ certainty }) => certainty === "check").length,
    conflicts: conflicts.length,
    open: inState("open"),
    draft: inState("draft"),
    reviewed: inState("reviewed"),
    stale: inState("stale"),
    setAside: inState("set-aside") + outcomes.filter(({ state }) => state === "set-aside").length,
  };
}

/** An article's line in the list. */
export function summaryOf(view: FilesView): ArticleSummary {
  const { slug, record } = view;
  const { headline, datePublished, publisher } = record;
  return {
    slug,
    headline: headline.text,
    ...(datePublished === undefined ? {} : { date: datePublished.value }),
    ...(publisher === undefined ? {} : { publisher: publisher.name }),
    counts: countsOf(view),
  };
}

/** The line of an article that cannot be read. */
export function problemSummary(slug: string, problem: string): ArticleSummary {
  const counts = {
    claims: 0,
    figures: 0,
    toCheck: 0,
    conflicts: 0,
    open: 0,
    draft: 0,
    reviewed: 0,
    stale: 0,
    setAside: 0,
  };
  return { slug, headline: slug, counts, problem };
}
