#!/usr/bin/env node
import path from "node:path";
import { type CitationTarget, citation } from "../src/export/citations/citation.js";
import { styleIds } from "../src/export/citations/styles.js";
import { kindOf } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import { readRecord } from "./command/records.js";

const help = `Prints one citation: of an article, or of a claim or figure of it with its place and the words.

  npm run --silent clipsheet -- cite output/herring-and-storm-gates --style mla
  clipsheet cite RECORD --claim ID --style chicago-notes
  clipsheet cite RECORD --figure ID --style apa --html

RECORD is a record.json or the folder it lies in. Ids stand in the columns "claim_id" of claims.csv
and "figure_id" of figures.csv.

  --claim ID             cite this claim: who said what, where in the article, and the article
  --figure ID            cite this figure in the same way
  --style NAME           ${styleIds.slice(0, 4).join(", ")},
                         ${styleIds.slice(4, 9).join(", ")},
                         ${styleIds.slice(9).join(", ")} (default: apa)
  --html                 HTML with italics and links, one p element a citation
  --accessed DATE        the day you read the article, YYYY-MM-DD; shown where the style wants it
  --help                 this text

Exit status: 0 done; 1 the record is not valid, or has no such id, or the style is unknown; 2 the command line has a fault.`;

/** The claim or figure that was asked for. Throws a `UsageError` where both were. */
function targetFrom(options: OptionValues): CitationTarget {
  const [claim, figure] = [text(options, "claim"), text(options, "figure")];
  if (claim !== undefined && figure !== undefined) throw new UsageError("give either --claim or --figure");
  if (claim !== undefined) return { claim };
  return figure === undefined ? {} : { figure };
}

/** Whether the text is a day of the calendar as ISO 8601 writes it. */
function isDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The record as read on the day given, if one was. Throws a `UsageError` for what is no day. */
function readOn(record: ArticleRecord, accessed: string | undefined): ArticleRecord {
  if (accessed === undefined) return record;
  if (!isDay(accessed)) throw new UsageError(`--accessed must be a day like 2031-06-01, but is "${accessed}"`);
  return { ...record, source: { ...record.source, retrieved: accessed } };
}

export const cite: Command = {
  name: "cite",
  summary: "one citation of a record, a claim or a figure, in a style",
  help,
  options: {
    claim: { type: "string" },
    figure: { type: "string" },
    style: { type: "string" },
    html: { type: "boolean" },
    accessed: { type: "string" },
  },
  async run(paths, options) {
    const [named, ...others] = paths;
    if (named === undefined || others.length > 0) throw new UsageError("give one record.json or its folder");
    const target = targetFrom(options);
    const file = (await kindOf(named)) === "folder" ? path.join(named, "record.json") : named;
    const accessed = text(options, "accessed");
    const record = readOn(await readRecord(file), accessed);
    if (accessed !== undefined && record.source.url === undefined)
      console.error(
        "Note: no citation of this article tells when it was read, as the record has no URL; build it again with --url.",
      );
    console.log(citation(record, target, text(options, "style") ?? "apa", isOn(options, "html") ? "html" : "text"));
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, cite);
