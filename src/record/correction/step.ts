import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import type { Result } from "../../model/violation.js";

/** A record after one correction, and the id of what it was about; or why the correction does not fit, as a clause. */
export type Step = Result<{ readonly record: ArticleRecord; readonly targetId?: string }, string>;

/** Applies a correction of one kind to a record. */
export type Apply = (record: ArticleRecord, correction: Correction) => Step;

/** The correction was applied. */
export const applied = (record: ArticleRecord, targetId?: string): Step => ({
  ok: true,
  value: { record, ...(targetId === undefined ? {} : { targetId }) },
});

/** The correction does not fit. */
export const misfit = (why: string): { readonly ok: false; readonly error: string } => ({ ok: false, error: why });
