import type { ArticleRecord } from "../../model/article-record.js";
import type { ExportOptions, OutputFile } from "../exporter.js";
import { packageFiles } from "./package-files.js";

/** The tables of all articles of a run together, with the same metadata as those of one. Ids must not repeat. */
export function combinedTables(records: Iterable<ArticleRecord>, options: ExportOptions): Iterable<OutputFile> {
  return packageFiles({ name: "articles", title: "All articles" }, records, options);
}
