import { citedArticle } from "../citations/item.js";
import { asHtml } from "../citations/markup.js";
import { styles } from "../citations/styles.js";
import type { OutputFile } from "../exporter.js";
import { html, Markup } from "./html.js";
import type { ReportView } from "./view.js";

/** What a file is for, by its name or its last extension. */
const purposes: readonly (readonly [ending: string, purpose: string])[] = [
  ["record.json", "everything found, with offsets into the text"],
  ["figures.csv", "table of figures"],
  ["claims.csv", "table of claims"],
  ["dates.csv", "table of dates"],
  [".md", "the table for notes and wikis (Markdown)"],
  [".parquet", "the table for data tools (Parquet)"],
  ["csv-metadata.json", "what the columns mean (CSV on the Web)"],
  ["datapackage.json", "all tables as a Data Package"],
  ["article.jsonld", "markup for programs (schema.org)"],
  ["article.html", "markup to paste into the page"],
  [".csl.json", "citation for Zotero and pandoc"],
  [".bib", "citation for LaTeX (BibLaTeX)"],
  [".ris", "citation for reference managers"],
  ["citations.txt", "citations of the article, its claims and figures"],
  [".xlsx", "workbook"],
  [".jsonld", "ClaimReview for programs"],
  [".html", "ClaimReview to paste into the page"],
];

/** A file name as a relative address. */
const address = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** Links to files that lie beside the page. */
export function downloads(files: readonly OutputFile[]): Markup {
  const items = files.map(({ name }) => {
    const purpose = purposes.find(([ending]) => name.endsWith(ending))?.[1];
    return html`<li><a href="${address(name)}" download>${name}</a>${purpose !== undefined && html` <span class="details">${purpose}</span>`}</li>\n`;
  });
  return html`<ul class="downloads">\n${items}</ul>`;
}

const copyButton = (target: string, what: string): Markup =>
  html`<button type="button" class="copy" data-copy="${target}" hidden>Copy<span class="unseen"> ${what}</span></button>`;

/** The citations of the article in every style, each with its button and what cites words in it. */
function citations({ record, citing }: ReportView): Markup {
  const article = citedArticle(record);
  const ofWords = citing.inStyles();
  const items = styles.map((style, order) => {
    const [entry] = style.article(article);
    const id = `citation-${order + 1}`;
    return html`<div${ofWords[order]}><dt>${style.name}</dt><dd><span id="${id}" dir="auto">${new Markup(asHtml(entry.text))}</span> ${copyButton(id, `the citation in ${style.name}`)}</dd></div>\n`;
  });
  return html`<h3>Cite the article</h3>
<dl class="citations"${citing.places()}>
${items}</dl>`;
}

/** Markup that is pasted into a page: the files that are one script element. */
function pastable(files: readonly OutputFile[]): Markup[] {
  const elements = files.filter(({ name }) => name.endsWith(".html"));
  return elements.map(({ name, content }, order) => {
    const id = `markup-${order + 1}`;
    return html`<details class="markup"><summary>${name}</summary><pre id="${id}" tabindex="0">${String(content)}</pre></details>
<p>${copyButton(id, name)}</p>\n`;
  });
}

/** What can be taken from here: markup and citations to copy, files to download. */
export function reuseSection(view: ReportView, files: readonly OutputFile[]): Markup {
  const { record } = view;
  const markup = pastable(files);
  return html`<section id="reuse" aria-labelledby="reuse-title">
<h2 id="reuse-title">Take it with you</h2>
<div class="columns">
<div>${citations(view)}</div>
<div>${
    files.length > 0 &&
    html`<h3>Files</h3>
${downloads(files)}`
  }
${
  markup.length > 0 &&
  html`<h3>Markup to paste</h3>
${markup}`
}</div>
</div>
<p class="details">Source: <bdi>${record.source.name}</bdi>, SHA-256 <code>${record.source.sha256}</code>. Made by ${record.tool.name} ${record.tool.version}.</p>
</section>`;
}
