#!/usr/bin/env node
import { correctionNote } from "../src/compare/correction-note.js";
import { differenceColumns, differenceRows } from "../src/compare/difference-rows.js";
import { type Difference, differencesBetween } from "../src/compare/differences.js";
import { headerLine, lines } from "../src/export/csv/write-table.js";
import { kindOf } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import { InputError } from "../src/model/input-error.js";
import { givenMetadata } from "../src/record/given-metadata.js";
import { recordFromFile } from "./command/articles.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import { differencesTold } from "./command/differences-told.js";
import { inputFiles } from "./command/inputs.js";
import { peopleHelp, peopleOptions, reviewsFolder, reviewsOf } from "./command/people.js";
import { readFullRecord, recordFiles } from "./command/records.js";

const help = `Says what a new version of an article changed: which figures, claims, dates and fields came, went or changed, and
what was published of the old version and no longer holds (rows, claims, reviews, citations). Text that moved is no change.

  npm run --silent clipsheet -- diff output/herring-and-storm-gates articles/herring-and-storm-gates.txt
  clipsheet diff output/my-article my-article-corrected.txt
  clipsheet diff OLD/record.json NEW/record.json --note
  clipsheet diff output/my-article my-article-corrected.txt --csv > changes.csv

OLD and NEW are each a record.json, the folder that holds one, or an article file. What a person gave about the old
version (publisher, dates, authors, rights) holds for a new article file too, unless its own sidecar says otherwise.

  --json                 print the differences as JSON
  --csv                  print them as CSV, a row for each thing that changed
  --note                 print a correction note in plain words, ready to stand under the article
  --date DATE            with --note: the day of the correction; else the new version's dateModified, if it has one

${peopleHelp}
  --help                 this text

Exit status: 0 done, whether or not there are differences; 1 a file cannot be read; 2 the command line has a fault.`;

async function isRecord(argument: string): Promise<boolean> {
  return /(?:^|[\\/])record\.json$/u.test(argument) || (await kindOf(argument)) === "folder";
}

/** The record that an argument names; an article file is read as a version of the article `like`. */
async function recordAt(argument: string, like: ArticleRecord | undefined, reviews: string): Promise<ArticleRecord> {
  if (await isRecord(argument)) {
    const [file, second] = await recordFiles([argument]);
    if (file === undefined || second !== undefined)
      throw new InputError({ where: argument, what: "the folder holds several records", remedy: "name one of them" });
    return readFullRecord(file);
  }
  const [input] = await inputFiles([argument]);
  if (input === undefined)
    throw new InputError({ where: argument, what: "there is no such file", remedy: "check the name" });
  if (like === undefined) return recordFromFile(input, { given: {}, reviewsFolder: reviews });
  const reading = { given: { id: like.id }, earlier: givenMetadata(like), reviewsFolder: reviews };
  return recordFromFile({ ...input, slug: like.slug }, reading);
}

/** What to print, in the form asked for. */
function printed(differences: readonly Difference[], after: ArticleRecord, options: OptionValues): string {
  if (isOn(options, "json")) return `${JSON.stringify(differences, null, 2)}\n`;
  if (isOn(options, "csv"))
    return headerLine(differenceColumns, {}) + lines(differenceColumns, differenceRows(differences), {});
  if (isOn(options, "note"))
    return (
      correctionNote(differences, text(options, "date") ?? after.dateModified?.value.slice(0, 10)) ??
      "There is nothing to correct.\n"
    );
  return differencesTold(differences);
}

export const diff: Command = {
  name: "diff",
  summary: "what a new version of an article changed, and a correction note",
  help,
  options: {
    json: { type: "boolean" },
    csv: { type: "boolean" },
    note: { type: "boolean" },
    date: { type: "string" },
    ...peopleOptions,
  },
  async run(paths, options) {
    const [old, now, more] = paths;
    if (old === undefined || now === undefined || more !== undefined)
      throw new UsageError("give two versions, OLD and NEW");
    if (["json", "csv", "note"].filter((form) => isOn(options, form)).length > 1)
      throw new UsageError("give one of --json, --csv and --note");
    const folder = await reviewsFolder(options);
    const before = await recordAt(old, undefined, folder);
    const after = await recordAt(now, before, folder);
    const { reviews } = await reviewsOf(folder, before);
    process.stdout.write(printed(differencesBetween(before, after, reviews), after, options));
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, diff);
