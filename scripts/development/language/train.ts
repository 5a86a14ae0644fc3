import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { normalForm } from "../../../src/language/characters.js";
import { labelFeatureLimit, labelFeatures } from "../../../src/language/labeller.js";
import { packModel } from "../../../src/language/model-file.js";
import { bestAction, parseSentence } from "../../../src/language/parser.js";
import { parseFeatureLimit, parseFeatures } from "../../../src/language/parser-features.js";
import { Action, actionCount, ParserState } from "../../../src/language/parser-state.js";
import { sentenceCase, tagFeatureLimit, tagFeatures, tagSentence } from "../../../src/language/tagger.js";
import { type WordFeatures, wordFeatures } from "../../../src/language/word-features.js";
import { clippingLimit, Perceptron, quantise, sparseParts } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";
import { joinHyphens, readTreebank, type TreebankSentence } from "./treebank.js";
import { learnUniversalTags } from "./universal-tags.js";

const cache = new Map<string, WordFeatures>();
function featuresOf(form: string): WordFeatures {
  let known = cache.get(form);
  if (known === undefined) {
    known = wordFeatures(form, normalForm(form));
    cache.set(form, known);
  }
  return known;
}

interface Example {
  readonly sentence: TreebankSentence;
  readonly words: WordFeatures[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  predicted: Uint8Array;
}

function trainTagger(examples: readonly Example[], classCount: number, epochs: number, seed: number): Perceptron {
  const model = new Perceptron(classCount, 18);
  const random = randomNumbers(seed);
  const features = new Int32Array(tagFeatureLimit);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number] as Example;
      const tags = new Uint8Array(example.words.length);
      const sentence = sentenceCase(example.words);
      for (let at = 0; at < tags.length; at++) {
        const count = tagFeatures(example.words, at, tags, sentence, features);
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

/** How many gold arcs each action makes impossible (Goldberg and Nivre 2013). */
function actionCosts(state: ParserState, heads: Int32Array, children: readonly number[][], into: Int32Array): void {
  const { root, next } = state;
  const s0 = state.stackItem(0);
  const s1 = state.stackItem(1);
  into.fill(1000);
  const inStack = (word: number): boolean => word < next && state.heads[word] === -1;
  if (state.canShift()) {
    let cost = 0;
    const head = heads[next] as number;
    if (head !== root && head < next && head !== s0 && inStack(head)) cost++;
    for (const child of children[next] as number[]) if (child < next && inStack(child)) cost++;
    into[Action.Shift] = cost;
  }
  if (s0 < 0) return;
  const head = heads[s0] as number;
  let lostChildren = 0;
  for (const child of children[s0] as number[]) if (child >= next) lostChildren++;
  if (state.canLeft()) into[Action.Left] = lostChildren + (head === s1 && s1 >= 0 ? 1 : head > next ? 1 : 0);
  if (state.canRight()) into[Action.Right] = lostChildren + (head >= next ? 1 : 0);
}

function trainParser(examples: readonly Example[], epochs: number, bits: number, seed: number): Perceptron {
  const model = new Perceptron(actionCount, bits);
  const random = randomNumbers(seed);
  const features = new Int32Array(parseFeatureLimit);
  const scores = new Float64Array(actionCount);
  const costs = new Int32Array(actionCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number] as Example;
      const length = example.words.length;
      const children: number[][] = Array.from({ length: length + 1 }, () => []);
      for (let at = 0; at < length; at++) (children[example.heads[at] as number] as number[]).push(at);
      const state = new ParserState(length);
      const input = inputOf(example.words, example.predicted);
      while (!state.isFinal) {
        const count = parseFeatures(state, input, features);
        model.score(features, count, scores);
        actionCosts(state, example.heads, children, costs);
        const guess = bestAction(state, scores);
        const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
        model.tick();
        let next = guess;
        if ((costs[guess] as number) > least) {
          let right = -1;
          for (let action = 0; action < actionCount; action++) {
            if (costs[action] === least && (right < 0 || (scores[action] as number) > (scores[right] as number)))
              right = action;
          }
          model.update(features, count, right, guess);
          next = epoch > 0 && random() < 0.9 ? guess : right;
        }
        state.apply(next);
      }
    }
  }
  model.average();
  return model;
}

function inputOf(words: readonly WordFeatures[], tags: Uint8Array): { forms: Int32Array; tags: Uint8Array } {
  const forms = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) forms[at] = (words[at] as WordFeatures).form;
  forms[words.length] = 11;
  const withRoot = new Uint8Array(words.length + 1);
  withRoot.set(tags);
  withRoot[words.length] = 254;
  return { forms, tags: withRoot };
}

/** The finished state that the gold heads make; children in the order a parse would have added them. */
function goldState(heads: Int32Array): ParserState {
  const state = new ParserState(heads.length);
  const length = heads.length;
  for (let at = 0; at < length; at++) {
    const head = heads[at] as number;
    state.heads[at] = head;
    if (at > head) {
      state.rightChild2[head] = state.rightChild[head] as number;
      state.rightChild[head] = at;
      state.rightCount[head] = (state.rightCount[head] as number) + 1;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    const head = heads[at] as number;
    if (at >= head) continue;
    state.leftChild2[head] = state.leftChild[head] as number;
    state.leftChild[head] = at;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
  }
  return state;
}

function trainLabeller(examples: readonly Example[], classCount: number, epochs: number, seed: number): Perceptron {
  const model = new Perceptron(classCount, 18);
  const random = randomNumbers(seed);
  const features = new Int32Array(labelFeatureLimit);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number] as Example;
      const state = goldState(example.heads);
      const input = inputOf(example.words, example.predicted);
      const labels = new Uint8Array(example.words.length + 1);
      for (let at = 0; at < example.words.length; at++) {
        const count = labelFeatures(state, input, at, labels, features);
        const guess = model.best(features, count);
        const right = example.labels[at] as number;
        model.tick();
        if (guess !== right) model.update(features, count, right, guess);
        labels[at] = guess;
      }
    }
  }
  model.average();
  return model;
}

/** Reads the treebank, trains and writes the weights. */
export function trainModel(treebank: string, out: string, say: (line: string) => void): void {
  const read = (name: string) => readTreebank(join(treebank, name));
  const train = read("train.conllu.gz");
  const dev = read("dev.conllu.gz");
  const all = [...train, ...train.map(joinHyphens).filter((sentence) => sentence !== undefined)];
  const tagNames = [...new Set([...train, ...dev].flatMap((sentence) => sentence.tags))].sort();
  const labelNames = [...new Set([...train, ...dev].flatMap((sentence) => sentence.relations))].sort();
  const tagNumber = new Map(tagNames.map((name, number) => [name, number]));
  const labelNumber = new Map(labelNames.map((name, number) => [name, number]));
  const exampleOf = (sentence: TreebankSentence): Example => ({
    sentence,
    words: sentence.forms.map(featuresOf),
    tags: Uint8Array.from(sentence.tags, (tag) => tagNumber.get(tag) ?? 0),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.forms.length : head)),
    labels: Uint8Array.from(sentence.relations, (relation) => labelNumber.get(relation) ?? 0),
    predicted: new Uint8Array(sentence.forms.length),
  });
  const examples = all.map(exampleOf);
  const test = dev.map(exampleOf);
  const folds = 4;
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(
      examples.filter((_, number) => number % folds !== fold),
      tagNames.length,
      4,
      fold + 1,
    );
    for (let number = fold; number < examples.length; number += folds) {
      const example = examples[number] as Example;
      example.predicted = tagSentence(model, example.words);
    }
    say(`tags of part ${fold + 1} of ${folds}`);
  }
  const tagger = trainTagger(examples, tagNames.length, 6, 9);
  let right = 0,
    count = 0;
  for (const example of test) {
    example.predicted = tagSentence(tagger, example.words);
    for (let at = 0; at < example.tags.length; at++) {
      count++;
      if (example.tags[at] === example.predicted[at]) right++;
    }
  }
  say(`dev XPOS ${((100 * right) / count).toFixed(2)}`);
  const parser = trainParser(examples, 10, 20, 10);
  const labeller = trainLabeller(examples, labelNames.length, 6, 11);
  let words = 0,
    attached = 0,
    labelled = 0;
  for (const example of test) {
    const input = inputOf(example.words, example.predicted);
    const state = parseSentence(parser, input, example.words.length);
    const labels = new Uint8Array(example.words.length + 1);
    const features = new Int32Array(labelFeatureLimit);
    for (let at = 0; at < example.words.length; at++) {
      labels[at] = labeller.best(features, labelFeatures(state, input, at, labels, features));
      if (example.sentence.upos[at] === "PUNCT") continue;
      words++;
      if (state.heads[at] !== example.heads[at]) continue;
      attached++;
      if (labels[at] === example.labels[at]) labelled++;
    }
  }
  say(`dev UAS ${((100 * attached) / words).toFixed(2)} LAS ${((100 * labelled) / words).toFixed(2)}`);
  mkdirSync(out, { recursive: true });
  const tags = sparseParts(tagger);
  const labels = sparseParts(labeller);
  writeFileSync(
    join(out, "weights.bin"),
    packModel(
      { tags: tagNames, relations: labelNames, universalTags: learnUniversalTags(all) },
      {
        tagCounts: tags.counts,
        tagClasses: tags.classes,
        tagWeights: tags.weights,
        labelCounts: labels.counts,
        labelClasses: labels.classes,
        labelWeights: labels.weights,
        actionWeights: quantise(parser.weights, clippingLimit(parser.weights)),
      },
    ),
  );
}
