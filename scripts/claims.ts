#!/usr/bin/env node
import { loadEnglish } from "../src/language/english.js";
import { claimsOf, explainedClaimsOf } from "../src/pipeline.js";
import { claimsExplained } from "./command/claims-explained.js";
import { type Command, exitStatus, isOn, runIfStarted } from "./command/command.js";
import { filterTexts } from "./command/filter.js";

const help = `A filter: who said what in running text. Reads NDJSON lines {"id","text"}, writes {"id","claims":[…],"speakers":[…]}.

  echo '{"id":"a","text":"The mayor said the bridge was safe."}' | npm run --silent clipsheet -- claims

  --no-parse   read without dependency trees, from words and tags alone: shows what the trees are worth

Offsets are UTF-16 code units into the given text, end exclusive. Every line of the text is a paragraph.
A line that cannot be read gives {"line","id","error"} on standard error, and exit status 1 at the end.

--explain "TEXT…"  prints for each claim the cue and the rule that found it, why the content ends where it ends, and how
                   the speaker was found; it writes no NDJSON:

  npm run --silent clipsheet -- claims --explain "The mayor said the bridge was safe. He did not say why."

Without a text it reads the same lines, and writes {"id","claims":[{…,"explanation":{"cue","contentEnds","speaker"}}],"speakers"}
for each.`;

export const claims: Command = {
  name: "claims",
  summary: "a filter: NDJSON texts to their claims and speakers",
  help,
  options: { explain: { type: "boolean" }, "no-parse": { type: "boolean" } },
  run: async (texts, options) => {
    const english = loadEnglish({ parse: !isOn(options, "no-parse") });
    if (!isOn(options, "explain"))
      return filterTexts(texts, ({ id, text }) => ({ id, ...claimsOf(id, text, english) }));
    if (texts.length === 0) return filterTexts([], ({ id, text }) => ({ id, ...explainedClaimsOf(id, text, english) }));
    for (const text of texts) console.log(claimsExplained(text, english));
    return exitStatus.done;
  },
};

await runIfStarted(import.meta.url, claims);
