/**
 * What the review desk's server and its page say to each other. All of it is JSON over HTTP on 127.0.0.1; paths begin
 * with `/api`. Every request but a GET carries the token that the page has in `<meta name="clipsheet-token">`.
 */
import type { Level } from "../check/finding.js";
import type { ArticleRecord } from "../model/article-record.js";
import type { Correction } from "../model/corrections.js";
import type { Review } from "../model/reviews.js";
import type { CorrectionOutcome } from "../record/correction/apply-corrections.js";
import type { RecordChange } from "../record/correction/changes.js";
import type { ClaimState } from "../review/claim-states.js";

/** Header in which a request that writes carries the page's token. */
export const tokenHeader = "x-clipsheet-token";

/** Name of the page's meta element that holds the token. */
export const tokenMeta = "clipsheet-token";

/**
 * Header in which the page says which record it holds, as `recordName` names it: an answer leaves the same record out
 * (null in its place), since it is by far the largest part.
 */
export const heldHeader = "x-clipsheet-held";

/** What was done today, in all articles of the folder. */
export interface Progress {
  readonly corrections: number;
  readonly reviews: number;
}

/** How much an article holds, and how far people are with it. */
export interface ArticleCounts {
  readonly claims: number;
  readonly figures: number;
  /** Figures, claims and dates whose certainty is `check`. */
  readonly toCheck: number;
  readonly conflicts: number;
  readonly open: number;
  readonly draft: number;
  readonly reviewed: number;
  readonly stale: number;
  /** Reviews whose claim is gone, and corrections that no longer fit. */
  readonly setAside: number;
}

/** One article in the list. */
export interface ArticleSummary {
  readonly slug: string;
  readonly headline: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly counts: ArticleCounts;
  /** Why its record, corrections or reviews cannot be read: a sentence. */
  readonly problem?: string;
}

/** Answer to `GET /api/articles`. */
export interface ArticleList {
  readonly articles: readonly ArticleSummary[];
  readonly today: Progress;
}

/** SHA-256 of the bytes of an article's files; null where there is no such file. */
export interface Versions {
  readonly record: string;
  readonly corrections: string | null;
  readonly reviews: string | null;
}

/** Something in an article that waits for a person. */
export interface WorkItem {
  readonly kind: "figure" | "claim" | "date" | "conflict" | "review" | "correction";
  readonly id: string;
  readonly group: "look" | "conflict" | "claims";
  /** Why it is on the list, in words for an editor. */
  readonly reasons: readonly string[];
  /** Its place in the desk's own order, from 0. */
  readonly rank: number;
}

/** The desk's last act on an article, which an undo would take back. */
export interface Undoable {
  readonly kind: "correction" | "review";
  /** Id of the correction or of the review. */
  readonly id: string;
  /** What the act was, in words. */
  readonly what: string;
}

/** All that the page shows of an article. Answer to `GET /api/articles/SLUG`. */
export interface ArticleView {
  readonly slug: string;
  /** The record with all corrections applied. */
  readonly record: ArticleRecord;
  readonly versions: Versions;
  readonly corrections: readonly Correction[];
  readonly outcomes: readonly CorrectionOutcome[];
  readonly states: readonly ClaimState[];
  readonly reviews: readonly Review[];
  readonly worklist: readonly WorkItem[];
  readonly notes: readonly string[];
  readonly undoable: Undoable | null;
}

/** Names the record that a view shows: the stored one and the corrections in it. */
export const recordName = ({ record, corrections }: Versions): string => `${record} ${corrections ?? ""}`;

/** A view as it is sent: without the record where the page holds it. */
export type SentView = Omit<ArticleView, "record"> & { readonly record: ArticleRecord | null };

/** A stretch of the article's text: UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Members of `set` that are words of the article: the page sends where they stand, the server quotes them. */
type QuotedMember = "extent" | "cue" | "source";

/** What a correction sets, as the page sends it. */
export type SentSet = Omit<NonNullable<Correction["set"]>, QuotedMember> & {
  readonly [Member in QuotedMember]?: readonly Stretch[];
};

/** A correction as the page sends it: without id and quotations, which the server makes. */
export interface SentCorrection {
  readonly target: Correction["target"];
  readonly action: Correction["action"];
  /** Id of the figure, claim, date or speaker; absent in an addition and of a field. */
  readonly id?: string;
  readonly field?: NonNullable<Correction["field"]>;
  /** In an addition: the words that are the thing; a claim may have several parts. */
  readonly spans?: readonly Stretch[];
  readonly set?: SentSet;
}

/** Body of `POST /api/articles/SLUG/corrections`. */
export interface CorrectionRequest {
  readonly seen: Versions;
  readonly correction: SentCorrection;
  readonly by: string;
  readonly why?: string;
}

/** Answer to a correction. */
export interface Corrected {
  readonly view: ArticleView;
  readonly correction: Correction;
  readonly changes: readonly RecordChange[];
  /** Rows, claims, reviews and citations that change, in words. */
  readonly downstream: readonly string[];
}

/** Body of `POST /api/articles/SLUG/undo`. */
export interface UndoRequest {
  readonly seen: Versions;
}

/** Body of `POST /api/articles/SLUG/reviews`. */
export interface DraftRequest {
  readonly seen: Versions;
  readonly claimId: string;
}

/** Answer to a draft, and the review of the claim where there is one already. */
export interface Drafted {
  readonly view: ArticleView;
  readonly reviewId: string;
}

/** Members of a review that a person writes. */
export type WrittenMember = Exclude<keyof Review, "id" | "claim" | "status">;

/** Body of `PATCH /api/articles/SLUG/reviews/ID`: each member as the page had it and as it shall be; null for none. */
export interface ReviewPatch {
  readonly members: {
    readonly [Member in WrittenMember]?: {
      readonly before: Review[Member] | null;
      /** For the claimant `null` cannot say "nobody" here; `nobody` does. */
      readonly after: Review[Member] | null;
      /** Claimant alone: the member is to hold null, which says that nobody made the claim. */
      readonly nobody?: true;
    };
  };
}

/** Body of `POST /api/articles/SLUG/reviews/ID/publish`, `/withdraw` and `/confirm`. */
export interface ReviewActRequest {
  /** Day of publication or change, ISO 8601; today where absent. */
  readonly on?: string;
  readonly seen: Versions;
}

/** Answer where the act changed the article and there is no more to tell; also to an undo. */
export interface Acted {
  readonly view: ArticleView;
}

/** Status 422, 404, 413, 403 …: what is wrong, in a sentence. */
export interface Refusal {
  readonly problem: string;
  /** At publishing (422): names of the review's members that it lacks. */
  readonly lacking?: readonly string[];
}

/** Status 409: another hand has changed the same thing; nothing was written. */
export interface Clash extends Refusal {
  readonly view: ArticleView;
  /** Of a patch, the members that clash: what the page sent and what the file holds; null for none. */
  readonly mine?: Readonly<Record<string, unknown>>;
  readonly theirs?: Readonly<Record<string, unknown>>;
}

/** Advice on a review while it is written. */
export interface Advice {
  readonly severity: Level;
  readonly message: string;
  /** Name of the rule of `check-page`. */
  readonly rule?: string;
}

/** Answer to `GET /api/articles/SLUG/reviews/ID/preview`. */
export interface Preview {
  readonly lacking: readonly string[];
  readonly advice: readonly Advice[];
  /** The script element for the house's page; null while something lacks. */
  readonly script: string | null;
  /** What a reader sees, as a page of its own; null while something lacks. */
  readonly html: string | null;
}

/** Answer to `GET /api/articles/SLUG/reading?as=figure|date&start=OFFSET&end=OFFSET`. */
export interface Reading {
  /** What the software reads in the words: a proposal; null where it reads nothing. */
  readonly set: SentSet | null;
}

/** Answer to `GET /api/articles/SLUG/cite?claim=ID|figure=ID&style=NAME`. */
export interface Cited {
  readonly text: string;
}

/** Data of a message of `GET /api/events`: an article's files are others than before, or it came or went (versions null). */
export interface FolderEvent {
  readonly slug: string;
  readonly versions: Versions | null;
}
