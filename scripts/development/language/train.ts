import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reversedHeads, reversedInput } from "../../../src/language/first-tree.js";
import { packModel } from "../../../src/language/model-file.js";
import { readWordClusters } from "../../../src/language/word-clusters.js";
import { relationCandidates, tagCandidates } from "./candidates.js";
import { exampleMaker, foldedForm, inventoryOf, parserInputs, trainingSentences } from "./examples.js";
import { isTree } from "./oracle.js";
import { tableParts } from "./pack.js";
import { trainLabeller } from "./train-labeller.js";
import { guidedInputs, trainParser } from "./train-parser.js";
import { jackknifedTags, trainTagger } from "./train-tagger.js";
import { learnUniversalTags } from "./universal-tags.js";

/** What is trained how long, in how many buckets (powers of two), and how many weights are kept; chosen on the development part. */
const plan = {
  folds: 4,
  orders: 3,
  tags: { foldEpochs: 3, epochs: 8, keep: 700_000 },
  first: { foldEpochs: 3, epochs: 6, bits: 20, keep: 1_100_000 },
  parser: { epochs: 10, bits: 21, keep: 2_600_000 },
  relations: { epochs: 6, keep: 1_200_000 },
} as const;

/**
 * A model's weights averaged over trainings in several orders of the sentences: one order's chances count less, and nothing is
 * added to what a run has to do.
 */
function overOrders(train: (seed: number) => { readonly weights: Float32Array }, seed: number): Float32Array {
  const sum = new Float32Array(train(seed).weights);
  for (let order = 1; order < plan.orders; order++) {
    const { weights } = train(seed + 100 * order);
    for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] as number) + (weights[place] as number);
  }
  return sum.map((weight) => weight / plan.orders);
}

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
  const { epochs } = plan.tags;
  const firstTags = overOrders((seed) => trainTagger(examples, { epochs, seed }), 9);
  say("first round of tags");
  const second = jackknifedTags(examples, folds, { epochs: plan.tags.foldEpochs, seed: 11, first });
  const secondTags = overOrders((seed) => trainTagger(examples, { epochs, seed, first }), 19);
  say("second round of tags");
  const inputs = parserInputs(examples, second, inventory);
  const relationSets = relationCandidates(examples, inputs, inventory.relations.length);
  const relations = overOrders(
    (seed) => trainLabeller(examples, inputs, relationSets, { epochs: plan.relations.epochs, seed }),
    21,
  );
  say("relations");
  const trees = examples.map(({ heads }) => heads);
  const backwards = inputs.map(reversedInput);
  const backwardTrees = trees.map(reversedHeads);
  const guided = guidedInputs(inputs, backwards, backwardTrees, folds, {
    ...plan.first,
    epochs: plan.first.foldEpochs,
    seed: 42,
  });
  const firstParser = overOrders((seed) => trainParser(backwards, backwardTrees, { ...plan.first, seed }), 41);
  say("first trees");
  const parser = overOrders((seed) => trainParser(guided, trees, { ...plan.parser, seed }), 31);

  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "weights.bin"),
    packModel(
      { ...inventory, universalTags: learnUniversalTags(sentences) },
      {
        tagSets: tagSets.pack(),
        relationSets: relationSets.pack(),
        ...tableParts("firstTags", firstTags, plan.tags.keep),
        ...tableParts("secondTags", secondTags, plan.tags.keep),
        ...tableParts("relations", relations, plan.relations.keep),
        ...tableParts("firstParser", firstParser, plan.first.keep),
        ...tableParts("parser", parser, plan.parser.keep),
      },
    ),
  );
}
