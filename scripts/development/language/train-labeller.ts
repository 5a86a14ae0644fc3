import type { Candidates } from "../../../src/language/candidates.js";
import { arcKey } from "../../../src/language/candidates.js";
import { Kernel } from "../../../src/language/kernel/kernel-memory.js";
import { ArcFeatures } from "../../../src/language/labeller.js";
import type { ParserInput } from "../../../src/language/parser-features.js";
import { Tree } from "../../../src/language/tree.js";
import type { Example } from "./examples.js";
import { Perceptron } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";

/** Weights of the labeller, as a power of two. */
const tableBits = 22;

/** Trains the relations of the arcs of gold trees, words from left to right. */
export function trainLabeller(
  examples: readonly Example[],
  inputs: readonly ParserInput[],
  relations: Candidates,
  { epochs, seed }: { readonly epochs: number; readonly seed: number },
): Perceptron {
  const model = new Perceptron(tableBits);
  const random = randomNumbers(seed);
  const features = new ArcFeatures(new Kernel());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number] as Example;
      const input = inputs[number] as ParserInput;
      const tree = new Tree(example.heads, input.kinds);
      const labels = new Uint8Array(example.words.length + 1);
      for (let at = 0; at < example.words.length; at++) {
        const head = example.heads[at] as number;
        const count = features.find(tree, input, at, labels);
        const candidates = relations.of(arcKey(input.tags[at] as number, input.tags[head] as number, at < head));
        const guess = model.best(features.list, count, candidates);
        const right = example.labels[at] as number;
        model.tick();
        if (guess !== right) model.update(features.list, count, right, guess);
        labels[at] = guess;
      }
    }
  }
  model.average();
  return model;
}
