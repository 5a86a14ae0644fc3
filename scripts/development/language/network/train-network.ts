import { networkShape } from "../../../../src/language/network/shape.js";
import {
  aspectCount,
  learnedAspects,
  lookedUpAspects,
  noRow,
  rootRow,
  WordRows,
} from "../../../../src/language/network/word-rows.js";
import type { Example, Inventory } from "../examples.js";
import { randomNumbers, shuffled } from "../shuffle.js";
import type { TrainingVectors } from "../training-vectors.js";
import { TrainingNetwork } from "./network.js";
import { networkParts } from "./pack-network.js";
import { type NetworkSentence, paddedRows } from "./sentences.js";
import { compileKernel } from "./training-memory.js";
import type { Hiding } from "./workspace.js";

/** How a network is trained; chosen on the development part. */
const plan = {
  /** Rows of a batch: words, a root for every sentence, and what fills up eights. */
  batchRows: 600,
  rate: 4e-3,
  /** Steps until the rate is reached, and what is left of it at the end. */
  warmUp: 200,
  lastShare: 0.02,
  hiddenNumbers: 0.12,
  /** Words whose own form, and whose other aspects, are hidden: those of other texts are often new. */
  hiddenForms: 0.15,
  hiddenAspects: 0.05,
  hiddenVectors: 0.05,
  keptMean: 0.998,
  /** How much more the heads of numbers count than other words': figures hang on them. */
  numberWeight: 2,
} as const;

/** Forms as written have a row from three on; other aspects from two, groups from one. */
const leastOften: Readonly<Record<string, number>> = {
  cased: 3,
  cluster: 1,
  clusterMiddle: 1,
  clusterCoarse: 1,
  flags: 1,
};
const mostlyLeast = 2;

/** The rows of every value that is seen often enough. */
function wordRowsOf(examples: readonly Example[], tags: readonly string[]): WordRows {
  const values = lookedUpAspects.map((aspect) => {
    const counts = new Map<number, number>();
    for (const { words } of examples)
      for (const word of words) counts.set(word[aspect] >>> 0, (counts.get(word[aspect] >>> 0) ?? 0) + 1);
    const least = leastOften[aspect] ?? mostlyLeast;
    return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([value]) => value)).sort();
  });
  return new WordRows(values, tags);
}

/** Sentences as the network learns from them, with these tags. */
function networkSentences(
  examples: readonly Example[],
  tags: readonly Uint8Array[],
  wordRows: WordRows,
  numberTag: number,
): NetworkSentence[] {
  return examples.map(({ words, heads, labels }, number) => {
    const rows = new Int32Array(words.length * aspectCount);
    wordRows.fill(
      words.map((word) => wordRows.ofForm(word)),
      tags[number] as Uint8Array,
      rows,
    );
    const weights = Float32Array.from(tags[number] as Uint8Array, (tag) => (tag === numberTag ? plan.numberWeight : 1));
    return { length: words.length, rows, vectors: takeVectors(rows, wordRows), heads, labels, weights };
  });
}

/** Takes the vectors out of the rows of words: the number of each word's, -1 where it has none. */
function takeVectors(rows: Int32Array, wordRows: WordRows): Int32Array {
  return Int32Array.from({ length: rows.length / aspectCount }, (_, word) => {
    const place = word * aspectCount + learnedAspects;
    const row = rows[place] as number;
    rows[place] = noRow;
    return row === noRow ? -1 : row - wordRows.count;
  });
}

/** Sentences in batches, in an order drawn from `random`. */
function batchesOf(sentences: readonly NetworkSentence[], random: () => number): NetworkSentence[][] {
  const batches: NetworkSentence[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const number of shuffled(sentences.length, random)) {
    const sentence = sentences[number] as NetworkSentence;
    rows += paddedRows(sentence);
    if (rows > plan.batchRows) {
      batches.push([]);
      rows = paddedRows(sentence);
    }
    batches.at(-1)?.push(sentence);
  }
  return batches;
}

/** Rises at first, then falls in a straight line. */
function rateAt(step: number, steps: number): number {
  return plan.rate * Math.min(1, (step + 1) / plan.warmUp) * Math.max(plan.lastShare, 1 - step / steps);
}

/** How often the network goes through the sentences, and what draws its chances. */
export interface NetworkTraining {
  readonly epochs: number;
  readonly seed: number;
}

const hiding: Hiding = {
  numbers: plan.hiddenNumbers,
  vectors: plan.hiddenVectors,
  aspects: Array.from({ length: aspectCount }, (_, number) => {
    const aspect = lookedUpAspects[number];
    return aspect === "form" || aspect === "cased" ? plan.hiddenForms : plan.hiddenAspects;
  }),
};

/** Trains the parser's network on sentences with tags of taggers that had not seen them, and packs it. */
export async function trainNetwork(
  examples: readonly Example[],
  tags: readonly Uint8Array[],
  inventory: Inventory,
  vectors: TrainingVectors,
  { epochs, seed }: NetworkTraining,
  say: (line: string) => void,
): Promise<Record<string, Uint8Array>> {
  const wordRows = wordRowsOf(examples, inventory.tags);
  const sentences = networkSentences(examples, tags, wordRows, inventory.tags.indexOf("CD"));
  const network = new TrainingNetwork(await compileKernel(), {
    shape: networkShape,
    wordRows: wordRows.count,
    rootRow,
    aspects: aspectCount,
    relations: inventory.relations.length,
    vectors,
    seed,
  });
  const random = randomNumbers(seed + 7);
  const rounds = Array.from({ length: epochs }, () => batchesOf(sentences, random));
  const steps = rounds.reduce((sum, { length }) => sum + length, 0);
  let step = 0;
  rounds.forEach((batches, round) => {
    let loss = 0;
    for (const batch of batches) loss += network.learn(batch, hiding, rateAt(step++, steps), plan.keptMean);
    say(`network, round ${round + 1} of ${epochs}: loss ${(loss / batches.length).toFixed(3)}`);
  });
  return networkParts(network.parameters, network.means, wordRows, vectors);
}
