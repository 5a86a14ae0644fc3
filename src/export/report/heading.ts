import type { ArticleRecord } from "../../model/article-record.js";
import { type MarkedArticle, notes } from "./article.js";
import { html, isolated, isWebPage, Markup } from "./html.js";
import type { ReportView } from "./view.js";
import { counted, grouped } from "./words.js";

const basisNote = (basis: string): Markup | undefined =>
  basis === "inferred" ? html` <span class="details">(inferred)</span>` : undefined;

/** Who published the article, when, and where. */
function imprint({ publisher, agency, byline, datePublished, dateModified, dateline, source }: ArticleRecord): Markup {
  const link = source.url !== undefined && isWebPage(source.url) ? source.url : undefined;
  const parts = [
    publisher && isolated(publisher.name),
    ...byline.map(({ name }) => isolated(name)),
    agency && html`${isolated(agency.name)} <span class="details">(agency)</span>`,
    dateline && isolated(dateline.place),
    datePublished && html`<time>${datePublished.value}</time>${basisNote(datePublished.basis)}`,
    dateModified && html`changed <time>${dateModified.value}</time>`,
    link !== undefined && html`<a href="${link}" rel="noreferrer">original</a>`,
  ].filter((part) => part instanceof Markup);
  return parts.length === 0 ? html`` : html`<ul class="imprint">${parts.map((part) => html`<li>${part}</li>`)}</ul>`;
}

/** A count that leads to its part of the page, where there is one. */
const count = (target: string, number: number, noun: string): Markup => {
  const words = html`<strong>${grouped(String(number))}</strong> ${counted(number, noun).replace(/^\S+ /u, "")}`;
  return number === 0 ? html`<li>${words}</li>` : html`<li><a href="#${target}">${words}</a></li>`;
};

/** The headline, who published it, and what the report holds. */
export function heading(view: ReportView, article: MarkedArticle, doubts: number): Markup {
  const { record } = view;
  const { headline, subhead, language } = record;
  const tag = language.value === "und" ? "" : language.value;
  const lines = [headline, ...(subhead === undefined ? [] : [subhead])];
  const words = (line: typeof headline) => (view.withText ? article.words(line) : html`${line.text}`);
  return html`<header class="heading">
<p class="kicker">Article report</p>
<div lang="${tag}"><h1 dir="auto">${words(headline)}</h1>
${subhead !== undefined && html`<p class="subhead" dir="auto">${words(subhead)}</p>`}</div>
${
  view.withText &&
  notes(
    view,
    lines.flatMap((line) => article.claims(line)),
  )
}
${imprint(record)}
<nav aria-label="In this report"><ul class="counts">
<li><a href="#look-first"><strong>${doubts}</strong> to look at</a></li>
${count("conflicts", record.conflicts.length, "conflict")}
${count("figures", record.figures.length, "figure")}
${count("claims", record.claims.length, "claim")}
${count("dates", record.dates.length, "date")}
<li><a href="#reuse">Citations and files</a></li>
</ul></nav>
</header>`;
}
