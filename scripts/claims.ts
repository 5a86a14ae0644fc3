#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { claimsOf } from "../src/pipeline.js";
import { type Command, isOn, runIfStarted } from "./command/command.js";
import { filterTexts } from "./command/filter.js";

const help = `A filter: who said what in running text. Reads NDJSON lines {"id","text"}, writes {"id","claims":[…],"speakers":[…]}.

  echo '{"id":"a","text":"The mayor said the bridge was safe."}' | npm run --silent clipsheet -- claims

  --no-parse   read without dependency trees, from words and tags alone: shows what the trees are worth

Offsets are UTF-16 code units into the given text, end exclusive. Every line of the text is a paragraph.
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.`;

export const claims: Command = {
  name: "claims",
  summary: "a filter: NDJSON texts to their claims and speakers",
  help,
  options: { "no-parse": { type: "boolean" } },
  run: (paths, options) => {
    const english = loadEnglish({ parse: !isOn(options, "no-parse") });
    return filterTexts(paths, ({ id, text }) => ({ id, ...claimsOf(id, text, english) }));
  },
};

await runIfStarted(import.meta.url, claims);
