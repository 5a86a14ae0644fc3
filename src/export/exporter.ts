import type { ArticleRecord } from "../model/article-record.js";
import type { Review } from "../model/reviews.js";

/** A file to be written; `name` is relative to the article's output folder, with no folder of its own. */
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
}
