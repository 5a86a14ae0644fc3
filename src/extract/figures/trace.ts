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

/** A candidate in one line: its number and what is known of it. */
export function describe({ amount, unit, bound, change }: Candidate): string {
  const value = amount.kind === "value" ? String(amount.value) : `${amount.low}–${amount.high}`;
  return [bound, change, value, unit?.name].filter((part) => part !== undefined && part !== "").join(" ");
}
