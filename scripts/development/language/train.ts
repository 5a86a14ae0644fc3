import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packModel } from "../../../src/language/model-file.js";
import { readWordClusters } from "../../../src/language/word-clusters.js";
import { type Example, exampleMaker, inventoryOf, parserInputs, trainingSentences } from "./examples.js";
import { isTree } from "./oracle.js";
import { packedParts } from "./pack.js";
import { trainLabeller } from "./train-labeller.js";
import { trainParser } from "./train-parser.js";
import { jackknifedTags, trainTagger } from "./train-tagger.js";
import { learnUniversalTags } from "./universal-tags.js";

/** What is trained how long; chosen on the development part of the treebank. */
const plan = {
  folds: 4,
  foldEpochs: 3,
  tagEpochs: 6,
  parseEpochs: 6,
  beam: 4,
  labelEpochs: 6,
} as const;

/**
 * Trains on the named parts of the treebank and writes `weights.bin.gz` into `out`, where the word clusters lie. No clock
 * and no chance in it: the same data give the same bytes.
 */
export function trainModel(treebank: string, parts: readonly string[], out: string, say: (line: string) => void): void {
  const sentences = trainingSentences(treebank, parts);
  const inventory = inventoryOf(sentences);
  const clusters = readWordClusters(readFileSync(join(out, "clusters.bin")));
  const examples = sentences.map(exampleMaker(inventory, clusters));
  const classCount = inventory.tags.length;
  say(`${examples.length} sentences, ${classCount} tags, ${inventory.relations.length} relations`);

  const first = jackknifedTags(examples, plan.folds, {
    classCount,
    epochs: plan.foldEpochs,
    seed: 1,
  });
  const firstTagger = trainTagger(examples, {
    classCount,
    epochs: plan.tagEpochs,
    seed: 9,
  });
  say("first round of tags");
  const second = jackknifedTags(examples, plan.folds, {
    classCount,
    epochs: plan.foldEpochs,
    seed: 11,
    first,
  });
  const secondTagger = trainTagger(examples, {
    classCount,
    epochs: plan.tagEpochs,
    seed: 19,
    first,
  });
  say("second round of tags");
  const inputs = parserInputs(examples, second, inventory);
  const labeller = trainLabeller(examples, inputs, {
    classCount: inventory.relations.length,
    epochs: plan.labelEpochs,
    seed: 21,
  });
  say("relations");
  const trees = examples.filter(({ heads }) => isTree(heads));
  const treeInputs = inputs.filter((_, number) => isTree((examples[number] as Example).heads));
  const parser = trainParser(trees, treeInputs, { epochs: plan.parseEpochs, width: plan.beam, seed: 31 }, say);

  mkdirSync(out, { recursive: true });
  const names = { ...inventory, universalTags: learnUniversalTags(sentences) };
  writeFileSync(
    join(out, "weights.bin.gz"),
    gzipSync(packModel(names, packedParts({ firstTagger, secondTagger, labeller, parser })), { level: 9 }),
  );
}
