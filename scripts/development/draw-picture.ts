#!/usr/bin/env node
/** Draws `docs/what-comes-out.png` for the README from the shipped sample's record, with Debian's Chromium. */
import { chromium } from "playwright-core";
import { fs } from "zx";
import type { ArticleRecord, Claim, Figure } from "../../src/model/article-record.js";

const sample = "output/herring-and-storm-gates/record.json";
const target = "docs/what-comes-out.png";
/** Sections of the sample that are shown. */
const shownSections = 3;
const shownRows = 12;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The article's text from one offset to another, figures and claims marked. */
function marked(record: ArticleRecord, start: number, end: number): string {
  const edges: [offset: number, html: string][] = [];
  const add = (from: number, to: number, name: string) => {
    if (from >= start && to <= end) edges.push([from, `<span class="${name}">`], [to, "</span>"]);
  };
  for (const { content } of record.claims) for (const span of content) add(span.start, span.end, "claim");
  for (const figure of record.figures) add(figure.start, figure.end, "figure");
  const isClosing = ([, html]: readonly [number, string]) => (html === "</span>" ? 0 : 1);
  edges.sort((left, right) => left[0] - right[0] || isClosing(left) - isClosing(right));
  let html = "";
  let reached = start;
  for (const [offset, tag] of edges) {
    html += escaped(record.text.slice(reached, offset)) + tag;
    reached = offset;
  }
  return html + escaped(record.text.slice(reached, end));
}

function article(record: ArticleRecord): string {
  const { headline, subhead, sections } = record;
  const parts = sections.slice(0, shownSections).map(({ heading, paragraphs }) => {
    const title = heading === undefined ? "" : `<h2>${marked(record, heading.start, heading.end)}</h2>`;
    return title + paragraphs.map(({ start, end }) => `<p>${marked(record, start, end)}</p>`).join("");
  });
  const under = subhead === undefined ? "" : `<p class="subhead">${marked(record, subhead.start, subhead.end)}</p>`;
  return `<h1>${marked(record, headline.start, headline.end)}</h1>${under}${parts.join("")}`;
}

function speakerName(record: ArticleRecord, id: string | undefined): string {
  return record.speakers.find((speaker) => speaker.id === id)?.name ?? "";
}

function figureRow(record: ArticleRecord, figure: Figure): string {
  const value = figure.value ?? `${figure.low}–${figure.high}`;
  const cells = [value, figure.bound, figure.unit.name, speakerName(record, figure.speakerId), figure.certainty];
  return `<tr>${cells.map((cell) => `<td>${escaped(String(cell))}</td>`).join("")}</tr>`;
}

function claimRow(record: ArticleRecord, claim: Claim): string {
  const [first] = claim.content;
  const words = first === undefined ? "" : record.text.slice(first.start, first.end);
  const short = words.length > 46 ? `${words.slice(0, 45)}…` : words;
  const cells = [claim.kind, speakerName(record, claim.speakerId), claim.force, short, claim.certainty];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

function table(name: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th>${column}</th>`).join("");
  return `<h3>${name}</h3><table><tr>${head}</tr>${rows.join("")}</table>`;
}

function page(record: ArticleRecord): string {
  const claims = record.claims.filter(({ inHeadline }) => inHeadline !== true);
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: 500px 660px; gap: 40px; margin: 32px; width: 1200px; background: #fff; color: #1d1d1b; font: 15px/1.45 Georgia, serif; }
    h1 { font-size: 23px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 16px; margin: 14px 0 4px; } p { margin: 0 0 9px; }
    .subhead { color: #555; font-style: italic; }
    .claim { background: #e9f1fb; } .figure { background: #ffe08a; border-radius: 2px; }
    h3 { font: 600 14px/1 ui-monospace, monospace; margin: 0 0 6px; } table { border-collapse: collapse; font: 12.5px/1.35 system-ui, sans-serif; width: 100%; margin: 0 0 26px; }
    th, td { text-align: left; padding: 4px 7px; border: 1px solid #d4d4d0; vertical-align: top; } th { background: #f4f4f1; font-weight: 600; }
  </style><main>${article(record)}</main><aside>
    ${table(
      "figures.csv",
      ["value", "bound", "unit", "speaker", "certainty"],
      record.figures.slice(0, shownRows).map((figure) => figureRow(record, figure)),
    )}
    ${table(
      "claims.csv",
      ["kind", "speaker", "force", "claim_text", "certainty"],
      claims.slice(0, shownRows).map((claim) => claimRow(record, claim)),
    )}
  </aside>`;
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const tab = await browser.newPage({ viewport: { width: 1264, height: 800 } });
await tab.setContent(page((await fs.readJson(sample)) as ArticleRecord));
await tab.screenshot({ path: target, fullPage: true });
await browser.close();
