import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packModel } from "../../../src/language/model-file.js";
import { readWordClusters } from "../../../src/language/word-clusters.js";
import { relationCandidates, tagCandidates } from "./candidates.js";
import { exampleMaker, foldedForm, inventoryOf, parserInputs, trainingSentences } from "./examples.js";
import { isTree } from "./oracle.js";
import { tableParts } from "./pack.js";
import { trainLabeller } from "./train-labeller.js";
import { trainFirstParser, trainParser } from "./train-parser.js";
import { jackknifedTags, trainTagger } from "./train-tagger.js";
import { learnUniversalTags } from "./universal-tags.js";

/** What is trained how long, in how many buckets (powers of two), and how many weights are kept; chosen on the development part. */
const plan = {
  folds: 4,
  tags: { foldEpochs: 3, epochs: 8, keep: 450_000 },
  first: { foldEpochs: 3, epochs: 6, bits: 20, keep: 450_000 },
  parser: { epochs: 10, bits: 21, keep: 1_080_000 },
  relations: { epochs: 6, keep: 400_000 },
} as const;

/**
 * Trains on the named parts of the treebank and writes `weights.bin` into `out`, where the word clusters lie. No clock
 * and no chance in it: the same data give the same bytes.
 */
export function trainModel(treebank: string, parts: readonly string[], out: string, say: (line: string) => void): void {
  const sentences = trainingSentences(treebank, parts);
  const inventory = inventoryOf(sentences);
  const tagNumber = new Map(inventory.tags.map((name, number) => [name, number]));
  const tagSets = tagCandidates(sentences, tagNumber, foldedForm);
  const clusters = readWordClusters(readFileSync(join(out, "clusters.bin")));
  const examples = sentences
    .map(exampleMaker(inventory, { clusters, tags: tagSets }))
    .filter(({ heads }) => isTree(heads));
  say(`${examples.length} sentences, ${inventory.tags.length} tags, ${inventory.relations.length} relations`);

  const { folds } = plan;
  const first = jackknifedTags(examples, folds, { epochs: plan.tags.foldEpochs, seed: 1 });
  const firstTagger = trainTagger(examples, { epochs: plan.tags.epochs, seed: 9 });
  say("first round of tags");
  const second = jackknifedTags(examples, folds, { epochs: plan.tags.foldEpochs, seed: 11, first });
  const secondTagger = trainTagger(examples, { epochs: plan.tags.epochs, seed: 19, first });
  say("second round of tags");
  const inputs = parserInputs(examples, second, inventory);
  const relationSets = relationCandidates(examples, inputs, inventory.relations.length);
  const labeller = trainLabeller(examples, inputs, relationSets, { epochs: plan.relations.epochs, seed: 21 });
  say("relations");
  const trees = examples.map(({ heads }) => heads);
  const { model: firstParser, guided } = trainFirstParser(inputs, trees, folds, plan.first.foldEpochs, {
    ...plan.first,
    seed: 41,
  });
  say("first trees");
  const parser = trainParser(guided, trees, { ...plan.parser, seed: 31 });

  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "weights.bin"),
    packModel(
      { ...inventory, universalTags: learnUniversalTags(sentences) },
      {
        tagSets: tagSets.pack(),
        relationSets: relationSets.pack(),
        ...tableParts("firstTags", firstTagger.weights, plan.tags.keep),
        ...tableParts("secondTags", secondTagger.weights, plan.tags.keep),
        ...tableParts("relations", labeller.weights, plan.relations.keep),
        ...tableParts("firstParser", firstParser.weights, plan.first.keep),
        ...tableParts("parser", parser.weights, plan.parser.keep),
      },
    ),
  );
}
