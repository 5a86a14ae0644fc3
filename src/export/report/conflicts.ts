import type { Conflict } from "../../model/article-record.js";
import { html, isolated, type Markup } from "./html.js";
import { type ExtentRow, extentOf, extentPlot } from "./plots/extents.js";
import type { ReportView } from "./view.js";
import { shownValue } from "./words.js";

function rowsOf(view: ReportView, { figureIds }: Conflict): ExtentRow[] {
  return figureIds.flatMap((id) => {
    const figure = view.figure(id);
    if (figure === undefined) return [];
    return [{ figure, label: view.speakerOf(figure)?.name ?? "The article", amount: `“${figure.text}”` }];
  });
}

function conflict(view: ReportView, found: Conflict): Markup {
  const rows = rowsOf(view, found);
  const drawn = rows.filter(({ figure }) => extentOf(figure) !== undefined);
  const said = rows.map(
    ({ figure, label }) =>
      html`<li>${isolated(label)}: <a href="#${figure.id}"><bdi>${figure.text}</bdi></a> <span class="details">${shownValue(figure)} ${figure.unit.name}</span></li>`,
  );
  return html`<div class="conflict" id="${found.id}">
<div><h3>${isolated(found.about)}</h3><ul>${said}</ul><p class="reason">${isolated(found.why)}</p></div>
${drawn.length > 1 && extentPlot(drawn, `${found.about}: ${drawn.map(({ label, figure }) => `${label} ${shownValue(figure)}`).join("; ")}.`)}
</div>\n`;
}

/** Figures that cannot all be right, side by side; nothing where there are none. */
export function conflictsSection(view: ReportView): Markup | undefined {
  const { conflicts } = view.record;
  if (conflicts.length === 0) return undefined;
  return html`<section id="conflicts" aria-labelledby="conflicts-title">
<h2 id="conflicts-title">Conflicts <span class="count">${conflicts.length}</span></h2>
<p class="lead">Two sources, one measure, and no number that fits both. Which is right the article does not settle.</p>
${conflicts.map((found) => conflict(view, found))}</section>`;
}
