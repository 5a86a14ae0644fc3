#!/usr/bin/env node
/** Measures tagger and parser: `npm run measure:language -- --treebank FOLDER [--part test]` (UD English-EWT). */
import { performance } from "node:perf_hooks";
import { argv, path } from "zx";
import { loadEnglish } from "../../src/language/english.js";
import { measureText, measureWords, wordsPerSecond } from "./language/measure.js";
import { readTreebank } from "./language/treebank.js";

if (typeof argv.treebank !== "string") {
  console.error("Say where the treebank lies: npm run measure:language -- --treebank FOLDER.");
  process.exitCode = 1;
} else {
  const part = typeof argv.part === "string" ? argv.part : "test";
  const sentences = readTreebank(path.join(argv.treebank, `${part}.conllu.gz`));
  const started = performance.now();
  const english = loadEnglish();
  const loaded = performance.now() - started;
  const print = (title: string, rows: Record<string, string>): void => {
    console.log(title);
    for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(18)}${value}`);
  };
  print(`${part}, the treebank's words, predicted tags`, measureWords(english, sentences));
  print(`${part}, running text, hyphenated words joined`, measureText(english, sentences, false));
  print(`${part}, running text, the treebank's own words`, measureText(english, sentences, true));
  print("speed", {
    "words a second": `${wordsPerSecond(english, sentences, 8)}`,
    "loaded in": `${loaded.toFixed(0)} ms`,
  });
}
