import type { ArticleRecord } from "../../model/article-record.js";
import { html, isolated, type Markup } from "./html.js";
import { claimWords, type ReportView } from "./view.js";
import { counted, shownValue } from "./words.js";

/** Something that a person should look at, and why. */
interface Doubt {
  readonly id?: string;
  readonly kind: string;
  readonly words: string;
  readonly reason: string;
}

function articleDoubts({ datePublished, notes = [] }: ArticleRecord): Doubt[] {
  const date =
    datePublished?.basis === "inferred"
      ? [{ kind: "Publication date", words: datePublished.value, reason: datePublished.why ?? "It is inferred." }]
      : [];
  return [...date, ...notes.map((note) => ({ kind: "The article", words: "", reason: note }))];
}

/** What is doubtful: of the article as a whole, then claims, figures and dates in text order. */
function doubtsOf({ record, withText, claimNumber }: ReportView): Doubt[] {
  const isDoubtful = ({ certainty }: { readonly certainty: string }) => certainty === "check";
  const reasonOf = (check: string | undefined) => check ?? "The reason is not given.";
  return [
    ...articleDoubts(record),
    ...record.claims.filter(isDoubtful).map((claim) => ({
      id: claim.id,
      kind: `Claim ${claimNumber(claim)}`,
      words: withText ? claimWords(record, claim) : "its place",
      reason: reasonOf(claim.check),
    })),
    ...record.figures.filter(isDoubtful).map((figure) => ({
      id: figure.id,
      kind: "Figure",
      words: figure.text,
      reason: `${reasonOf(figure.check)} (read as ${shownValue(figure)}${figure.unit.name === "" ? "" : ` ${figure.unit.name}`})`,
    })),
    ...record.dates.filter(isDoubtful).map(({ id, text, value, check }) => ({
      id,
      kind: "Date",
      words: text,
      reason: `${reasonOf(check)} (read as ${value})`,
    })),
  ];
}

/** What needs a look before anything is used, with its reason. */
export function lookFirst(view: ReportView): { readonly count: number; readonly section: Markup } {
  const doubts = doubtsOf(view);
  const items = doubts.map(
    ({ id, kind, words, reason }) =>
      html`<li><span class="kind">${kind}</span> <span class="words" dir="auto">${
        id === undefined ? words : html`<a href="#${id}">${words}</a>`
      }</span> <span class="reason">${isolated(reason)}</span></li>\n`,
  );
  const body =
    doubts.length === 0
      ? html`<p>Nothing: everything found is sure by the software’s rules. It can still be wrong.</p>`
      : html`<ul class="doubts">\n${items}</ul>`;
  const section = html`<section id="look-first" aria-labelledby="look-first-title">
<h2 id="look-first-title">What needs a look first${doubts.length > 0 && html` <span class="count">${counted(doubts.length, "item")}</span>`}</h2>
${body}
</section>`;
  return { count: doubts.length, section };
}
