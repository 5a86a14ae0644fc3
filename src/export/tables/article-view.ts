import type { ArticleRecord } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import type { Span } from "../../model/span.js";
import { codePointOffsets } from "../code-points.js";
import { excerpt } from "../excerpt.js";
import type { ReviewedRecord } from "../exporter.js";
import { contentSpan, fragmentLinks } from "../fragment-links.js";
import { type Place, placesOf } from "../place.js";

type Figure = ArticleRecord["figures"][number];
type Claim = ArticleRecord["claims"][number];
type FoundDate = ArticleRecord["dates"][number];
type Speaker = ArticleRecord["speakers"][number];

/** Characters; far longer than sentences are, and well below the 32,767 that a spreadsheet's cell holds. */
const longestSentence = 2000;

/** What the rows of all tables of findings have in common. */
export interface Entry {
  readonly record: ArticleRecord;
  readonly finding: Figure | Claim | FoundDate;
  readonly place: Place;
  /** Offsets of the span in Unicode code points. */
  readonly codePoints: Span;
  /** The sentence, or the sentences, that the words stand in. */
  readonly sentence: string | undefined;
  readonly speaker: Speaker | undefined;
  readonly textFragmentUrl: string | undefined;
}

/** A row of the table of figures before it is cells. */
export interface FigureEntry extends Entry {
  readonly figure: Figure;
  readonly claim: Claim | undefined;
  readonly conflictIds: readonly string[];
}

/** A row of the table of claims before it is cells. */
export interface ClaimEntry extends Entry {
  readonly claim: Claim;
  /** The published review of the claim. */
  readonly review: Review | undefined;
}

/** A row of the table of dates before it is cells. */
export interface DateEntry extends Entry {
  readonly date: FoundDate;
}

/** What the tables say of each finding, whatever its kind. */
function entries<Finding extends Entry["finding"]>(
  record: ArticleRecord,
  findings: readonly Finding[],
  spanOf: (finding: Finding) => Span,
): (Entry & { readonly finding: Finding })[] {
  const placeAt = placesOf(record);
  const codePointAt = codePointOffsets(record.text);
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  const urls = fragmentLinks(record);
  return findings.map((finding) => {
    const span = spanOf(finding);
    const place = placeAt(span.start);
    const { sentence } = place;
    const last = placeAt(span.end - 1).sentence ?? sentence;
    const sentences = sentence && { start: sentence.start, end: Math.max(last?.end ?? 0, sentence.end) };
    return {
      record,
      finding,
      place,
      codePoints: { start: codePointAt(span.start), end: codePointAt(span.end) },
      sentence: sentences && excerpt(record.text, sentences, span, longestSentence),
      speaker: "speakerId" in finding && finding.speakerId !== undefined ? speakers.get(finding.speakerId) : undefined,
      textFragmentUrl: urls.get(finding.id),
    };
  });
}

/** Which conflicts each figure is part of. */
function conflictsByFigure({ conflicts }: ArticleRecord): Map<string, string[]> {
  const byFigure = new Map<string, string[]>();
  for (const { id, figureIds } of conflicts) {
    for (const figureId of figureIds) {
      const ids = byFigure.get(figureId);
      if (ids === undefined) byFigure.set(figureId, [id]);
      else ids.push(id);
    }
  }
  return byFigure;
}

/** The rows of the table of figures, in text order. */
export function figureEntries({ record }: ReviewedRecord): FigureEntry[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const conflicts = conflictsByFigure(record);
  return entries(record, record.figures, (figure) => figure).map((entry) => ({
    ...entry,
    figure: entry.finding,
    claim: entry.finding.claimId === undefined ? undefined : claims.get(entry.finding.claimId),
    conflictIds: conflicts.get(entry.finding.id) ?? [],
  }));
}

/** The rows of the table of claims, in text order. */
export function claimEntries({ record, reviews = [] }: ReviewedRecord): ClaimEntry[] {
  const reviewOf = new Map(reviews.map((review) => [review.claim.id, review]));
  return entries(record, record.claims, contentSpan).map((entry) => ({
    ...entry,
    claim: entry.finding,
    review: reviewOf.get(entry.finding.id),
  }));
}

/** The rows of the table of dates, in text order. */
export function dateEntries({ record }: ReviewedRecord): DateEntry[] {
  return entries(record, record.dates, (date) => date).map((entry) => ({ ...entry, date: entry.finding }));
}
