import type { ArticleRecord } from "../model/article-record.js";
import { withoutText } from "../record/without-text.js";
import type { ExportContext, ExportOptions, OutputFile, ReviewedRecord } from "./exporter.js";
import { exporters, type ListedExporter } from "./exporters.js";

/** The exporters that a run wants. */
function wanted(options: ExportOptions, omitted: ReadonlySet<string>): readonly ListedExporter[] {
  return exporters.filter(({ name, isAsked }) => !omitted.has(name) && (isAsked === undefined || isAsked(options)));
}

/**
 * The record as others may see it, and the options to export it with: with `noText` it has no words of the article left
 * for an exporter to show, and one that was stored so is exported so.
 */
function published(record: ArticleRecord, options: ExportOptions): [ArticleRecord, ExportOptions] {
  const noText = options.noText === true || record.textOmitted === true;
  return noText ? [withoutText(record), { ...options, noText, articleBody: false }] : [record, options];
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
  const [shown, options] = published(record, context.options);
  for (const { load } of wanted(options, omitted)) {
    const exporter = await load();
    const siblings = [...(context.siblings ?? []), ...files];
    for await (const file of exporter.files(shown, { ...context, options, siblings })) files.push(file);
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
  const shown = articles.map((article) => ({ ...article, record: published(article.record, options)[0] }));
  for (const { load } of wanted(options, omitted)) {
    const exporter = await load();
    for await (const file of exporter.together?.(shown, options) ?? []) files.push(file);
  }
  return files;
}

/** The record as a file, without the article's words where those are left out: UTF-8 JSON, indented, one line feed at the end. */
export function recordFile(record: ArticleRecord, options: ExportOptions = {}): OutputFile {
  const [shown] = published(record, options);
  return { name: "record.json", content: `${JSON.stringify(shown, null, 2)}\n` };
}
