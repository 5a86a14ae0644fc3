import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import { InputError } from "../../model/input-error.js";
import { applyCorrections } from "./apply-corrections.js";
import { identifiedCorrection, type NewCorrection } from "./edit-corrections.js";
import { withPendingCorrections } from "./pending.js";

/** A correction that fits, with the record before and after it. */
export interface ProposedCorrection {
  readonly correction: Correction;
  readonly before: ArticleRecord;
  readonly after: ArticleRecord;
}

/**
 * A stored record as the next build will have it.
 *
 * @throws {InputError} where only a build can tell, since a correction that the record was built with is gone.
 */
export function upToDate(stored: ArticleRecord, corrections: readonly Correction[], file: string): ArticleRecord {
  const { record, undone } = withPendingCorrections(stored, corrections);
  if (undone !== undefined)
    throw new InputError({
      where: file,
      what: `the record was built with correction ${undone}, which is no longer there`,
      remedy: "build the article again, then correct it",
    });
  return record;
}

/**
 * What a new correction of a record would come to; an addition gets the id of what it adds.
 *
 * @param earlier the corrections that the file holds
 * @throws {InputError} where it does not fit the record.
 */
export function proposedCorrection(
  record: ArticleRecord,
  said: NewCorrection,
  earlier: readonly Correction[],
  file: string,
): ProposedCorrection {
  const draft = identifiedCorrection(record.id, said, earlier);
  const { record: after, outcomes } = applyCorrections(record, { corrections: [draft] });
  const [outcome] = outcomes;
  if (outcome?.state !== "applied")
    throw new InputError({
      where: file,
      what: `the correction does not fit: ${outcome?.why ?? "it says nothing"}`,
      remedy: "nothing was written",
    });
  const correction =
    draft.action === "add" && outcome.targetId !== undefined ? { ...draft, targetId: outcome.targetId } : draft;
  return { correction, before: record, after };
}
