import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { dataCommonsFiles } from "./data-commons.js";
import { insightsFiles } from "./fact-check-insights.js";
import { meedanFiles } from "./meedan-check.js";

/** Columns and files as somebody else's import expects them. */
export interface Preset {
  readonly name: string;
  /** Whether it is made of people's published reviews alone. */
  readonly isOfReviews?: boolean;
  readonly files: (articles: readonly ReviewedRecord[], options: ExportOptions) => Iterable<OutputFile>;
}

/** The presets there are. To add one: a file here with its form's documentation, and a line. */
export const presets: readonly Preset[] = [
  { name: "datacommons", files: dataCommonsFiles },
  { name: "insights", isOfReviews: true, files: insightsFiles },
  { name: "meedan", isOfReviews: true, files: meedanFiles },
];
