import writeExcelFile from "write-excel-file/node";
import type { AsyncExporter, ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import type { Cell } from "../tables/column.js";
import { type Table, tablesFor } from "../tables/tables.js";
import { aboutSheet } from "./about.js";
import { filtersAndLinks } from "./links.js";
import { type RowTarget, tableSheet, type WrittenSheet } from "./sheet.js";
import { withoutClock } from "./zip.js";

/** Where a row's cells lead: to its words in the report, which has an element with the row's id; else to the article. */
function targetOf(
  table: Table,
  cells: readonly Cell[],
  report: string,
  { noReport = false }: ExportOptions,
): RowTarget {
  const cell = (name: string) => cells[table.columns.findIndex((column) => column.name === name)];
  const [id, url] = [cell(table.primaryKey), cell("text_fragment_url")];
  if (!noReport && typeof id === "string") return { target: report, fragment: id };
  return typeof url === "string" ? { target: url } : undefined;
}

/** A table as a sheet; `folderOf` says in which folder, seen from the workbook, an article's report lies. */
function sheetOf(
  table: Table,
  articles: readonly ReviewedRecord[],
  folderOf: (article: ReviewedRecord) => string,
  options: ExportOptions,
): WrittenSheet {
  const rows = articles.flatMap((article) =>
    table.rows(article).map((cells) => ({
      cells,
      target: targetOf(table, cells, `${folderOf(article)}report.html`, options),
    })),
  );
  return tableSheet(table.name, table.columns, rows, new Set([table.primaryKey, ...table.valueColumns]));
}

async function* workbook(
  articles: readonly ReviewedRecord[],
  folderOf: (article: ReviewedRecord) => string,
  options: ExportOptions,
): AsyncIterable<OutputFile> {
  const tables = tablesFor(options);
  const sheets = [...tables.map((table) => sheetOf(table, articles, folderOf, options)), aboutSheet(tables, articles)];
  const archive = await writeExcelFile(
    sheets.map(({ sheet }) => sheet),
    { features: [filtersAndLinks(sheets.map(({ extras }) => extras))] },
  ).toBuffer();
  yield { name: "tables.xlsx", content: withoutClock(archive) };
}

/** All tables as one workbook, of one article or of all. */
export const exporter: AsyncExporter = {
  name: "xlsx",
  files: (record, { options, reviews = [] }) => workbook([{ record, reviews }], () => "", options),
  together: (articles, options) => workbook(articles, ({ record }) => `${record.slug}/`, options),
};
