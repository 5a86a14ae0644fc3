import type { Exporter } from "../exporter.js";
import { reviewsTable, tablesFor } from "../tables/tables.js";
import { packageFiles } from "./package-files.js";

/**
 * The tables of one article or of all, each with its CSVW metadata and its codebook, and a Data Package over them.
 */
export const exporter: Exporter = {
  name: "csv",
  files: (record, { options, reviews = [] }) =>
    packageFiles(
      { name: record.slug, title: record.headline.text },
      [{ record, reviews }],
      tablesFor(options),
      options,
    ),
  together(articles, options) {
    const isReviewed = articles.some(({ reviews = [] }) => reviews.length > 0);
    const tables = [...tablesFor(options), ...(isReviewed ? [reviewsTable(options)] : [])];
    return packageFiles({ name: "articles", title: "All articles" }, articles, tables, options);
  },
};
