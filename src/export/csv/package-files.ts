import { codebook } from "../codebook/codebook.js";
import type { ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import type { Table } from "../tables/tables.js";
import { csvwMetadata } from "./csvw.js";
import { dataPackage, type PackageSource, type WrittenTable } from "./data-package.js";
import { headerLine, lines } from "./write-table.js";

function jsonFile(name: string, content: object): OutputFile {
  return { name, content: `${JSON.stringify(content, null, 2)}\n` };
}

/** A table as it grows, article by article. */
interface GrowingTable {
  readonly table: Table;
  readonly parts: string[];
}

/**
 * The tables of some articles with all their metadata: the CSV files, a CSVW description and a codebook
 * of each, and the package.
 * Goes once through the articles and keeps none of them, only their rows.
 */
export function* packageFiles(
  named: { readonly name: string; readonly title: string },
  articles: Iterable<ReviewedRecord>,
  tables: readonly Table[],
  options: ExportOptions,
): Iterable<OutputFile> {
  const growing: GrowingTable[] = tables.map((table) => ({
    table,
    parts: [headerLine(table.columns, options)],
  }));
  const sources: PackageSource[] = [];
  const licenses = new Set<string | undefined>();
  for (const article of articles) {
    const { record } = article;
    for (const { table, parts } of growing) parts.push(lines(table.columns, table.rows(article), options));
    sources.push({ title: record.headline.text, path: record.source.url, rights: record.rights });
    licenses.add(record.dataLicense);
  }
  // Rows under several licences, or some under none, cannot be offered under one.
  const license = licenses.size === 1 ? [...licenses][0] : undefined;
  const written: WrittenTable[] = growing.map(({ table, parts }) => ({ table, content: parts.join("") }));
  const urls = sources.flatMap(({ path }) => path ?? []);
  for (const { table, content } of written) {
    yield { name: `${table.name}.csv`, content };
    const origin = { title: named.title, sources: urls, license };
    yield jsonFile(`${table.name}.csv-metadata.json`, csvwMetadata(table, origin, options));
    yield { name: `${table.name}.md`, content: codebook(table, options) };
  }
  yield jsonFile("datapackage.json", dataPackage({ ...named, sources, license }, written, options));
}
