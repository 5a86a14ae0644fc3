import type { ArticleRecord } from "../model/article-record.js";
import type { ExportContext, OutputFile } from "./exporter.js";
import { exporters } from "./exporters.js";

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
  for (const { name, load } of exporters) {
    if (omitted.has(name)) continue;
    const exporter = await load();
    const siblings = [...(context.siblings ?? []), ...files];
    files.push(...exporter.files(record, { ...context, siblings }));
  }
  return files;
}

/** The record as a file: UTF-8 JSON, indented, one line feed at the end. */
export function recordFile(record: ArticleRecord): OutputFile {
  return { name: "record.json", content: `${JSON.stringify(record, null, 2)}\n` };
}
