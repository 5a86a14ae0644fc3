/** A cell's value; undefined is unknown or not applicable, and is written as an empty cell. */
export type Cell = string | number | boolean | undefined;

/** What a column holds; decides how it is written and what the metadata says about it. */
export type ColumnType =
  | "identifier"
  | "identifiers"
  | "text"
  | "name"
  | "number"
  | "integer"
  | "boolean"
  | "date"
  | "period"
  | "iri"
  | "language"
  | "category";

/** One column of a table of `Entry`s: the one place from which the CSV, its metadata and the row schema are made. */
export interface Column<Entry> {
  readonly name: string;
  /** A heading for people. */
  readonly title: string;
  /** What it holds, in whole sentences. */
  readonly description: string;
  readonly type: ColumnType;
  /** Every row has a value. */
  readonly required?: boolean;
  /** The values a category can have. */
  readonly values?: readonly string[];
  /** Smallest and largest value of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a number, what it counts; in words. */
  readonly unit?: string;
  /** A value as an example. */
  readonly example: string | number | boolean;
  /** Holds whole stretches of the article's own words, which some may not publish. */
  readonly isArticleText?: boolean;
  readonly read: (entry: Entry) => Cell;
}

/** A column without the reading of it: all that metadata needs. */
export type ColumnDescription = Omit<Column<never>, "read">;

/** Types whose cells are free text from the article or a person and could hold a formula. */
const freeText: ReadonlySet<ColumnType> = new Set(["text", "name", "period", "iri"]);

/** Whether cells of this column get an apostrophe where a spreadsheet would run them. */
export function isGuarded({ type }: ColumnDescription): boolean {
  return freeText.has(type);
}
