import type { ExportOptions } from "../../../src/export/exporter.js";
import { exporter } from "../../../src/export/jsonld/index.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";

/** A node of markup as parsed from JSON. */
export type MarkupNode = Readonly<Record<string, unknown>>;

/** The text of one of the exporter's files. */
export function fileOf(record: ArticleRecord, name: string, options: ExportOptions = {}): string {
  for (const file of exporter.files(record, { options })) if (file.name === name) return String(file.content);
  throw new Error(`The exporter makes no ${name}`);
}

/** What the exporter wants to be told about a record. */
export function warningsOf(record: ArticleRecord, options: ExportOptions = {}): string[] {
  return [...exporter.files(record, { options })].flatMap(({ warnings }) => warnings ?? []);
}

/** The markup of a record, read back from the file. */
export function markupOf(record: ArticleRecord, options: ExportOptions = {}): { "@graph": MarkupNode[] } {
  return JSON.parse(fileOf(record, "article.jsonld", options));
}

/** The nodes of one type, in order. */
export function nodesOf(record: ArticleRecord, type: string, options: ExportOptions = {}): MarkupNode[] {
  return markupOf(record, options)["@graph"].filter((node) => node["@type"] === type);
}

/** The one node of the type. */
export function nodeOf(record: ArticleRecord, type: string, options: ExportOptions = {}): MarkupNode {
  const [node, ...others] = nodesOf(record, type, options);
  if (node === undefined || others.length > 0) throw new Error(`The markup has ${others.length} + 1 nodes ${type}`);
  return node;
}
