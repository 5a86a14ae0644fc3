import type { Span } from "../../model/span.js";
import type { Passage, Reading } from "./reading.js";

/** A claim as a parser proposes it, before refiners have merged, dropped and completed. */
export interface Candidate {
  /** Name of the parser, and what it saw; read by `--explain`. */
  readonly rule: string;
  readonly cue: readonly Span[];
  readonly source?: Span;
  readonly content: readonly Span[];
  readonly force: string;
  readonly negated: boolean;
  readonly inHeadline: boolean;
  /** How often such a cue in such a frame attributes, 0 to 1. */
  readonly grade: number;
  /** Index of the passage the cue stands in. */
  readonly passage: number;
  /** Why the content ends where it ends. */
  readonly ending: string;
  /** Reasons for a person to look, in words; empty where there are none. */
  readonly doubts: readonly string[];
  /** True where the text attributes it only by its place, not in words. */
  readonly inferred?: boolean;
}

/** Proposes claims out of one passage. */
export type ClaimParser = (reading: Reading, passage: Passage, index: number) => readonly Candidate[];

/** Takes all candidates in text order and gives back a list: merges, drops or completes. */
export type ClaimRefiner = (candidates: readonly Candidate[], reading: Reading) => readonly Candidate[];
