import { sentenceCase, tagFeatureLimit, tagFeatures, tagSentence } from "../../../src/language/tagger.js";
import type { Example } from "./examples.js";
import { Perceptron } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";

/** Buckets of the tagger's features, as a power of two. */
const bucketBits = 18;

interface TaggerTraining {
  readonly classCount: number;
  readonly epochs: number;
  readonly seed: number;
  /** The tags of the first round, for the second; by example. */
  readonly first?: readonly Uint8Array[];
}

/** Trains one round of tagging, every tag seeing the tags guessed before it. */
export function trainTagger(
  examples: readonly Example[],
  { classCount, epochs, seed, first }: TaggerTraining,
): Perceptron {
  const model = new Perceptron(classCount, bucketBits);
  const random = randomNumbers(seed);
  const features = new Int32Array(tagFeatureLimit);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number] as Example;
      const tags = new Uint8Array(example.words.length);
      const sentence = sentenceCase(example.words);
      for (let at = 0; at < tags.length; at++) {
        const count = tagFeatures(example.words, at, tags, sentence, features, first?.[number]);
        const guess = model.best(features, count);
        const right = example.tags[at] as number;
        model.tick();
        if (guess !== right) model.update(features, count, right, guess);
        tags[at] = guess;
      }
    }
  }
  model.average();
  return model;
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
