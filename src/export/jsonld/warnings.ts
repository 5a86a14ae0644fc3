import type { ArticleRecord } from "../../model/article-record.js";
import type { ExportOptions } from "../exporter.js";

/** Search engines may cut what is longer: https://developers.google.com/search/docs/appearance/structured-data/article */
const longestShownHeadline = 110;

/** What the publisher should know before pasting the markup into a page. */
export function markupWarnings(record: ArticleRecord, { base }: ExportOptions): string[] {
  const warnings: string[] = [];
  const length = [...record.headline.text].length;
  if (length > longestShownHeadline)
    warnings.push(`The headline has ${length} characters; search engines may cut it after ${longestShownHeadline}.`);
  if (record.datePublished?.basis === "inferred")
    warnings.push(`The publication date ${record.datePublished.value} is inferred; give --date to be sure of it.`);
  if (base === undefined && (record.source.url === undefined || record.publisher?.basis !== "given"))
    warnings.push("The markup's ids are UUIDs; give --url and --publisher, or --base, for ids on your own site.");
  const doubtful = [...record.claims, ...record.figures].filter(({ certainty }) => certainty === "check").length;
  if (doubtful > 0)
    warnings.push(`Claims and figures in the markup that need a look before it is published: ${doubtful}.`);
  return warnings;
}
