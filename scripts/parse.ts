#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { conlluOf, treeOf } from "../src/language/write-tree.js";
import { type Command, exitStatus, isOn, runIfStarted, text as textOption, UsageError } from "./command/command.js";
import { filterTexts } from "./command/filter.js";

const help = `A filter: sentences, words, parts of speech and dependency trees. Reads NDJSON lines {"id","text"}, writes one
line {"id","sentences":[{"start","end","tokens":[…]}]} for each; or prints the trees of one text.

  clipsheet parse --text "Officials said 40 boats left the harbour."
  echo '{"id":"a","text":"More than 40 boats left."}' | npm run --silent clipsheet -- parse

  --text WORDS           print the trees of these words and read no input
  --format FORMAT        json (the default), or conllu: {"id","conllu"}, and plain CoNLL-U with --text
  --no-parse             tags and lemmas only; every token has head -1 and relation "dep"

Offsets are UTF-16 code units into the given text, end exclusive; heads are indices into the sentence's tokens, -1 the root.`;

export const parse: Command = {
  name: "parse",
  summary: "a filter: NDJSON texts to words, parts of speech and dependency trees",
  help,
  options: { text: { type: "string" }, format: { type: "string" }, "no-parse": { type: "boolean" } },
  run: async (paths, options) => {
    const format = textOption(options, "format");
    if (format !== undefined && format !== "json" && format !== "conllu")
      throw new UsageError(`there is no format "${format}" (there are json, conllu)`);
    const english = loadEnglish({ parse: !isOn(options, "no-parse") });
    const analyse = (text: string) => english.analyse(text, { start: 0, end: text.length });
    const given = textOption(options, "text");
    if (given !== undefined) {
      const sentences = analyse(given);
      if (format === "json") console.log(JSON.stringify(sentences, null, 2));
      else console.log(format === "conllu" ? conlluOf(given, sentences) : treeOf(sentences));
      return exitStatus.done;
    }
    return filterTexts(paths, ({ id, text }) => {
      const sentences = analyse(text);
      return format === "conllu" ? { id, conllu: conlluOf(text, sentences, id) } : { id, sentences };
    });
  },
};

await runIfStarted(import.meta.url, parse);
