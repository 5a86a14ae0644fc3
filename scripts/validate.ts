#!/usr/bin/env node
import { readBytes } from "../src/files.js";
import { InputError } from "../src/model/input-error.js";
import { sentenceOf } from "../src/model/violation.js";
import { jsonOfFile } from "../src/read/json.js";
import { type Command, exitStatus, isOn, runIfStarted } from "./command/command.js";
import { forEachInput } from "./command/each-input.js";
import { readRecord, recordFiles } from "./command/records.js";

const help = `The second stage: checks records by schema and by meaning (spans inside the text, references that resolve,
low ≤ high, sections that do not overlap), and the markup's JSON-LD by expanding it in safe mode.

  npm run validate                               output/*/record.json
  npm run validate -- output                     the same, said in full
  npm run validate -- article.jsonld             markup: every term must survive expansion

How it runs:
  --quiet                say nothing but what is wrong
  --help                 this text

Exit status: 0 all valid; 1 something is not; 2 the command line has a fault.`;

async function validateMarkup(file: string): Promise<void> {
  const markup = jsonOfFile(await readBytes(file), file);
  const { checkMarkup } = await import("../src/export/jsonld/check.js");
  const faults = await checkMarkup(markup);
  if (faults.length > 0)
    throw new InputError({
      where: file,
      what: `the markup is not valid: ${faults.slice(0, 5).map(sentenceOf).join("; ")}`,
    });
}

export const validate: Command = {
  name: "validate",
  summary: "record.json and article.jsonld, checked",
  help,
  options: { quiet: { type: "boolean" } },
  async run(paths, options) {
    const files = await recordFiles(paths.length > 0 ? paths : ["output"]);
    const faults = await forEachInput(files, async (file) => {
      if (file.endsWith(".jsonld")) await validateMarkup(file);
      else await readRecord(file);
      if (!isOn(options, "quiet")) console.log(`${file}: valid`);
    });
    return faults > 0 ? exitStatus.inputFault : exitStatus.done;
  },
};

await runIfStarted(import.meta.url, validate);
