import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { jsonText } from "../jsonld/serialize.js";
import { claimReviewOf, reviewedClaims } from "./claim-review.js";

/** Numbers as strings, as the feed's readers expect them. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutNumbers(member)]));
}

/**
 * All published reviews of a run as a Data Commons feed (https://datacommons.org/factcheck/faq); undefined where there
 * is none. Its date is that of the latest review, since the same reviews must give the same file.
 */
export function claimReviewFeed(articles: Iterable<ReviewedRecord>, options: ExportOptions): OutputFile | undefined {
  const elements: object[] = [];
  let latest = "";
  for (const { record, reviews } of articles) {
    for (const { review, claim } of reviewedClaims(record, reviews)) {
      const { "@context": _, ...item } = Object(claimReviewOf(record, claim, review, options)) as Record<
        string,
        unknown
      >;
      const { url, datePublished, dateModified = datePublished } = review;
      latest = dateModified > latest ? dateModified : latest;
      elements.push({ "@type": "DataFeedItem", dateCreated: datePublished, url, item: [withoutNumbers(item)] });
    }
  }
  if (elements.length === 0) return undefined;
  const feed = {
    "@context": "https://schema.org",
    "@type": "DataFeed",
    dateModified: latest,
    dataFeedElement: elements,
  };
  return { name: "claimreview-feed.json", content: jsonText(feed) };
}
