import type { ArticleRecord, Claim, Figure, Speaker } from "../../model/article-record.js";
import { groupedBy } from "../../model/grouped-by.js";
import type { Review } from "../../model/reviews.js";
import type { Span } from "../../model/span.js";
import { excerpt } from "../excerpt.js";
import { type Citing, citing } from "./citing.js";
import type { Mark } from "./marked-text.js";

/** Characters of a claim that tables and lists show; the article has the rest. */
const longestExcerpt = 360;

/** What the parts of a report ask of the record. */
export interface ReportView {
  readonly record: ArticleRecord;
  /** Whether the article's words are shown. */
  readonly withText: boolean;
  /** The number under which the article's margin names a claim. */
  readonly claimNumber: (claim: Claim) => number;
  /** Whether the claim is its speaker's first: the one where the page says who that is. */
  readonly isFirstOfSpeaker: (claim: Claim) => boolean;
  readonly speakerOf: (finding: Claim | Figure) => Speaker | undefined;
  /** The published reviews of a claim. */
  readonly reviewsOf: (claim: Claim) => readonly Review[];
  readonly figure: (id: string) => Figure | undefined;
  /** Whether a figure is part of a conflict. */
  readonly isContested: (id: string) => boolean;
  /** Whether the words of a finding are marked in the article, under its id. */
  readonly isMarked: (id: string) => boolean;
  /** What citations of claims and figures are put together from. */
  readonly citing: Citing;
}

/** The record made ready to be looked up; `marked` are the ids that the article's text on the page has. */
export function reportView(
  record: ArticleRecord,
  reviews: readonly Review[],
  withText: boolean,
  marked: ReadonlySet<string>,
): ReportView {
  const numbers = new Map(record.claims.map(({ id }, order) => [id, order + 1]));
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const reviewsByClaim = groupedBy(reviews, ({ claim }) => claim.id);
  const firstClaims = new Map<string, string>();
  for (const { id, speakerId } of record.claims)
    if (speakerId !== undefined && !firstClaims.has(speakerId)) firstClaims.set(speakerId, id);
  const contested = new Set(record.conflicts.flatMap(({ figureIds }) => figureIds));
  return {
    record,
    withText,
    claimNumber: ({ id }) => numbers.get(id) ?? 0,
    isFirstOfSpeaker: ({ id, speakerId }) => speakerId !== undefined && firstClaims.get(speakerId) === id,
    speakerOf: ({ speakerId }) => (speakerId === undefined ? undefined : speakers.get(speakerId)),
    reviewsOf: ({ id }) => reviewsByClaim.get(id) ?? [],
    figure: (id) => figures.get(id),
    isContested: (id) => contested.has(id),
    isMarked: (id) => marked.has(id),
    citing: citing(record, withText),
  };
}

/** The id of a finding's own row: the finding's, unless the article's text has it. */
export function rowId({ isMarked }: ReportView, id: string): string {
  return isMarked(id) ? `row-${id}` : id;
}

/** The beginning of the words of a claim. */
export function claimWords({ text }: ArticleRecord, { content }: Claim): string {
  return content
    .map((span) => excerpt(text, span, span, longestExcerpt))
    .join(" ")
    .slice(0, 2 * longestExcerpt);
}

/** The lines of the article in text order: headline, subhead, headings and paragraphs. */
export function linesOf({ headline, subhead, sections }: ArticleRecord): Span[] {
  const body = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [heading]),
    ...paragraphs,
  ]);
  return [headline, ...(subhead === undefined ? [] : [subhead]), ...body].sort(
    (left, right) => left.start - right.start,
  );
}

/** The findings as marks on the article. */
export function marksOf({ figures, dates, claims }: ArticleRecord): Mark[] {
  const doubt = (certainty: string) => (certainty === "check" ? " check" : "");
  return [
    ...claims.flatMap(({ id, content, certainty }, order) =>
      content.map((span, part): Mark => {
        const className = `claim${doubt(certainty)}`;
        return part === 0 ? { ...span, id, className, label: String(order + 1) } : { ...span, className };
      }),
    ),
    ...figures.map(
      ({ id, start, end, certainty }): Mark => ({
        start,
        end,
        id,
        className: `figure${doubt(certainty)}`,
        href: `#row-${id}`,
      }),
    ),
    ...dates.map(
      ({ id, start, end, certainty }): Mark => ({
        start,
        end,
        id,
        className: `date${doubt(certainty)}`,
        href: `#row-${id}`,
      }),
    ),
  ];
}
