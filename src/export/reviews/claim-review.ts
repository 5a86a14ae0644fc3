import type {
  ClaimLeaf,
  ClaimReview,
  CreativeWorkLeaf,
  OrganizationLeaf,
  PersonLeaf,
  RatingLeaf,
  WithContext,
} from "schema-dts";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import { optional } from "../../record/optional.js";
import type { ExportOptions } from "../exporter.js";
import { isOwned } from "../jsonld/claims.js";
import { markupIdentifiers } from "../jsonld/identifiers.js";
import { onOneLine, wordsAt } from "../jsonld/words.js";
import { appearancesOf, pageOf } from "./appearances.js";

/** A review with everything its markup needs: no reader can be sent elsewhere for it. */
export type PublishableReview = Review &
  Required<Pick<Review, "claimReviewed" | "rating" | "organisation" | "url" | "datePublished">>;

/** Whether the review says all that a published one must; the schema holds published ones to it. */
function isPublishable(review: Review): review is PublishableReview {
  const { claimReviewed, rating, organisation, url, datePublished } = review;
  return [claimReviewed, rating, organisation, url, datePublished].every((member) => member !== undefined);
}

type Party = OrganizationLeaf | PersonLeaf;

/** Who made the claim, as the reviewer says; where the reviewer says nothing, whom the article names as its speaker. */
function claimantOf(record: ArticleRecord, claim: Claim, { claimant }: Review): Party | undefined {
  if (claimant === null) return undefined;
  if (claimant !== undefined) {
    const { name, jobTitle, sameAs } = claimant;
    const more = optional("sameAs", sameAs);
    return claimant.kind === "person"
      ? { "@type": "Person", name: onOneLine(name), ...optional("jobTitle", jobTitle), ...more }
      : { "@type": "Organization", name: onOneLine(name), ...more };
  }
  const speaker = isOwned(claim) ? record.speakers.find(({ id }) => id === claim.speakerId) : undefined;
  if (speaker?.kind === "organization")
    return { "@type": "Organization", name: onOneLine(speaker.name), ...optional("sameAs", speaker.sameAs) };
  if (speaker?.kind !== "person") return undefined;
  return {
    "@type": "Person",
    name: onOneLine(speaker.name),
    ...optional("jobTitle", speaker.role),
    ...optional("sameAs", speaker.sameAs),
  };
}

function ratingOf({ label, value, scale, explanation }: PublishableReview["rating"]): RatingLeaf {
  const { worst = 1, best = 5 } = scale ?? {};
  return {
    "@type": "Rating",
    alternateName: onOneLine(label),
    ...(value === undefined ? {} : { ratingValue: value, bestRating: best, worstRating: worst }),
    ...optional("ratingExplanation", explanation),
  };
}

function houseOf({ name, url, sameAs, logo, correctionsPolicy }: PublishableReview["organisation"]): OrganizationLeaf {
  return {
    "@type": "Organization",
    name: onOneLine(name),
    url,
    ...optional("sameAs", sameAs),
    ...optional("logo", logo),
    ...optional("correctionsPolicy", correctionsPolicy),
  };
}

function evidenceOf({ evidence = [] }: Review): CreativeWorkLeaf[] | undefined {
  const sources = evidence.map(
    ({ title, url, publisher, date, archivedAt }): CreativeWorkLeaf => ({
      "@type": "CreativeWork",
      name: onOneLine(title),
      url,
      ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: onOneLine(publisher) } }),
      ...optional("datePublished", date),
      ...optional("archivedAt", archivedAt),
    }),
  );
  return sources.length === 0 ? undefined : sources;
}

/** The identifier of a review: its address, which has a fragment where a page holds several. */
const identifierOf = ({ url, id }: Pick<PublishableReview, "url" | "id">): string =>
  url.includes("#") ? url : `${url}#${id}`;

function claimNode(record: ArticleRecord, claim: Claim, review: Review, options: ExportOptions): ClaimLeaf {
  return {
    "@type": "Claim",
    "@id": markupIdentifiers(record, options)(claim.id),
    ...(options.noText === true ? {} : { text: wordsAt(record.text, claim.content) }),
    ...optional("name", review.occasion),
    ...optional("author", claimantOf(record, claim, review)),
    ...optional("datePublished", review.claimDate),
    ...optional("appearance", appearancesOf(record, review, options)),
    ...optional("firstAppearance", review.firstAppearance && pageOf(review.firstAppearance)),
  };
}

/**
 * A review as one self-contained ClaimReview, everything nested in full: its readers (Google's Fact Check Explorer,
 * Data Commons, Fact-Check Insights, ClaimsKG) follow no `@id` and many look into no `@graph`.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReviewOf(
  record: ArticleRecord,
  claim: Claim,
  review: PublishableReview,
  options: ExportOptions,
): WithContext<ClaimReview> {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": identifierOf(review),
    url: review.url,
    name: onOneLine(review.claimReviewed),
    claimReviewed: onOneLine(review.claimReviewed),
    datePublished: review.datePublished,
    ...optional("dateModified", review.dateModified),
    ...optional("inLanguage", review.inLanguage),
    author: houseOf(review.organisation),
    reviewRating: ratingOf(review.rating),
    itemReviewed: claimNode(record, claim, review, options),
    ...optional("reviewBody", review.body),
    ...optional("citation", evidenceOf(review)),
  };
}

/** The published reviews of a record with their claims, in the order of the claims in the text. */
export function reviewedClaims(
  record: ArticleRecord,
  reviews: readonly Review[] = [],
): { readonly review: PublishableReview; readonly claim: Claim }[] {
  return record.claims.flatMap((claim) =>
    reviews.flatMap((review) => (review.claim.id === claim.id && isPublishable(review) ? [{ review, claim }] : [])),
  );
}
