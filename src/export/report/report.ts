import type { ArticleRecord } from "../../model/article-record.js";
import type { Review } from "../../model/reviews.js";
import type { ExportOptions, OutputFile } from "../exporter.js";
import { articleSection, markedArticle } from "./article.js";
import { comparisonsSection } from "./comparisons.js";
import { conflictsSection } from "./conflicts.js";
import { heading } from "./heading.js";
import { html } from "./html.js";
import { lookFirst } from "./look-first.js";
import { page } from "./page.js";
import { reuseSection } from "./reuse.js";
import { claimsSection, datesSection, figuresSection } from "./tables.js";
import { reportView } from "./view.js";

/** Characters; a tab shows fewer. */
const longestTitle = 200;

/** The page about one article, for people. `files` are those that lie beside it, `reviews` what people published of its claims. */
export function report(
  record: ArticleRecord,
  { noText = false }: ExportOptions,
  files: readonly OutputFile[],
  reviews: readonly Review[],
): string {
  const article = markedArticle(record);
  const view = reportView(record, reviews, !noText, noText ? new Set() : article.ids);
  const { count, section } = lookFirst(view);
  return page(
    record.headline.text.slice(0, longestTitle),
    html`<a class="skip" href="#look-first">To what needs a look</a>
${heading(view, article, count)}
<main>
${section}
${conflictsSection(view)}
${!noText && articleSection(view, article)}
${comparisonsSection(view)}
${figuresSection(view)}
${claimsSection(view)}
${datesSection(view)}
${reuseSection(view, files)}
</main>`,
  );
}
