import type { Claim, Conflict, Figure, FoundDate, Speaker } from "../model/article-record.js";

/** A figure before it has an id; `claim` and `speaker` are indexes into `Findings.claims` and `Findings.speakers`. */
export type FigureFinding = Omit<Figure, "id" | "sectionId" | "claimId" | "speakerId"> & {
  readonly claim?: number;
  readonly speaker?: number;
};

export type DateFinding = Omit<FoundDate, "id">;

export type SpeakerFinding = Omit<Speaker, "id">;

/** A claim before it has an id; `speaker` is an index into `Findings.speakers`, `figures` into `Findings.figures`. */
export type ClaimFinding = Omit<Claim, "id" | "speakerId" | "figureIds"> & {
  readonly speaker?: number;
  readonly figures: readonly number[];
};

/** Figures (indexes into `Findings.figures`) that cannot all be right. */
export type ConflictFinding = Omit<Conflict, "id" | "figureIds"> & { readonly figures: readonly number[] };

/** All that was found in one article, in text order. */
export interface Findings {
  readonly figures: readonly FigureFinding[];
  readonly dates: readonly DateFinding[];
  readonly speakers: readonly SpeakerFinding[];
  readonly claims: readonly ClaimFinding[];
  readonly conflicts: readonly ConflictFinding[];
}
