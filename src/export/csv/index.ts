import type { Exporter } from "../exporter.js";
import { packageFiles } from "./package-files.js";

/**
 * The tables of one article or of all, each with its CSVW metadata and its codebook, and a Data Package over them.
 */
export const exporter: Exporter = {
  name: "csv",
  files: (record, { options, reviews = [] }) =>
    packageFiles({ name: record.slug, title: record.headline.text }, [{ record, reviews }], options),
  together: (articles, options) => packageFiles({ name: "articles", title: "All articles" }, articles, options),
};
