#!/usr/bin/env node
import path from "node:path";
import { exportedFiles, recordFile } from "../src/export/files.js";
import { writeAtomically } from "../src/files.js";
import { type Command, exitStatus, isOn, runIfStarted, text } from "./command/command.js";
import { forEachInput } from "./command/each-input.js";
import {
  emptyPresets,
  exportHelp,
  exportOptions,
  exportOptionsFrom,
  omittedExports,
} from "./command/export-options.js";
import { peopleHelp, peopleOptions, reviewsFolder, reviewsOf, unbuiltCorrections } from "./command/people.js";
import { readRecord, recordFiles } from "./command/records.js";

const help = `The third stage: stored records to their files (CSV, JSON-LD, citations). Needs the record alone, not its source.
Corrections made since the record was built come in with the next build; it is told where there are any.

  npm run export                                 output/*/record.json
  npm run export -- output/my-article            one article
  npm run export -- record.json --out DIR        somewhere else: DIR/<slug>/

${peopleHelp}

${exportHelp}

How it runs:
  --out DIR              write to DIR/<slug>/ (default: beside each record)
  --quiet                say nothing but what went wrong
  --help                 this text

Exit status: 0 done; 1 a record is not valid (the others were exported); 2 the command line has a fault.`;

export const exportRecords: Command = {
  name: "export",
  summary: "record.json to all other files",
  help,
  options: { ...exportOptions, ...peopleOptions, out: { type: "string" }, quiet: { type: "boolean" } },
  async run(paths, options) {
    const files = await recordFiles(paths.length > 0 ? paths : ["output"]);
    const [asked, omitted, out] = [exportOptionsFrom(options), omittedExports(options), text(options, "out")];
    const written = await reviewsFolder(options);
    const published: unknown[] = [];
    const faults = await forEachInput(files, async (file) => {
      const record = await readRecord(file);
      const folder = out === undefined ? path.dirname(file) : path.join(out, record.slug);
      const { reviews, notes } = await reviewsOf(written, record);
      for (const note of [...(await unbuiltCorrections(written, record)), ...notes])
        console.error(`${record.slug}: ${note}`);
      published.push(...reviews);
      // Beside the record nothing replaces it; a folder of its own gets the one without the article's words.
      const isFull = record.textOmitted !== true;
      const isElsewhere = out !== undefined && path.resolve(folder) !== path.resolve(path.dirname(file));
      const masked = asked.noText === true && isFull && isElsewhere ? [recordFile(record, asked)] : [];
      const beside = out === undefined && (asked.noText !== true || !isFull) ? [recordFile(record)] : [];
      const siblings = [...masked, ...beside];
      const made = await exportedFiles(record, { options: asked, reviews, siblings }, omitted);
      for (const { name, content } of [...masked, ...made]) await writeAtomically(path.join(folder, name), content);
      if (!isOn(options, "quiet")) console.log(`${folder}/`);
    });
    for (const note of emptyPresets(asked, published)) console.error(note);
    return faults > 0 ? exitStatus.inputFault : exitStatus.done;
  },
};

await runIfStarted(import.meta.url, exportRecords);
