#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { figureSteps, figuresOf } from "../src/pipeline.js";
import { type Command, exitStatus, isOn, runIfStarted } from "./command/command.js";
import { explanation } from "./command/explanation.js";
import { filterTexts } from "./command/filter.js";

const help = `A filter: the figures of running text. Reads NDJSON lines {"id","text"}, writes {"id","figures":[…]} for each.

  echo '{"id":"a","text":"More than 40 boats left the harbour."}' | npm run --silent clipsheet -- figures

  --no-parse   read without dependency trees, from words and tags alone: shows what the trees are worth

Offsets are UTF-16 code units into the given text, end exclusive. Every line of the text is a paragraph.
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.

--explain "TEXT…"  prints which parser and refiner did what to the numbers of the text, and writes no NDJSON:

  npm run --silent clipsheet -- figures --explain "More than 40 boats left the harbour."

Without a text it reads the same lines, and writes {"id","steps":[{"sentence","by","before","after"}]} for each.`;

export const figures: Command = {
  name: "figures",
  summary: "a filter: NDJSON texts to their figures",
  help,
  options: { explain: { type: "boolean" }, "no-parse": { type: "boolean" } },
  run: async (texts, options) => {
    const english = loadEnglish({ parse: !isOn(options, "no-parse") });
    if (!isOn(options, "explain"))
      return filterTexts(texts, ({ id, text }) => ({ id, figures: figuresOf(id, text, english) }));
    if (texts.length === 0) return filterTexts([], ({ id, text }) => ({ id, steps: figureSteps(text, english) }));
    for (const text of texts) console.log(explanation(text, english));
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, figures);
