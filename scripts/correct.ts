#!/usr/bin/env node
import { userInfo } from "node:os";
import { readBytesIfThere, writeUnlessChanged } from "../src/files.js";
import type { ArticleRecord } from "../src/model/article-record.js";
import type { Corrections } from "../src/model/corrections.js";
import { InputError } from "../src/model/input-error.js";
import { changesBetween } from "../src/record/correction/changes.js";
import { changesTold } from "../src/record/correction/changes-told.js";
import { withCorrection, withoutCorrection } from "../src/record/correction/edit-corrections.js";
import { proposedCorrection, upToDate } from "../src/record/correction/proposed-correction.js";
import { readCorrections } from "../src/record/correction/read-corrections.js";
import { correctionsPath } from "../src/review/people-files.js";
import {
  type Command,
  exitStatus,
  isOn,
  type OptionValues,
  runIfStarted,
  text,
  UsageError,
} from "./command/command.js";
import { askedFor } from "./command/correction/asked.js";
import { memberOptions } from "./command/correction/members.js";
import { peopleOptions, reviewsOf, writtenFolder } from "./command/people.js";
import { readFullRecord, recordFiles } from "./command/records.js";
import { today } from "./command/today.js";

const help = `Corrects what the software got wrong, once and for all: writes SLUG.corrections.json, which every build applies.

  npm run --silent clipsheet -- correct output/my-article --figure f-0c4vy8m1rd --value 40 --bound about
  clipsheet correct output/my-article --drop f-0c4vy8m1rd --by "Ilse Marendel" --why "a house number"

What is corrected (one at a time):
  --figure ID            a figure: --value N, or --low N --high N; --bound exact|about|more_than|at_least|less_than|
                         at_most; --unit WORDS; --item WORDS; --change up|down; --as-of DATE; --negated yes|no
  --claim ID             a claim: --speaker NAME (a new one: --kind, --role, --affiliation); --force WORD;
                         --kind direct|mixed|indirect; --cue WORDS; --source WORDS; --negated yes|no
  --date ID              a date: --value DATE (EDTF)
  --speaker ID           a speaker: --name, --kind person|organization|group|unnamed, --role, --affiliation, --same-as IRI
  --field NAME           headline, subhead, dateline, datePublished, dateModified, byline, publisher, agency, language,
                         articleSection or keywords: --value WORDS (repeat for several); --url, --logo
  --drop ID              takes a figure, claim, date or speaker out, or a field
  --add-figure WORDS     words of the article that are a figure; --prefix, --suffix tell which, where they stand twice
  --add-claim WORDS      words of the article that are a claim
  --add-date WORDS       words of the article that are a date
  --extent WORDS         with --figure, --claim or --date: the words it runs over; repeat for parts of a claim
                         "none" takes a member away: --item none, --speaker none
  --undo                 takes back the last correction of the article

Who says so:
  --by NAME              default: the name of this computer's user
  --on DATE              default: today
  --why WORDS

How it runs:
  --reviews DIR          where SLUG.corrections.json lies (default: reviews)
  --json                 print the correction and what it changes as JSON
  --quiet                say nothing but what went wrong
  --help                 this text

RECORD is a record.json or the folder that holds it. Exit status: 0 written; 1 the correction does not fit, or the
file is not valid or was changed meanwhile; 2 the command line has a fault.`;

/** What the file of corrections held when it was read. */
interface Stored {
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
  readonly corrections: Corrections["corrections"];
}

async function storedCorrections(folder: string, slug: string): Promise<Stored> {
  const file = correctionsPath(folder, slug);
  const bytes = await readBytesIfThere(file);
  return { file, bytes, corrections: bytes === undefined ? [] : readCorrections(bytes, file).corrections };
}

async function undo(stored: Stored, options: OptionValues): Promise<void> {
  if (stored.bytes === undefined)
    throw new InputError({ where: stored.file, what: "there are no corrections to undo", remedy: "check --reviews" });
  const { bytes, correction } = await withoutCorrection(stored.bytes, undefined, stored.file);
  await writeUnlessChanged(stored.file, stored.bytes, bytes);
  if (isOn(options, "json")) console.log(JSON.stringify({ file: stored.file, undone: correction }, null, 2));
  else if (!isOn(options, "quiet"))
    console.log(
      `${stored.file}: took back ${correction.id} (${correction.action} ${correction.target}); build again to see it.`,
    );
}

async function correctRecord(
  record: ArticleRecord,
  stored: Stored,
  folder: string,
  options: OptionValues,
): Promise<void> {
  const before = upToDate(record, stored.corrections, stored.file);
  const why = text(options, "why");
  const said = {
    ...askedFor(before, options),
    by: text(options, "by") ?? userInfo().username,
    on: text(options, "on") ?? today(),
    ...(why === undefined ? {} : { why }),
  };
  const { correction, after } = proposedCorrection(before, said, stored.corrections, stored.file);
  const bytes = await withCorrection(stored.bytes, record.id, correction, stored.file);
  await writeUnlessChanged(stored.file, stored.bytes, bytes);
  const changes = changesBetween(before, after);
  const { notes } = await reviewsOf(folder, after);
  if (isOn(options, "json")) console.log(JSON.stringify({ file: stored.file, correction, changes, notes }, null, 2));
  else if (!isOn(options, "quiet")) {
    console.log(
      `${stored.file}: ${correction.id} (${correction.action} ${correction.target}, ${correction.by}, ${correction.on})`,
    );
    const told = changesTold(changes, before, after);
    console.log(told.length === 0 ? "  nothing changes but that a person vouches for it" : told.join("\n"));
    for (const note of notes) console.log(`  ${note}`);
    console.log("Build again to put it into the files.");
  }
}

const once = { type: "string" } as const;
const several = { type: "string", multiple: true } as const;

export const correct: Command = {
  name: "correct",
  summary: "writes a correction of a record, which every build applies",
  help,
  options: {
    ...peopleOptions,
    ...Object.fromEntries(memberOptions.map((name) => [name, several])),
    ...Object.fromEntries(["figure", "claim", "date", "field", "drop"].map((name) => [name, once])),
    ...Object.fromEntries(["add-figure", "add-claim", "add-date"].map((name) => [name, once])),
    ...Object.fromEntries(["prefix", "suffix", "by", "on", "why"].map((name) => [name, once])),
    undo: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
  },
  async run(paths, options) {
    const [path, second] = paths;
    if (path === undefined || second !== undefined) throw new UsageError("name one record");
    const [file, other] = await recordFiles([path]);
    if (file === undefined || other !== undefined)
      throw new UsageError(`${path} holds several records; name one of them`);
    const record = await readFullRecord(file);
    const folder = writtenFolder(options);
    const stored = await storedCorrections(folder, record.slug);
    if (isOn(options, "undo")) await undo(stored, options);
    else await correctRecord(record, stored, folder, options);
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, correct);
