import type { ArticleRecord } from "../model/article-record.js";
import type { ExportContext, ExportOptions, OutputFile, ReviewedRecord } from "./exporter.js";
import { exporters, type ListedExporter } from "./exporters.js";

/** The exporters that a run wants. */
function wanted(options: ExportOptions, omitted: ReadonlySet<string>): readonly ListedExporter[] {
  return exporters.filter(({ name, isAsked }) => !omitted.has(name) && (isAsked === undefined || isAsked(options)));
}

/**
 * All export files of one article, exporter by exporter, each of which is shown what those before it made; those named
 * in `omitted` are not even loaded.
 */
export async function exportedFiles(
  record: ArticleRecord,
  context: ExportContext,
  omitted: ReadonlySet<string>,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { load } of wanted(context.options, omitted)) {
    const exporter = await load();
    const siblings = [...(context.siblings ?? []), ...files];
    for await (const file of exporter.files(record, { ...context, siblings })) files.push(file);
  }
  return files;
}

/** The files that belong to all articles of a run together: combined tables, the feed of reviews, and the like. */
export async function filesTogether(
  articles: readonly ReviewedRecord[],
  options: ExportOptions,
  omitted: ReadonlySet<string>,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { load } of wanted(options, omitted)) {
    const exporter = await load();
    for await (const file of exporter.together?.(articles, options) ?? []) files.push(file);
  }
  return files;
}

/** The record as a file: UTF-8 JSON, indented, one line feed at the end. */
export function recordFile(record: ArticleRecord): OutputFile {
  return { name: "record.json", content: `${JSON.stringify(record, null, 2)}\n` };
}
