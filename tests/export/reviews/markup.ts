import type { ExportOptions } from "../../../src/export/exporter.js";
import { exporter } from "../../../src/export/reviews/index.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import type { Review } from "../../../src/model/reviews.js";
import { ferryRecord } from "../../fixtures/record.js";
import { review } from "../../review/reviews.js";

/** A review that says all there is to say. */
export const fullReview: Review = review("c-plan", {
  claimant: { kind: "person", name: "Tove Almgren", jobTitle: "chair", sameAs: "https://people.example/tove" },
  claimDate: "2031-03-12",
  occasion: "A sitting of the council",
  appearances: [
    { url: "https://news.example/fares", archivedAt: "https://archive.example/1" },
    { url: "https://posts.example/9", type: "SocialMediaPosting" },
  ],
  firstAppearance: { url: "https://posts.example/1", type: "WebPage" },
  rating: { label: "Mostly true", value: 4, explanation: "It is 4.8 percent." },
  body: "The council's papers say so.",
  evidence: [
    {
      title: "Papers",
      url: "https://council.example/p",
      publisher: "Council",
      date: "2031-03-01",
      archivedAt: "https://archive.example/2",
    },
  ],
  reviewer: { name: "Ana Petrenko" },
  organisation: {
    name: "Check House",
    url: "https://checks.example/",
    sameAs: "https://www.wikidata.org/wiki/Q1",
    logo: "https://checks.example/logo.png",
    correctionsPolicy: "https://checks.example/corrections",
  },
  url: "https://checks.example/2031/fares#plan",
  dateModified: "2031-03-22",
  inLanguage: "en",
});

/** The article as its publisher has it online. */
export const publishedRecord: ArticleRecord = {
  ...ferryRecord,
  source: { ...ferryRecord.source, url: "https://news.example/fares" },
};

/** Reviews of every kind that leaves the build: all that can be said, as little as may be said, no number, hostile words. */
export const reviews: Readonly<Record<string, Review>> = {
  full: fullReview,
  bare: review("c-boats"),
  "without a number": review("c-denial", { rating: { label: "Missing context" }, claimant: null }),
  "on another scale": review("c-names", { rating: { label: "Wrong", value: 2, scale: { worst: 2, best: 7 } } }),
  hostile: review("c-petition", { claimReviewed: "</script><!-- \u2028\u202e =1+1", rating: { label: '"></script>' } }),
};

/** The ClaimReview of a review as it is written. */
export function markupOf(
  given: Review,
  record = publishedRecord,
  options: ExportOptions = {},
): Record<string, unknown> {
  return JSON.parse(fileOf(given, "jsonld", record, options));
}

/** One of the two files of a review. */
export function fileOf(
  given: Review,
  ending: "jsonld" | "html",
  record = publishedRecord,
  options: ExportOptions = {},
): string {
  const files = [...exporter.files(record, { options, reviews: [given] })];
  const file = files.find(({ name }) => name === `review-${given.id}.${ending}`);
  if (file === undefined) throw new Error(`The exporter makes no ${ending} of ${given.id}`);
  return String(file.content);
}
