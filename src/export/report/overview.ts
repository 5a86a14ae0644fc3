import type { ArticleRecord } from "../../model/article-record.js";
import type { OutputFile } from "../exporter.js";
import { type Cell, dataTable, type Row } from "./data-table.js";
import { html, isolated } from "./html.js";
import { page } from "./page.js";
import { downloads } from "./reuse.js";
import { counted } from "./words.js";

const number = (value: number): Cell => ({ content: html`${value}`, sortKey: value });

function row({ slug, headline, publisher, datePublished, figures, dates, claims, conflicts }: ArticleRecord): Row {
  const doubts = [...figures, ...dates, ...claims].filter(({ certainty }) => certainty === "check").length;
  return {
    id: `article-${slug}`,
    states: [...(doubts > 0 ? ["check"] : []), ...(conflicts.length > 0 ? ["conflict"] : [])],
    ...(publisher === undefined ? {} : { group: publisher.name }),
    cells: [
      { content: html`<a href="${slug}/report.html" dir="auto">${headline.text}</a>`, sortKey: headline.text },
      { content: publisher === undefined ? html`` : isolated(publisher.name) },
      { content: datePublished === undefined ? html`` : html`<time>${datePublished.value}</time>` },
      number(doubts),
      number(conflicts.length),
      number(figures.length),
      number(claims.length),
    ],
  };
}

/** index.html: the articles of a run, each with a link to its report; `files` are those of the run as a whole. */
export function overview(records: readonly ArticleRecord[], files: readonly OutputFile[]): OutputFile {
  const table = dataTable({
    id: "articles-table",
    title: "Articles",
    noun: "article",
    columns: [
      { title: "Headline" },
      { title: "Publisher" },
      { title: "Published" },
      { title: "To look at", isNumber: true },
      { title: "Conflicts", isNumber: true },
      { title: "Figures", isNumber: true },
      { title: "Claims", isNumber: true },
    ],
    rows: records.map(row),
    states: [
      ["check", "what needs a look"],
      ["conflict", "what has conflicts"],
    ],
    groupTitle: "Publisher",
  });
  const body = html`<header class="heading"><p class="kicker">clipsheet</p><h1>${counted(records.length, "article")}</h1></header>
<main>
<section aria-labelledby="articles-title"><h2 id="articles-title">Articles</h2>
${table}</section>
${
  files.length > 0 &&
  html`<section aria-labelledby="files-title"><h2 id="files-title">Files of all articles together</h2>
${downloads(files)}</section>`
}
</main>`;
  return { name: "index.html", content: page("Articles — clipsheet", body) };
}
