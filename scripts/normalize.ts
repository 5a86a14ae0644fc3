#!/usr/bin/env node
import path from "node:path";
import { recordFile } from "../src/export/files.js";
import { writeAtomically } from "../src/files.js";
import { articlesIn } from "./command/articles.js";
import { type Command, exitStatus, isOn, runIfStarted, text } from "./command/command.js";
import { forEachInput } from "./command/each-input.js";
import { formatHelp, formatOption, formatOptions } from "./command/format-option.js";
import { inputFiles, slugBook } from "./command/inputs.js";
import { metadataFromOptions, metadataHelp, metadataOptions } from "./command/metadata.js";
import { peopleHelp, peopleOptions, reviewsFolder } from "./command/people.js";

const help = `The first stage: article files to records (DIR/<slug>/record.json), which validate and export go on from.

  npm run normalize                              what lies in articles/
  npm run normalize -- articles --out output     the same, said in full

${metadataHelp}

${formatHelp}

${peopleHelp}

How it runs:
  --out DIR              where to write (default: output)
  --quiet                say nothing but what went wrong
  --help                 this text

Exit status: 0 done; 1 an article could not be read (the others were); 2 the command line has a fault.`;

export const normalize: Command = {
  name: "normalize",
  summary: "article files to record.json",
  help,
  options: {
    ...metadataOptions,
    ...formatOptions,
    ...peopleOptions,
    out: { type: "string" },
    quiet: { type: "boolean" },
  },
  async run(paths, options) {
    const out = text(options, "out") ?? "output";
    const given = metadataFromOptions(options);
    const folder = await reviewsFolder(options);
    const inputs = await inputFiles(paths.length > 0 ? paths : ["articles"]);
    const slugs = slugBook(inputs);
    const found = articlesIn(inputs, { given, reviewsFolder: folder, ...formatOption(options) });
    const faults = await forEachInput(found, async ({ where, slug, isItem, record: recordOf }) => {
      if (slug !== undefined) slugs.take(slug, where, isItem);
      const record = await recordOf();
      const { name, content } = recordFile(record);
      const file = path.join(out, record.slug, name);
      await writeAtomically(file, content);
      if (!isOn(options, "quiet")) console.log(file);
    });
    return faults > 0 ? exitStatus.inputFault : exitStatus.done;
  },
};

await runIfStarted(import.meta.url, normalize);
