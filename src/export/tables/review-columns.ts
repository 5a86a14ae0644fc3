import type { ReviewedRecord } from "../exporter.js";
import type { PublishableReview } from "../reviews/claim-review.js";
import { reviewedClaims } from "../reviews/claim-review.js";
import { articleColumns, linkColumns } from "./article-columns.js";
import { type ClaimEntry, claimEntries } from "./article-view.js";
import type { Column } from "./column.js";

/** A row of the table of reviews before it is cells. */
export interface ReviewEntry extends ClaimEntry {
  readonly published: PublishableReview;
}

/** The rows of the table of reviews, in the order of their claims in the text. */
export function reviewEntries(article: ReviewedRecord): ReviewEntry[] {
  const entries = new Map(claimEntries(article).map((entry) => [entry.claim.id, entry]));
  return reviewedClaims(article.record, article.reviews).flatMap(({ review, claim }) => {
    const entry = entries.get(claim.id);
    return entry === undefined ? [] : [{ ...entry, published: review }];
  });
}

/** Who published the review, where and when. */
const publicationColumns: readonly Column<ReviewEntry>[] = [
  {
    name: "review_url",
    title: "Review URL",
    description: "Where the review is published.",
    type: "iri",
    required: true,
    example: "https://checks.example/2031/bridge#lorries",
    read: ({ published }) => published.url,
  },
  {
    name: "review_published",
    title: "Review published",
    description: "Day the review was published.",
    type: "date",
    required: true,
    example: "2031-03-20",
    read: ({ published }) => published.datePublished,
  },
  {
    name: "review_modified",
    title: "Review modified",
    description: "Day the review was last changed. Empty where it was not.",
    type: "date",
    example: "2031-03-22",
    read: ({ published }) => published.dateModified,
  },
  {
    name: "organisation",
    title: "Organisation",
    description: "The house that publishes the review.",
    type: "name",
    required: true,
    example: "Check House",
    read: ({ published }) => published.organisation.name,
  },
  {
    name: "organisation_url",
    title: "Organisation URL",
    description: "Home page of the house.",
    type: "iri",
    required: true,
    example: "https://checks.example/",
    read: ({ published }) => published.organisation.url,
  },
  {
    name: "reviewer",
    title: "Reviewer",
    description: "The person who reviewed the claim. Empty where the house names none.",
    type: "name",
    example: "Ana Petrenko",
    read: ({ published }) => published.reviewer?.name,
  },
];

/** What was reviewed. */
const claimColumns: readonly Column<ReviewEntry>[] = [
  {
    name: "claim_reviewed",
    title: "Claim reviewed",
    description: "The claim in the reviewer's words.",
    type: "text",
    required: true,
    example: "1,200 lorries a day crossed the bridge",
    read: ({ published }) => published.claimReviewed,
  },
  {
    name: "claimant",
    title: "Claimant",
    description: "Who made the claim, as the reviewer says; else the article's speaker. Empty where nobody is named.",
    type: "name",
    example: "Ilse Marendel",
    read: ({ published, speaker }) =>
      published.claimant === undefined ? speaker?.name : (published.claimant?.name ?? undefined),
  },
  {
    name: "claim_date",
    title: "Claim date",
    description: "Day the claim was made. Empty where unknown.",
    type: "date",
    example: "2031-03-12",
    read: ({ published }) => published.claimDate,
  },
  {
    name: "occasion",
    title: "Occasion",
    description: "On what occasion the claim was made. Empty where unknown.",
    type: "text",
    example: "A sitting of the council",
    read: ({ published }) => published.occasion,
  },
];

/** The verdict. */
const verdictColumns: readonly Column<ReviewEntry>[] = [
  {
    name: "verdict",
    title: "Verdict",
    description: "The reviewer's verdict in words.",
    type: "text",
    required: true,
    example: "Mostly true",
    read: ({ published }) => published.rating.label,
  },
  {
    name: "rating_value",
    title: "Rating",
    description: "Number of the verdict on the house's truth scale. Empty for verdicts that are no point on it.",
    type: "integer",
    minimum: 1,
    example: 4,
    read: ({ published }) => published.rating.value,
  },
  {
    name: "rating_worst",
    title: "Worst rating",
    description: "The lowest number of the scale. Empty where the verdict has no number.",
    type: "integer",
    minimum: 1,
    example: 1,
    read: ({ published: { rating } }) => (rating.value === undefined ? undefined : (rating.scale?.worst ?? 1)),
  },
  {
    name: "rating_best",
    title: "Best rating",
    description: "The highest number of the scale. Empty where the verdict has no number.",
    type: "integer",
    minimum: 2,
    example: 5,
    read: ({ published: { rating } }) => (rating.value === undefined ? undefined : (rating.scale?.best ?? 5)),
  },
  {
    name: "explanation",
    title: "Explanation",
    description: "The verdict in a sentence. Empty where the reviewer gives none.",
    type: "text",
    example: "The count was 1,187 on average.",
    read: ({ published }) => published.rating.explanation,
  },
  {
    name: "evidence_urls",
    title: "Evidence",
    description: "Addresses of what the verdict rests on, parted by spaces.",
    type: "text",
    example: "https://traffic.example/counts",
    read: ({ published }) => published.evidence?.map(({ url }) => url).join(" ") || undefined,
  },
];

/** The columns of reviews.csv, in order. */
export const reviewColumns: readonly Column<ReviewEntry>[] = [
  {
    name: "review_id",
    title: "Review ID",
    description: "Identifier of the review; unique in the table.",
    type: "identifier",
    required: true,
    example: "r-4f7k1m9x2d",
    read: ({ published }) => published.id,
  },
  {
    name: "claim_id",
    title: "Claim ID",
    description: "The claim it is about: a row of claims.csv.",
    type: "identifier",
    required: true,
    example: "c-9w3t6k0p2f",
    read: ({ claim }) => claim.id,
  },
  ...articleColumns,
  ...publicationColumns,
  ...claimColumns,
  ...verdictColumns,
  ...linkColumns,
];
