import type { FoundDate } from "../../model/article-record.js";
import { type Span, textSpan } from "../../model/span.js";
import { addressed } from "./addition.js";
import { withThing } from "./listing.js";
import { type Apply, applied } from "./step.js";
import { placesOf, targetOf } from "./target.js";

const isBefore = (left: FoundDate, right: FoundDate): boolean => left.start < right.start;

/** Adds, amends or drops a date. */
export const applyToDates: Apply = (record, correction) => {
  const { dates, text } = record;
  const { action, set = {} } = correction;
  const given = (id: string, { start, end }: Span, value: string): FoundDate => ({
    id,
    ...textSpan(text, start, end),
    value,
    basis: "given",
    certainty: "sure",
  });
  const valueOr = (old: string): string => (typeof set.value === "string" ? set.value : old);
  if (action === "add") {
    const at = addressed("d", record, dates, correction);
    if (!at.ok) return at;
    const { id, others } = at.value;
    return applied({ ...record, dates: withThing(others, id, given(id, at.value, valueOr("")), isBefore) }, id);
  }
  const target = targetOf(text, dates, correction);
  if (!target.ok) return target;
  const date = dates.find(({ id }) => id === target.value.id);
  if (date === undefined || action === "drop")
    return applied({ ...record, dates: withThing(dates, target.value.id, undefined) }, target.value.id);
  const extent = set.extent === undefined ? undefined : placesOf(text, set.extent);
  if (extent?.ok === false) return extent;
  const span = extent?.value[0] ?? date;
  return applied(
    { ...record, dates: withThing(dates, date.id, given(date.id, span, valueOr(date.value)), isBefore) },
    date.id,
  );
};
