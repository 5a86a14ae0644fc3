import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packModel } from "../../../src/language/model-file.js";
import { readWordClusters } from "../../../src/language/word-clusters.js";
import { tagCandidates } from "./candidates.js";
import { exampleMaker, foldedForm, inventoryOf, isTree, trainingSentences } from "./examples.js";
import { trainNetwork } from "./network/train-network.js";
import { tableParts } from "./pack.js";
import { jackknifedTags, trainTagger } from "./train-tagger.js";
import { readTrainingVectors } from "./training-vectors.js";
import { learnUniversalTags } from "./universal-tags.js";

/** How long is trained, and how many of the taggers' weights are kept; chosen on the development part. */
const plan = {
  folds: 4,
  orders: 3,
  tags: { foldEpochs: 3, epochs: 8, keep: 700_000 },
  network: { epochs: 20, seed: 5 },
} as const;

const vectorsFile = new URL("vectors.bin", import.meta.url);

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
export async function trainModel(
  treebank: string,
  parts: readonly string[],
  out: string,
  say: (line: string) => void,
): Promise<void> {
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
  const vectors = readTrainingVectors(readFileSync(vectorsFile));
  const network = await trainNetwork(examples, second, inventory, vectors, plan.network, say);

  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "weights.bin"),
    packModel(
      { ...inventory, universalTags: learnUniversalTags(sentences) },
      {
        tagSets: tagSets.pack(),
        ...tableParts("firstTags", firstTags, plan.tags.keep),
        ...tableParts("secondTags", secondTags, plan.tags.keep),
        ...network,
      },
    ),
  );
}
