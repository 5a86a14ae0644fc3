import type { Figure } from "../../model/article-record.js";
import { html, type Markup } from "./html.js";
import { type ExtentRow, extentOf, extentPlot, isLogarithmic } from "./plots/extents.js";
import { speakerPlot, speakerShares } from "./plots/speakers.js";
import type { ReportView } from "./view.js";
import { counted, shortNumber, shownValue } from "./words.js";

/** Plots help to compare; beyond so many, or so many rows, the table does it better. */
const mostUnits = 6;
const mostRows = 10;

/** What a figure is about, in the article's words. */
const itemOf = ({ item, text }: Figure): string => item?.text ?? `“${text}”`;

/** Figures of one unit that a plot can show, those units first that have most. */
function figuresByUnit(figures: readonly Figure[]): (readonly [unit: string, figures: readonly Figure[]])[] {
  const byUnit = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { unit, negated } = figure;
    if (unit.name === "" || negated === true || extentOf(figure) === undefined) continue;
    const known = byUnit.get(unit.name);
    if (known === undefined) byUnit.set(unit.name, [figure]);
    else known.push(figure);
  }
  return [...byUnit].filter(([, same]) => same.length > 1).sort(([, left], [, right]) => right.length - left.length);
}

function unitPlot([unit, figures]: readonly [string, readonly Figure[]]): Markup {
  const rows = figures
    .slice(0, mostRows)
    .map((figure): ExtentRow => ({ figure, label: itemOf(figure), amount: shownValue(figure, shortNumber) }));
  const left = figures.length - rows.length;
  const scale = isLogarithmic(rows) ? ", axis in powers of ten" : "";
  const more = left > 0 ? `, the first ${mostRows}; all are in the table` : "";
  const described = rows.map(({ label, amount }) => `${label}: ${amount}`).join("; ");
  return html`<figure><figcaption><strong>${unit}</strong> <span class="details">${counted(figures.length, "figure")}${scale}${more}</span></figcaption>${extentPlot(rows, `Figures in ${unit}. ${described}.`)}</figure>\n`;
}

/** Plots of the figures by item, a plot a unit, and of who speaks how much; nothing where there is nothing to compare. */
export function comparisonsSection({ record }: ReportView): Markup | undefined {
  const speakers = speakerPlot(speakerShares(record));
  const plots = [
    ...(speakers === undefined
      ? []
      : [
          html`<figure><figcaption><strong>Who speaks how much</strong> <span class="details">words in claims</span></figcaption>${speakers}</figure>\n`,
        ]),
    ...figuresByUnit(record.figures).slice(0, mostUnits).map(unitPlot),
  ];
  if (plots.length === 0) return undefined;
  return html`<section id="comparisons" aria-labelledby="comparisons-title">
<h2 id="comparisons-title">At a glance</h2>
<p class="legend key"><span>● a value</span> <span>○ about</span> <span>├─┤ a range</span> <span>─▸ more or at least</span> <span>◂─ less or at most</span></p>
<div class="plots">
${plots}</div>
</section>`;
}
