import { Kernel } from "../../../src/language/kernel/kernel-memory.js";
import { sentenceCase, TagFeatures } from "../../../src/language/tagger.js";
import type { WordFeatures } from "../../../src/language/word-features.js";
import type { Example } from "./examples.js";
import { Perceptron } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";

/** Weights of a round of tagging, as a power of two. */
const tableBits = 22;

interface TaggerTraining {
  readonly epochs: number;
  readonly seed: number;
  /** The tags of the first round, for the second; by example. */
  readonly first?: readonly Uint8Array[];
}

/** Trains one round of tagging, every tag seeing the tags guessed before it. */
export function trainTagger(examples: readonly Example[], { epochs, seed, first }: TaggerTraining): Perceptron {
  const model = new Perceptron(tableBits);
  const random = randomNumbers(seed);
  const features = new TagFeatures(new Kernel());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const { words, tags: gold } = examples[number] as Example;
      const tags = new Uint8Array(words.length);
      const sentence = sentenceCase(words);
      for (let at = 0; at < tags.length; at++) {
        const candidates = (words[at] as WordFeatures).tags;
        const count = features.find(words, at, tags, sentence, first?.[number]);
        const guess = model.best(features.list, count, candidates);
        const right = gold[at] as number;
        model.tick();
        if (guess !== right) model.update(features.list, count, right, guess);
        tags[at] = guess;
      }
    }
  }
  model.average();
  return model;
}

/** The tags that one round gives the words of a sentence. */
function tagSentence(model: Perceptron, words: readonly WordFeatures[], first?: Uint8Array): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new TagFeatures(new Kernel());
  const sentence = sentenceCase(words);
  for (let at = 0; at < words.length; at++) {
    const count = features.find(words, at, tags, sentence, first);
    tags[at] = model.best(features.list, count, (words[at] as WordFeatures).tags);
  }
  return tags;
}

/**
 * Tags for every example from models that have not seen it, so that what learns from tags learns from tags with the
 * faults they will have (jackknifing).
 */
export function jackknifedTags(examples: readonly Example[], folds: number, training: TaggerTraining): Uint8Array[] {
  const result: Uint8Array[] = new Array(examples.length);
  const { first, ...rest } = training;
  for (let fold = 0; fold < folds; fold++) {
    const inside = (_: unknown, number: number): boolean => number % folds !== fold;
    const model = trainTagger(examples.filter(inside), {
      ...rest,
      seed: training.seed + fold,
      ...(first === undefined ? {} : { first: first.filter(inside) }),
    });
    for (let number = fold; number < examples.length; number += folds) {
      result[number] = tagSentence(model, (examples[number] as Example).words, first?.[number]);
    }
  }
  return result;
}
