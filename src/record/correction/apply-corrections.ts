import type { ArticleRecord } from "../../model/article-record.js";
import type { Correction, Corrections } from "../../model/corrections.js";
import { InputError } from "../../model/input-error.js";
import { optional } from "../optional.js";
import { applyToClaims } from "./claims.js";
import { consistent } from "./consistent.js";
import { applyToDates } from "./dates.js";
import { applyToFields } from "./fields.js";
import { applyToFigures } from "./figures.js";
import { applyToSpeakers } from "./speakers.js";
import type { Apply } from "./step.js";

/** What came of one correction: applied to the thing with the id, or set aside for a reason told in a clause. */
export type CorrectionOutcome =
  | { readonly correction: Correction; readonly state: "applied"; readonly targetId?: string }
  | { readonly correction: Correction; readonly state: "set-aside"; readonly why: string };

/** A record with its corrections, and what came of each, in the order of the file. */
export interface Corrected {
  readonly record: ArticleRecord;
  readonly outcomes: readonly CorrectionOutcome[];
}

const applyTo: Readonly<Record<Correction["target"], Apply>> = {
  figure: applyToFigures,
  claim: applyToClaims,
  date: applyToDates,
  speaker: applyToSpeakers,
  field: applyToFields,
};

/** What the record says of a correction that was applied. */
function entryOf({ id, target, action, field, by, on, why }: Correction, targetId: string | undefined) {
  return {
    id,
    target,
    action,
    ...optional("targetId", targetId),
    ...optional("field", field),
    by,
    on,
    ...optional("why", why),
  };
}

/** What a person is told of a correction that does not fit. */
function noteOf({ id, target, action, by, on }: Correction, why: string): string {
  return `Correction ${id} (${action} ${target}, ${by}, ${on}) is set aside: ${why}.`;
}

/**
 * The record with people's corrections applied in their order: what they changed is `given` and `sure`, ids stay, and
 * links, sections and conflicts fit again. A correction that no longer fits is set aside and told in `notes`; the rest
 * goes on. Without corrections the record comes back as it is. `record` must be one to which none of them was applied.
 */
export function applyCorrections(record: ArticleRecord, { corrections }: Pick<Corrections, "corrections">): Corrected {
  const outcomes: CorrectionOutcome[] = [];
  let current = record;
  for (const correction of corrections) {
    const step = applyTo[correction.target](current, correction);
    if (step.ok) {
      current = step.value.record;
      outcomes.push({ correction, state: "applied", ...optional("targetId", step.value.targetId) });
    } else outcomes.push({ correction, state: "set-aside", why: step.error });
  }
  if (outcomes.length === 0) return { record, outcomes };
  const entries = outcomes.flatMap((outcome) =>
    outcome.state === "applied" ? [entryOf(outcome.correction, outcome.targetId)] : [],
  );
  const notes = outcomes.flatMap((outcome) =>
    outcome.state === "set-aside" ? [noteOf(outcome.correction, outcome.why)] : [],
  );
  const { notes: earlierNotes = [], tool, ...rest } = entries.length === 0 ? record : consistent(current, record);
  return {
    record: {
      ...rest,
      ...(entries.length === 0 ? {} : { corrections: [...(record.corrections ?? []), ...entries] }),
      ...(earlierNotes.length + notes.length === 0 ? {} : { notes: [...earlierNotes, ...notes] }),
      tool,
    },
    outcomes,
  };
}

/**
 * Refuses corrections that belong to another article: another id, and not one that fits. (An article's id changes when
 * its address becomes known; then the quotations still fit.)
 *
 * @throws {InputError}
 */
export function refuseForeignCorrections(
  articleId: string,
  { articleId: given }: Pick<Corrections, "articleId">,
  outcomes: readonly CorrectionOutcome[],
  file: string,
): void {
  if (given === undefined || given === articleId) return;
  if (outcomes.length === 0 || outcomes.some(({ state }) => state === "applied")) return;
  throw new InputError({
    where: file,
    what: `it belongs to another article (articleId ${given}; this one is ${articleId}), and none of it fits`,
    remedy: "name the file after its own article, or mend articleId",
  });
}
