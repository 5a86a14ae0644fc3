import type { ArticleRecord, Claim, Figure } from "../../model/article-record.js";
import { plainNumber } from "../csv/plain-number.js";
import { type Place, placesOf } from "../place.js";
import { type Cell, dataTable, type Row } from "./data-table.js";
import { html, isolated, type Markup } from "./html.js";
import { claimWords, type ReportView, rowId } from "./view.js";
import { kindWords, shownValue, stanceOf } from "./words.js";

const empty: Markup = html``;
const text = (words: string | undefined): Cell => ({ content: words === undefined ? empty : isolated(words) });

function certaintyCell({ certainty, check }: { readonly certainty: string; readonly check?: string }): Cell {
  if (certainty === "sure") return { content: html`sure`, sortKey: "sure" };
  return {
    content: html`<span class="flag">needs a look</span> <span class="reason">${isolated(check ?? "")}</span>`,
    sortKey: "check",
  };
}

/** Where some words stand, as short as a table's cell wants it. */
function placeCell({ inHeadline, paragraph, heading }: Place): Cell {
  if (inHeadline) return { content: html`headline`, sortKey: 0 };
  if (paragraph !== undefined) return { content: html`par. ${paragraph}`, sortKey: paragraph };
  return { content: heading === undefined ? empty : html`heading`, sortKey: "" };
}

const statesOf = ({ certainty }: { readonly certainty: string }, isContested: boolean): string[] => [
  ...(certainty === "check" ? ["check"] : []),
  ...(isContested ? ["conflict"] : []),
];

const looks = ["check", "what needs a look"] as const;

function figureRow(view: ReportView, figure: Figure, place: Place): Row {
  const { id, value, low, unit, item, asOf } = figure;
  const speaker = view.speakerOf(figure)?.name;
  const isContested = view.isContested(id);
  const key = value ?? low;
  return {
    id: rowId(view, id),
    states: statesOf(figure, isContested),
    ...(speaker === undefined ? {} : { group: speaker }),
    attributes: view.citing.ofFigure(figure),
    cells: [
      {
        content: html`<a href="#${id}">${shownValue(figure)}</a>`,
        ...(key === undefined ? {} : { sortKey: plainNumber(key) }),
      },
      text(unit.name),
      text(item?.text),
      { content: html`<q>${isolated(figure.text)}</q>${isContested && html` <span class="flag">in conflict</span>`}` },
      text(speaker),
      text(asOf),
      placeCell(place),
      certaintyCell(figure),
    ],
  };
}

/** Every figure with its reading and its words; nothing where there are none. */
export function figuresSection(view: ReportView): Markup | undefined {
  const { figures } = view.record;
  if (figures.length === 0) return undefined;
  const placeAt = placesOf(view.record);
  const table = dataTable({
    id: "figures-table",
    title: "Figures",
    noun: "figure",
    columns: [
      { title: "Value", isNumber: true },
      { title: "Unit" },
      { title: "Item" },
      { title: "In the article" },
      { title: "Speaker" },
      { title: "As of" },
      { title: "Place" },
      { title: "Certainty" },
    ],
    rows: figures.map((figure) => figureRow(view, figure, placeAt(figure.start))),
    states: [looks, ["conflict", "what is in conflict"]],
    groupTitle: "Speaker",
  });
  return html`<section id="figures" aria-labelledby="figures-title">
<h2 id="figures-title">Figures <span class="count">${figures.length}</span></h2>
${table}
</section>`;
}

function claimRow(view: ReportView, claim: Claim, place: Place): Row {
  const speaker = view.speakerOf(claim)?.name;
  const { score, reasons } = claim.checkWorthiness;
  const manner = [kindWords[claim.kind], stanceOf(claim)].filter((words) => words !== undefined).join(", ");
  const words = view.withText ? html`<span dir="auto">${claimWords(view.record, claim)}</span>` : empty;
  return {
    id: rowId(view, claim.id),
    states: statesOf(claim, claim.figureIds.some(view.isContested)),
    ...(speaker === undefined ? {} : { group: speaker }),
    attributes: view.citing.ofClaim(claim),
    cells: [
      { content: html`<a href="#${claim.id}">${view.claimNumber(claim)}</a>`, sortKey: view.claimNumber(claim) },
      { content: speaker === undefined ? html`<span class="details">none found</span>` : isolated(speaker) },
      { content: words },
      text(manner),
      {
        content: html`<span class="score">${score.toFixed(2)}</span> <span class="details">${reasons.join(", ")}</span>`,
        sortKey: -score,
      },
      placeCell(place),
      certaintyCell(claim),
    ],
  };
}

/** Every claim with who makes it and why it may be worth checking; nothing where there are none. */
export function claimsSection(view: ReportView): Markup | undefined {
  const { claims } = view.record;
  if (claims.length === 0) return undefined;
  const placeAt = placesOf(view.record);
  const table = dataTable({
    id: "claims-table",
    title: "Claims",
    noun: "claim",
    columns: [
      { title: "No.", isNumber: true },
      { title: "Speaker" },
      { title: "Says" },
      { title: "How" },
      { title: "Worth checking" },
      { title: "Place" },
      { title: "Certainty" },
    ],
    rows: claims.map((claim) => claimRow(view, claim, placeAt(claim.content[0]?.start ?? 0))),
    states: [looks, ["conflict", "what has figures in conflict"]],
    groupTitle: "Speaker",
  });
  return html`<section id="claims" aria-labelledby="claims-title">
<h2 id="claims-title">Claims <span class="count">${claims.length}</span></h2>
<p class="lead">What somebody says, not whether it is true. “Worth checking” goes from 0 to 1 and only says where a fact-checker may begin.</p>
${table}
</section>`;
}

function dateRow(view: ReportView, date: ArticleRecord["dates"][number], place: Place): Row {
  return {
    id: rowId(view, date.id),
    states: statesOf(date, false),
    cells: [
      { content: html`<a href="#${date.id}">${isolated(date.value)}</a>` },
      { content: html`<q>${isolated(date.text)}</q>` },
      text(date.basis === "inferred" ? (date.why ?? "inferred") : date.basis),
      placeCell(place),
      certaintyCell(date),
    ],
  };
}

/** Every date with what it rests on; nothing where there are none. */
export function datesSection(view: ReportView): Markup | undefined {
  const { dates } = view.record;
  if (dates.length === 0) return undefined;
  const placeAt = placesOf(view.record);
  const table = dataTable({
    id: "dates-table",
    title: "Dates",
    noun: "date",
    columns: [
      { title: "Date (EDTF)" },
      { title: "In the article" },
      { title: "Rests on" },
      { title: "Place" },
      { title: "Certainty" },
    ],
    rows: dates.map((date) => dateRow(view, date, placeAt(date.start))),
    states: [looks],
  });
  return html`<section id="dates" aria-labelledby="dates-title">
<h2 id="dates-title">Dates <span class="count">${dates.length}</span></h2>
${table}
</section>`;
}
