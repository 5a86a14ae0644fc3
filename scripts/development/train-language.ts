#!/usr/bin/env node
/** Trains tagger and parser: `npm run train:language -- --treebank PATH` writes `models/english/`. Same data, same bytes. */
import { argv, path } from "zx";
import { trainModel } from "./language/train.js";

const treebank = argv.treebank;
if (typeof treebank !== "string") {
  console.error(
    "Say where the treebank lies: npm run train:language -- --treebank PATH (a folder with train.conllu.gz and dev.conllu.gz).",
  );
  process.exitCode = 1;
} else {
  trainModel(treebank, path.resolve(typeof argv.out === "string" ? argv.out : "models/english"), (line) =>
    console.error(line),
  );
}
