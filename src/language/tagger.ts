import { FeatureTemplates } from "./feature-templates.js";
import { hashWord } from "./hashing.js";
import type { Kernel } from "./kernel/kernel-memory.js";
import type { BlockModel } from "./linear-model.js";
import { guessTemplates, place, wordTemplates } from "./tag-templates.js";
import type { WordFeatures } from "./word-features.js";

const outside: WordFeatures = {
  form: hashWord("<outside>"),
  cased: 2,
  suffix1: 3,
  suffix2: 4,
  suffix3: 5,
  suffix4: 6,
  prefix1: 7,
  prefix2: 8,
  prefix3: 9,
  shape: 10,
  pattern: 11,
  flags: 0,
  cluster: 0xffff,
  clusterMiddle: 0xfff,
  clusterCoarse: 0xff,
  vector: 0,
  tags: new Uint8Array(0),
};

/** Bits about the sentence as a whole: 1 no small letters at all, 2 most words capitalised (a headline). */
export function sentenceCase(words: readonly WordFeatures[]): number {
  let capitalised = 0;
  let small = 0;
  for (const word of words) {
    if ((word.flags & 32) !== 0 || (word.flags & 4) !== 0) continue;
    if ((word.flags & 1) !== 0) capitalised++;
    else small++;
  }
  if (words.length < 3) return 0;
  const allCapitals = words.every((word) => (word.flags & 1) === 0 || (word.flags & 2) !== 0);
  if (allCapitals && small === 0 && capitalised > 1) return 1;
  return capitalised > small && capitalised > 2 ? 2 : 0;
}

/** Finds the features of words. */
export class TagFeatures {
  /** The numbers of the features last found. */
  readonly list: Int32Array;
  private readonly values: Int32Array;
  private readonly ofWord: FeatureTemplates<keyof typeof place>;
  private readonly ofGuesses: FeatureTemplates<keyof typeof place>;

  constructor(kernel: Kernel) {
    this.values = kernel.numbers(Object.keys(place).length + 1);
    this.list = kernel.numbers(wordTemplates.length + guessTemplates.length);
    this.ofWord = new FeatureTemplates(kernel, place, wordTemplates);
    this.ofGuesses = new FeatureTemplates(kernel, place, guessTemplates);
  }

  /**
   * Fills `list` with the features of the word at `at`, given the tags to its left and, in the second round, those of the
   * first round; returns how many.
   */
  find(words: readonly WordFeatures[], at: number, tags: Uint8Array, sentence: number, first?: Uint8Array): number {
    const { values, list } = this;
    const word = words[at] ?? outside;
    values[place.always] = 1;
    values[place.sentence] = sentence;
    values[place.capital] = (word.flags & 3) | (at === 0 ? 4 : 0) | (sentence << 3);
    values[place.tag1] = at > 0 ? (tags[at - 1] ?? 0) + 1 : 0;
    values[place.tag2] = at > 1 ? (tags[at - 2] ?? 0) + 1 : 0;
    fillWord(values, word);
    fillNeighbours(values, words, at);
    const count = this.ofWord.fill(values, list);
    if (first === undefined) return count;
    values[place.own] = first[at] ?? 0;
    values[place.next1] = at + 1 < words.length ? (first[at + 1] ?? 0) + 1 : 0;
    values[place.next2] = at + 2 < words.length ? (first[at + 2] ?? 0) + 1 : 0;
    return this.ofGuesses.fill(values, list, count);
  }
}

function fillWord(values: Int32Array, word: WordFeatures): void {
  values[place.form] = word.form;
  values[place.cased] = word.cased;
  values[place.suffix1] = word.suffix1;
  values[place.suffix2] = word.suffix2;
  values[place.suffix3] = word.suffix3;
  values[place.suffix4] = word.suffix4;
  values[place.prefix1] = word.prefix1;
  values[place.prefix2] = word.prefix2;
  values[place.prefix3] = word.prefix3;
  values[place.shape] = word.shape;
  values[place.flags] = word.flags;
  values[place.cluster] = word.cluster;
  values[place.middle] = word.clusterMiddle;
  values[place.coarse] = word.clusterCoarse;
}

function fillNeighbours(values: Int32Array, words: readonly WordFeatures[], at: number): void {
  const before = words[at - 1] ?? outside;
  const before2 = words[at - 2] ?? outside;
  const after = words[at + 1] ?? outside;
  const after2 = words[at + 2] ?? outside;
  values[place.before2Form] = before2.form;
  values[place.beforeForm] = before.form;
  values[place.beforeSuffix3] = before.suffix3;
  values[place.beforeShape] = before.shape;
  values[place.beforeCluster] = before.cluster;
  values[place.beforeMiddle] = before.clusterMiddle;
  values[place.afterForm] = after.form;
  values[place.afterSuffix2] = after.suffix2;
  values[place.afterSuffix3] = after.suffix3;
  values[place.afterShape] = after.shape;
  values[place.afterCluster] = after.cluster;
  values[place.afterMiddle] = after.clusterMiddle;
  values[place.after2Form] = after2.form;
  values[place.after2Middle] = after2.clusterMiddle;
}

/** Ahead by so much, in steps of the quantised weights, a tag of the first round is kept unseen by the second. */
const sureMargin = 8000;

/** Finds Penn tags in two rounds from left to right; the second sees those of the first on both sides. */
export class Tagger {
  private readonly features: TagFeatures;

  constructor(
    kernel: Kernel,
    private readonly first: BlockModel,
    private readonly second: BlockModel,
  ) {
    this.features = new TagFeatures(kernel);
  }

  /** The tags of a sentence, as class numbers. Only tags that the first round was not sure of are looked at again. */
  tag(words: readonly WordFeatures[]): Uint8Array {
    const { first, second, features } = this;
    const guesses = new Uint8Array(words.length);
    const doubtful: number[] = [];
    const sentence = sentenceCase(words);
    for (let at = 0; at < words.length; at++) {
      const candidates = (words[at] ?? outside).tags;
      if (candidates.length === 1) guesses[at] = candidates[0] ?? 0;
      else {
        guesses[at] = first.best(features.list, features.find(words, at, guesses, sentence), candidates);
        if (first.margin < sureMargin) doubtful.push(at);
      }
    }
    const tags = Uint8Array.from(guesses);
    for (const at of doubtful) {
      const count = features.find(words, at, tags, sentence, guesses);
      tags[at] = second.best(features.list, count, (words[at] ?? outside).tags);
    }
    return tags;
  }
}
