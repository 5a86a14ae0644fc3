import type { ArticleRecord } from "../model/article-record.js";
import type { Review } from "../model/reviews.js";

/** A file to be written; `name` is relative to the article's output folder, with at most one folder of its own. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What a person should know before using the file, each a sentence. */
  readonly warnings?: readonly string[];
}

/** What a person asks of the exports; everything has a default, and a record alone is enough. */
export interface ExportOptions {
  /** IRI under which the markup's own ids live. */
  readonly base?: string;
  /** Begin CSV files with a byte order mark, which Excel needs to read UTF-8 on a double click. */
  readonly excel?: boolean;
  /** Leave text cells as they are in the article, also those that a spreadsheet would run as formulas. */
  readonly raw?: boolean;
  /** Leave out the article's sentences and the claims' words, for those who may publish data but not the agency's text. */
  readonly noText?: boolean;
  /** BCP 47 tag: CSV files with the list separator and decimal mark that spreadsheets of that locale expect. */
  readonly locale?: string;
  /** A workbook of all tables (Office Open XML). */
  readonly xlsx?: boolean;
  /** Each table as a Parquet file too. */
  readonly parquet?: boolean;
  /** Names of the forms that others expect, see `presets/`. */
  readonly presets?: readonly string[];
  /** No report is written, so that nothing may link into it. */
  readonly noReport?: boolean;
  /** Put the article's running text into its markup, for publishers who want it there. */
  readonly articleBody?: boolean;
}

/** A record with the published reviews of its claims. */
export interface ReviewedRecord {
  readonly record: ArticleRecord;
  readonly reviews?: readonly Review[];
}

/** What an exporter is given beside the record. */
export interface ExportContext {
  readonly options: ExportOptions;
  /** The published reviews of the record's claims (`src/review/`); each one's `claim.id` is a claim of the record. None where absent. */
  readonly reviews?: readonly Review[];
  /** The article's files that lie beside those to be made, for exporters that show or link them. None where absent. */
  readonly siblings?: readonly OutputFile[];
}

/** Makes files of one kind from a record and people's reviews, and from nothing else: a stored record can be exported years later. */
export interface Exporter {
  readonly name: string;
  files(record: ArticleRecord, context: ExportContext): Iterable<OutputFile>;
  /** What there is to write once for all articles of a run; ids do not repeat among them. */
  together?(articles: readonly ReviewedRecord[], options: ExportOptions): Iterable<OutputFile>;
}

/** An exporter with a writer that takes its time. */
export interface AsyncExporter {
  readonly name: string;
  files(record: ArticleRecord, context: ExportContext): AsyncIterable<OutputFile>;
  together?(articles: readonly ReviewedRecord[], options: ExportOptions): AsyncIterable<OutputFile>;
}
