#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { claimsOf } from "../src/pipeline.js";
import { type Command, runIfStarted } from "./command/command.js";
import { filterTexts } from "./command/filter.js";

const help = `A filter: who said what in running text. Reads NDJSON lines {"id","text"}, writes {"id","claims":[…],"speakers":[…]}.

  echo '{"id":"a","text":"The mayor said the bridge was safe."}' | npm run --silent clipsheet -- claims

Offsets are UTF-16 code units into the given text, end exclusive. Every line of the text is a paragraph.
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.`;

export const claims: Command = {
  name: "claims",
  summary: "a filter: NDJSON texts to their claims and speakers",
  help,
  options: {},
  run: (paths) => filterTexts(paths, ({ id, text }) => ({ id, ...claimsOf(id, text, loadEnglish()) })),
};

await runIfStarted(import.meta.url, claims);
