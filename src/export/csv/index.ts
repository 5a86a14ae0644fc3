import type { Exporter } from "../exporter.js";
import { packageFiles } from "./package-files.js";

/** figures.csv and claims.csv of one article, each with its CSVW metadata, and a Data Package over both. */
export const exporter: Exporter = {
  name: "csv",
  files: (record, { options }) => packageFiles({ name: record.slug, title: record.headline.text }, [record], options),
};
