import type { ArticleRecord } from "../../model/article-record.js";
import type { CorrectionOutcome } from "../../record/correction/apply-corrections.js";
import { stretchOf } from "../../record/correction/claims.js";
import type { ClaimState } from "../../review/claim-states.js";
import type { WorkItem } from "../protocol.js";

type Unranked = Omit<WorkItem, "rank">;

/** What people did that no longer fits: it comes first, since it is lost work until somebody looks. */
function misfits(states: readonly ClaimState[], outcomes: readonly CorrectionOutcome[]): Unranked[] {
  const ofReviews = states.flatMap(({ state, review, words, why }): Unranked[] => {
    if (review === undefined || (state !== "stale" && state !== "set-aside")) return [];
    const reason =
      words === undefined
        ? `the review is set aside: ${why ?? "its claim is gone"}`
        : `the claim said "${words.before}" when it was reviewed, and now says "${words.after}"`;
    return [{ kind: "review", id: review.id, group: "look", reasons: [reason] }];
  });
  const ofCorrections = outcomes.flatMap((outcome): Unranked[] =>
    outcome.state === "applied"
      ? []
      : [
          {
            kind: "correction",
            id: outcome.correction.id,
            group: "look",
            reasons: [`the correction is set aside: ${outcome.why}`],
          },
        ],
  );
  return [...ofReviews, ...ofCorrections];
}

/** Figures, claims and dates that the software is not sure of, in text order. */
function doubtful({ figures, claims, dates }: ArticleRecord): Unranked[] {
  const things = [
    ...figures.map((thing) => ({ kind: "figure" as const, thing, start: thing.start })),
    ...claims.map((thing) => ({ kind: "claim" as const, thing, start: stretchOf(thing).start })),
    ...dates.map((thing) => ({ kind: "date" as const, thing, start: thing.start })),
  ];
  return things
    .filter(({ thing }) => thing.certainty === "check")
    .sort((left, right) => left.start - right.start)
    .map(({ kind, thing }) => ({
      kind,
      id: thing.id,
      group: "look",
      reasons: [thing.check ?? "the reason is not given"],
    }));
}

/**
 * What waits for a person, in the desk's order: what needs a look (reviews and corrections that no longer fit, then what
 * is not sure), figures that contradict each other, then all claims by what is gained by checking them.
 */
export function worklistOf(
  record: ArticleRecord,
  states: readonly ClaimState[],
  outcomes: readonly CorrectionOutcome[],
): WorkItem[] {
  const conflicts = record.conflicts.map(
    ({ id, about }): Unranked => ({
      kind: "conflict",
      id,
      group: "conflict",
      reasons: [`figures about ${about} contradict each other`],
    }),
  );
  const claims = record.claims
    .toSorted((left, right) => right.checkWorthiness.score - left.checkWorthiness.score)
    .map(
      ({ id, checkWorthiness }): Unranked => ({ kind: "claim", id, group: "claims", reasons: checkWorthiness.reasons }),
    );
  return [...misfits(states, outcomes), ...doubtful(record), ...conflicts, ...claims].map((item, rank) => ({
    ...item,
    rank,
  }));
}
