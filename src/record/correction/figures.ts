import { unitNamed } from "../../extract/figures/unit-index.js";
import type { ArticleRecord, Figure, Wording } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import { type Span, textSpan } from "../../model/span.js";
import { optional } from "../optional.js";
import { addressed } from "./addition.js";
import { withThing } from "./listing.js";
import { type Apply, applied } from "./step.js";
import { placesOf, targetOf } from "./target.js";

type Set = NonNullable<Correction["set"]>;

function unitOf({ unit }: Figure, { unit: name, unitCode, unitSystem }: Set): Figure["unit"] {
  if (name === undefined && unitCode === undefined) return unit;
  const known = unitNamed(name ?? unit.name);
  const code = unitCode ?? known?.code;
  const system = unitSystem ?? known?.system;
  return {
    name: known?.name ?? name ?? unit.name,
    ...(code === undefined || system === undefined ? {} : { code, system }),
    text: unit.text,
  };
}

/** The words nearest to the figure, else as a person gave them. */
function itemOf(text: string, figure: Span, words: string): Wording {
  let best: Span | undefined;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (best === undefined || Math.abs(start - figure.start) < Math.abs(best.start - figure.start))
      best = { start, end: start + words.length };
  }
  return best === undefined
    ? { text: words, basis: "given" }
    : { ...textSpan(text, best.start, best.end), basis: "given" };
}

/** An absent member stays, null takes it away. */
const changed = <Value>(given: Value | null | undefined, old: Value | undefined): Value | undefined =>
  given === undefined ? old : (given ?? undefined);

function amountOf(figure: Figure, { value, low, high }: Set): Pick<Figure, "value" | "low" | "high"> {
  if (typeof value === "number") return { value };
  if (low !== undefined && high !== undefined) return { low, high };
  return { ...optional("value", figure.value), ...optional("low", figure.low), ...optional("high", figure.high) };
}

/** The figure as a person says it is; in the order of members that records have. */
function amended(record: ArticleRecord, figure: Figure, set: Set, extent: Span): Figure {
  const { speakerId, claimId, sectionId, inHeading } = figure;
  const item =
    set.item === undefined ? figure.item : set.item === null ? undefined : itemOf(record.text, extent, set.item);
  const negated = set.negated ?? figure.negated;
  return {
    id: figure.id,
    ...textSpan(record.text, extent.start, extent.end),
    bound: set.bound ?? figure.bound,
    ...optional("change", changed(set.change, figure.change)),
    ...amountOf(figure, set),
    unit: unitOf(figure, set),
    ...optional("item", item),
    ...optional("asOf", changed(set.asOf, figure.asOf)),
    ...(negated === true ? { negated } : {}),
    ...optional("speakerId", speakerId),
    ...optional("claimId", claimId),
    ...optional("sectionId", sectionId),
    inHeading,
    basis: "given",
    certainty: "sure",
  };
}

const isBefore = (left: Figure, right: Figure): boolean =>
  left.start < right.start || (left.start === right.start && left.end < right.end);

/** Adds, amends or drops a figure. */
export const applyToFigures: Apply = (record, correction) => {
  const { figures, text } = record;
  const { action, set = {} } = correction;
  if (action === "add") {
    const at = addressed("f", record, figures, correction);
    if (!at.ok) return at;
    const { start, end, id, others, known } = at.value;
    const blank: Figure = known ?? {
      id,
      ...textSpan(text, start, end),
      bound: "exact",
      unit: { name: "", text: "" },
      inHeading: false,
      basis: "given",
      certainty: "sure",
    };
    const figure = amended(record, { ...blank, id }, set, { start, end });
    return applied({ ...record, figures: withThing(others, id, figure, isBefore) }, id);
  }
  const target = targetOf(text, figures, correction);
  if (!target.ok) return target;
  const figure = figures.find(({ id }) => id === target.value.id);
  if (figure === undefined || action === "drop")
    return applied({ ...record, figures: withThing(figures, target.value.id, undefined) }, target.value.id);
  const extent = set.extent === undefined ? undefined : placesOf(text, set.extent);
  if (extent?.ok === false) return extent;
  const span = extent?.value[0] ?? figure;
  return applied(
    { ...record, figures: withThing(figures, figure.id, amended(record, figure, set, span), isBefore) },
    figure.id,
  );
};
