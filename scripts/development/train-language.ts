#!/usr/bin/env node
/**
 * Trains tagger and parser: `npm run train:language -- --treebank FOLDER` writes `models/english/weights.bin`. The folder
 * holds train.conllu.gz and dev.conllu.gz of UD English-EWT. `--without-dev` keeps the development part for measuring.
 */
import { argv, path } from "zx";
import { trainModel } from "./language/train.js";

if (typeof argv.treebank !== "string") {
  console.error("Say where the treebank lies: npm run train:language -- --treebank FOLDER.");
  process.exitCode = 1;
} else {
  const parts = argv["without-dev"] === true ? ["train"] : ["train", "dev"];
  const out = path.resolve(typeof argv.out === "string" ? argv.out : "models/english");
  await trainModel(argv.treebank, parts, out, (line) => console.error(line));
}
