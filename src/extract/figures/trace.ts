import type { Candidate } from "./candidate.js";

/** One step of the engine on one sentence: which parser or refiner changed what, for `--explain`. */
export interface TraceStep {
  /** The sentence's words. */
  readonly sentence: string;
  /** Name of the parser or refiner. */
  readonly by: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Collects steps; only those that change something are kept. */
export interface Trace {
  readonly steps: TraceStep[];
}

/** A candidate in one line: its number and what is known of it; `text` is what its spans point into. */
export function describe(candidate: Candidate, text: string): string {
  const { amount, unit, bound, change, item, asOf, negated, doubts } = candidate;
  const value = amount.kind === "value" ? String(amount.value) : `${amount.low}–${amount.high}`;
  const parts = [
    negated === true ? "not" : undefined,
    bound,
    change,
    value,
    unit?.name,
    item === undefined ? undefined : `of "${text.slice(item.start, item.end)}"`,
    asOf === undefined ? undefined : `as of ${asOf}`,
    doubts.length === 0 ? undefined : `(${doubts.join(" ")})`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
