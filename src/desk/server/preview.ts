import { checkMarkup } from "../../check/check-markup.js";
import { scriptElement } from "../../export/jsonld/serialize.js";
import { html, isWebPage, type Markup } from "../../export/report/html.js";
import { claimReviewOf, type PublishableReview, reviewedClaims } from "../../export/reviews/claim-review.js";
import { reviewWarnings } from "../../export/reviews/warnings.js";
import type { ArticleRecord, Claim } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import { withPendingCorrections } from "../../record/correction/pending.js";
import { matchReviews } from "../../review/match-reviews.js";
import { lackingToPublish } from "../../review/new-review.js";
import { holdsVerdict, hostOf, longestShownClaim } from "../../review/wording.js";
import type { Advice, Preview } from "../protocol.js";
import type { OpenedArticle } from "./articles.js";
import { RefusedError } from "./refusal.js";

/** What can be said of a review that is not complete yet; of a complete one the exporter and the rules of `check-page` say more. */
function earlyAdvice(record: ArticleRecord, { claimReviewed, rating, url }: Review): Advice[] {
  const told: string[] = [];
  const length = [...(claimReviewed ?? "")].length;
  if (length > longestShownClaim)
    told.push(`The claim has ${length} characters; readers may cut it after ${longestShownClaim}.`);
  if (claimReviewed !== undefined && rating !== undefined && holdsVerdict(claimReviewed, rating.label))
    told.push(`The claim's words hold the verdict "${rating.label}"; say the claim alone.`);
  if (hostOf(url) !== undefined && hostOf(url) === hostOf(record.source.url))
    told.push("The claim's appearance is on the review's own host; name the page where it was made.");
  return told.map((message) => ({ severity: "warning", message }));
}

function completeAdvice(record: ArticleRecord, review: PublishableReview, script: string): Advice[] {
  const { findings } = checkMarkup(Buffer.from(script, "utf8"), `review-${review.id}.html`);
  return [
    ...reviewWarnings(record, review).map((message): Advice => ({ severity: "warning", message })),
    ...findings.map(({ level, message, name }): Advice => ({ severity: level, message, rule: name })),
  ];
}

const link = (url: string, words: string): Markup =>
  isWebPage(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`;

/** What a reader sees of a published review: what was claimed, by whom, the verdict, who says so, and on what it rests. */
function shownReview({ claimReviewed, rating, organisation, url, datePublished, ...rest }: PublishableReview): string {
  const { claimant, reviewer, evidence = [], body, occasion, inLanguage = "en" } = rest;
  const number = rating.value === undefined ? "" : ` (${rating.value} of ${rating.scale?.best ?? 5})`;
  const said = [claimant?.name, claimant?.jobTitle, occasion].filter((part) => part !== undefined).join(", ");
  return html`<!doctype html>
<html lang="${inLanguage}"><head><meta charset="utf-8"><title>${claimReviewed}</title></head><body>
<blockquote><p dir="auto">${claimReviewed}</p>${said === "" ? false : html`<footer>${said}</footer>`}</blockquote>
<p><strong dir="auto">${rating.label}</strong>${number}${rating.explanation === undefined ? "" : `: ${rating.explanation}`}</p>
${body === undefined ? false : html`<p dir="auto">${body}</p>`}
<p>${link(organisation.url, organisation.name)}${reviewer === undefined ? "" : `, ${reviewer.name}`}, ${link(url, datePublished)}</p>
${evidence.length > 0 && html`<ul>${evidence.map((source) => html`<li>${link(source.url, source.title)}${source.archivedAt === undefined ? false : html` (${link(source.archivedAt, "archived copy")})`}</li>`)}</ul>`}
</body></html>
`.text;
}

/** The claim of a review, and the review as its markup would name it. */
function reviewedClaim(
  opened: OpenedArticle,
  id: string,
): { readonly record: ArticleRecord; readonly review: Review; readonly claim: Claim | undefined } {
  const { record } = withPendingCorrections(opened.stored, opened.corrections);
  const match = matchReviews(record, { reviews: opened.reviews }).find(({ review }) => review.id === id);
  if (match === undefined) throw new RefusedError(404, `There is no review ${id} of this article.`);
  const claim = match.state === "set-aside" ? undefined : match.claim;
  const { review } = match;
  return {
    record,
    claim,
    review: claim === undefined ? review : { ...review, claim: { ...review.claim, id: claim.id } },
  };
}

/** A review as it would go out, with what it lacks and advice. @param today the day it would be published on */
export function previewOf(opened: OpenedArticle, id: string, today: string): Preview {
  const { record, claim, review } = reviewedClaim(opened, id);
  const dated = { ...review, datePublished: review.datePublished ?? today };
  const lacking = lackingToPublish(dated);
  const [complete] = reviewedClaims(record, [dated]);
  if (claim === undefined || complete === undefined)
    return { lacking, advice: earlyAdvice(record, review), script: null, html: null };
  const script = scriptElement(claimReviewOf(record, claim, complete.review, {}));
  return {
    lacking,
    advice: completeAdvice(record, complete.review, script),
    script,
    html: shownReview(complete.review),
  };
}
