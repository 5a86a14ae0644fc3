import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import { applyCorrections, type CorrectionOutcome } from "./apply-corrections.js";

/** A stored record as the next build will have it. */
export interface UpToDate {
  readonly record: ArticleRecord;
  /** A correction that the record was built with and that has been taken back since; only a build can undo it. */
  readonly undone?: string;
  /** What came of the corrections that were made since. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** The last answer for each record: the review desk asks several times in one act, of articles with 900 claims. */
const lastAnswers = new WeakMap<ArticleRecord, { readonly asked: string; readonly answer: UpToDate }>();

/** Applies to a stored record the corrections that were made since it was built. */
export function withPendingCorrections(record: ArticleRecord, corrections: readonly Correction[]): UpToDate {
  const asked = JSON.stringify(corrections);
  const last = lastAnswers.get(record);
  if (last?.asked === asked) return last.answer;
  const answer = freshly(record, corrections);
  lastAnswers.set(record, { asked, answer });
  return answer;
}

function freshly(record: ArticleRecord, corrections: readonly Correction[]): UpToDate {
  const applied = new Set((record.corrections ?? []).map(({ id }) => id));
  const known = new Set(corrections.map(({ id }) => id));
  const undone = [...applied].find((id) => !known.has(id));
  const pending = corrections.filter(({ id }) => !applied.has(id));
  return {
    ...applyCorrections(record, { corrections: pending }),
    ...(undone === undefined ? {} : { undone }),
  };
}
