import type { ArticleRecord, Claim } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import type { Span } from "../../model/span.js";
import { html, isolated, isWebPage, Markup } from "./html.js";
import { type Mark, markedText, marksByBlock } from "./marked-text.js";
import { linesOf, marksOf, type ReportView } from "./view.js";
import { kindWords, speakerDetails, stanceOf } from "./words.js";

/** The lines of the article as the record has them (`linesOf`), each with the marks on it. */
export interface MarkedArticle {
  /** The line's words as markup. */
  readonly words: (line: Span) => Markup;
  /** The claims that begin on the line. */
  readonly claims: (line: Span) => readonly Claim[];
  /** The ids that stand on some line. */
  readonly ids: ReadonlySet<string>;
}

/** Spreads the findings over the lines they stand on. */
export function markedArticle(record: ArticleRecord): MarkedArticle {
  const lines = linesOf(record);
  const marks = new Map<Span, readonly Mark[]>();
  marksByBlock(lines, marksOf(record)).forEach((found, order) => {
    const line = lines[order];
    if (line !== undefined) marks.set(line, found);
  });
  const claimOf = new Map(record.claims.map((claim) => [claim.id, claim]));
  const marksAt = (line: Span) => marks.get(line) ?? [];
  return {
    words: (line) => new Markup(markedText(record.text, line, marksAt(line))),
    claims: (line) => marksAt(line).flatMap(({ id }) => (id === undefined ? [] : (claimOf.get(id) ?? []))),
    ids: new Set([...marks.values()].flatMap((found) => found.flatMap(({ id }) => id ?? []))),
  };
}

/** What people found of a claim: their verdict in their words, with their name. */
function verdict({ rating, organisation, url }: Review): Markup | undefined {
  if (rating === undefined) return undefined;
  const words = html`${isolated(rating.label)} — ${isolated(organisation?.name ?? "a reviewer")}`;
  const linked = url !== undefined && isWebPage(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : words;
  return html`<span class="verdict">Reviewed: ${linked}</span>`;
}

/** Who says a claim and how, for the margin beside it. */
function note(view: ReportView, claim: Claim): Markup {
  const speaker = view.speakerOf(claim);
  const details = speaker && view.isFirstOfSpeaker(claim) ? speakerDetails(speaker) : undefined;
  const manner = [kindWords[claim.kind], stanceOf(claim)].filter((words) => words !== undefined).join(", ");
  return html`<li><a class="number" href="#${claim.id}" aria-label="Claim ${view.claimNumber(claim)}">${view.claimNumber(claim)}</a>
<div><strong>${speaker === undefined ? "No speaker found" : isolated(speaker.name)}</strong>${
    details !== undefined && html`<span class="details">${isolated(details)}</span>`
  }<span class="manner">${manner}</span>${claim.certainty === "check" && html`<span class="flag">needs a look</span>`}${view
    .reviewsOf(claim)
    .flatMap((review) => verdict(review) ?? [])}</div></li>`;
}

/** The notes of a line, or nothing. */
export function notes(view: ReportView, claims: readonly Claim[]): Markup | undefined {
  if (claims.length === 0) return undefined;
  return html`<ol class="notes" aria-label="Who says it">${claims.map((claim) => note(view, claim))}</ol>`;
}

function line(view: ReportView, article: MarkedArticle, span: Span, element: "h3" | "p"): Markup {
  const words =
    element === "h3"
      ? html`<h3 dir="auto">${article.words(span)}</h3>`
      : html`<p dir="auto">${article.words(span)}</p>`;
  return html`<div class="line">${words}${notes(view, article.claims(span))}</div>\n`;
}

function setAside({ text, notBody }: ArticleRecord): Markup | undefined {
  if (notBody.length === 0) return undefined;
  const items = notBody.map(
    ({ start, end, why }) =>
      html`<li><q dir="auto">${text.slice(start, end)}</q> <span class="details">${why}</span></li>`,
  );
  return html`<details class="aside"><summary>What was set aside as not part of the article (${notBody.length})</summary><ul>${items}</ul></details>`;
}

/** The body of the article with its figures, claims and dates marked, and beside each claim who says it. */
export function articleSection(view: ReportView, article: MarkedArticle): Markup {
  const { sections, language } = view.record;
  const body = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [line(view, article, heading, "h3")]),
    ...paragraphs.map((paragraph) => line(view, article, paragraph, "p")),
  ]);
  const tag = language.value === "und" ? "" : language.value;
  return html`<section id="article" aria-labelledby="article-title">
<h2 id="article-title">The article</h2>
<p class="legend"><mark class="claim" data-label="1">what somebody says</mark> <mark class="figure">a figure</mark> <mark class="date">a date</mark> <mark class="figure check">needs a look</mark></p>
<div class="body" lang="${tag}">
${body}</div>
${setAside(view.record)}
</section>`;
}
