import { cellText } from "../../src/export/csv/cell-text.js";
import type { ColumnDescription } from "../../src/export/tables/column.js";
import { reviewsTable, tablesFor } from "../../src/export/tables/tables.js";
import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Review } from "../../src/model/reviews.js";

/** A cell as a reader should show it; null where it is empty. */
export type CellShown = string | number | boolean | null;

/** A table as readers of its CSV file should show it. */
export interface ShownTable {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  readonly rows: readonly (readonly CellShown[])[];
}

/** The tables of a record with the cells of their files: as the record has them, but for what the metadata tells of. */
export function shownTables(record: ArticleRecord, reviews: readonly Review[] = []): ShownTable[] {
  const listed = reviews.length === 0 ? tablesFor({}) : [...tablesFor({}), reviewsTable({})];
  return listed.map(({ name, columns, rows }) => ({
    name,
    columns,
    rows: rows({ record, reviews }).map((row) =>
      columns.map((column, order) => {
        const cell = row[order];
        return typeof cell === "string" ? cellText(cell, column, {}) : (cell ?? null);
      }),
    ),
  }));
}
