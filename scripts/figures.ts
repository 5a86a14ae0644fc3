#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { figuresOf } from "../src/pipeline.js";
import { type Command, runIfStarted } from "./command/command.js";
import { filterLines } from "./command/filter.js";

const help = `A filter: the figures of running text. Reads NDJSON lines {"id","text"}, writes {"id","figures":[…]} for each.

  echo '{"id":"a","text":"More than 40 boats left the harbour."}' | npm run --silent clipsheet -- figures

Offsets are UTF-16 code units into the given text, end exclusive. Every line of the text is a paragraph.
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.`;

export const figures: Command = {
  name: "figures",
  summary: "a filter: NDJSON texts to their figures",
  help,
  options: {},
  run: (paths) => filterLines(paths, ({ id, text }) => ({ id, figures: figuresOf(id, text, loadEnglish()) })),
};

await runIfStarted(import.meta.url, figures);
