import type { ExportOptions, ReviewedRecord } from "../exporter.js";
import { claimEntries, dateEntries, figureEntries } from "./article-view.js";
import { claimColumns } from "./claim-columns.js";
import type { Cell, Column, ColumnDescription } from "./column.js";
import { dateColumns } from "./date-columns.js";
import { figureColumns } from "./figure-columns.js";
import { reviewColumns, reviewEntries } from "./review-columns.js";

/** A table that is made of records: one row a finding. */
export interface Table {
  /** Name of the table; its file is `<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey: string;
  /** The columns that a reader would want to follow to the words in the article. */
  readonly valueColumns: readonly string[];
  readonly foreignKey?: { readonly column: string; readonly table: string; readonly tableColumn: string };
  /** The rows of one article, in text order; a cell for each column. */
  readonly rows: (article: ReviewedRecord) => Cell[][];
}

/** What else there is to say of a table, beside its columns and rows. */
type TableDescription = Omit<Table, "columns" | "rows">;

function tableOf<Entry>(
  description: TableDescription,
  allColumns: readonly Column<Entry>[],
  entriesOf: (article: ReviewedRecord) => readonly Entry[],
  { noText = false }: ExportOptions,
): Table {
  const columns = allColumns.filter(({ isArticleText }) => !(noText && isArticleText));
  return {
    ...description,
    columns,
    rows: (article) => entriesOf(article).map((entry) => columns.map(({ read }) => read(entry))),
  };
}

const figures: TableDescription = {
  name: "figures",
  title: "Figures",
  description: "Quantities as the article reports them, one row a mention, in text order.",
  primaryKey: "figure_id",
  valueColumns: ["value", "value_low", "value_high"],
  foreignKey: { column: "claim_id", table: "claims", tableColumn: "claim_id" },
};

const claims: TableDescription = {
  name: "claims",
  title: "Claims",
  description: "Statements the article attributes to somebody, one row a claim, in text order.",
  primaryKey: "claim_id",
  valueColumns: ["claim_text"],
};

const dates: TableDescription = {
  name: "dates",
  title: "Dates",
  description: "Dates and periods the article speaks of, one row a mention, in text order.",
  primaryKey: "date_id",
  valueColumns: ["date"],
};

const reviews: TableDescription = {
  name: "reviews",
  title: "Reviews",
  description: "People's verdicts on claims of the articles, one row a published review, in the order of their claims.",
  primaryKey: "review_id",
  valueColumns: ["verdict"],
  foreignKey: { column: "claim_id", table: "claims", tableColumn: "claim_id" },
};

/** The table of reviews, which a run has where people reviewed something. */
export function reviewsTable(options: ExportOptions): Table {
  return tableOf(reviews, reviewColumns, reviewEntries, options);
}

/** The tables there always are, with the columns a person asked for. */
export function tablesFor(options: ExportOptions): readonly Table[] {
  return [
    tableOf(figures, figureColumns, figureEntries, options),
    tableOf(claims, claimColumns, claimEntries, options),
    tableOf(dates, dateColumns, dateEntries, options),
  ];
}
