import { feature1, feature2, feature3, hashWord } from "./hashing.js";
import type { BlockModel } from "./linear-model.js";
import type { WordFeatures } from "./word-features.js";

/** More than any token has. */
export const tagFeatureLimit = 96;

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
  flags: 0,
  cluster: 0xffff,
  clusterMiddle: 0xfff,
  clusterCoarse: 0xff,
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

/**
 * Fills `into` with the features of the word at `at`, given the tags to its left and, in the second round, those of the
 * first round; returns how many.
 */
export function tagFeatures(
  words: readonly WordFeatures[],
  at: number,
  tags: Uint8Array,
  sentence: number,
  into: Int32Array,
  first?: Uint8Array,
): number {
  const word = words[at] ?? outside;
  const before = words[at - 1] ?? outside;
  const before2 = words[at - 2] ?? outside;
  const after = words[at + 1] ?? outside;
  const after2 = words[at + 2] ?? outside;
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) + 1 : 0;
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) + 1 : 0;
  const capital = (word.flags & 3) | (at === 0 ? 4 : 0) | (sentence << 3);
  let n = 0;
  into[n++] = feature1(1, 1);
  into[n++] = feature1(2, word.form);
  into[n++] = feature1(3, word.cased);
  into[n++] = feature1(4, word.suffix1);
  into[n++] = feature1(5, word.suffix2);
  into[n++] = feature1(6, word.suffix3);
  into[n++] = feature1(7, word.suffix4);
  into[n++] = feature1(8, word.prefix1);
  into[n++] = feature1(9, word.prefix2);
  into[n++] = feature1(10, word.prefix3);
  into[n++] = feature2(11, word.shape, capital);
  into[n++] = feature1(12, capital);
  into[n++] = feature2(13, word.flags, sentence);
  into[n++] = feature1(14, tag1);
  into[n++] = feature2(15, tag1, tag2);
  into[n++] = feature2(16, tag1, word.form);
  into[n++] = feature3(17, tag1, tag2, word.form);
  into[n++] = feature1(18, before.form);
  into[n++] = feature1(19, after.form);
  into[n++] = feature1(20, before2.form);
  into[n++] = feature1(21, after2.form);
  into[n++] = feature2(22, before.form, word.form);
  into[n++] = feature2(23, word.form, after.form);
  into[n++] = feature2(24, tag1, word.suffix3);
  into[n++] = feature2(25, tag1, word.suffix2);
  into[n++] = feature1(26, before.suffix3);
  into[n++] = feature1(27, after.suffix3);
  into[n++] = feature1(28, after.suffix2);
  into[n++] = feature2(29, tag1, after.form);
  into[n++] = feature3(30, tag1, word.suffix2, after.suffix2);
  into[n++] = feature2(31, after.form, after2.form);
  into[n++] = feature2(32, before2.form, before.form);
  into[n++] = feature2(33, word.suffix3, capital);
  into[n++] = feature2(34, after.shape, word.shape);
  into[n++] = feature2(35, before.shape, word.shape);
  into[n++] = feature2(36, before.form, after.form);
  into[n++] = feature2(37, tag1, capital);
  into[n++] = feature2(38, word.form, capital);
  into[n++] = feature1(40, word.cluster);
  into[n++] = feature1(41, word.clusterMiddle);
  into[n++] = feature2(42, word.clusterCoarse, capital);
  into[n++] = feature1(43, before.cluster);
  into[n++] = feature1(44, after.cluster);
  into[n++] = feature1(45, before.clusterMiddle);
  into[n++] = feature1(46, after.clusterMiddle);
  into[n++] = feature1(47, after2.clusterMiddle);
  into[n++] = feature2(48, word.clusterMiddle, after.clusterMiddle);
  into[n++] = feature2(49, before.clusterMiddle, word.clusterMiddle);
  into[n++] = feature2(50, tag1, word.clusterMiddle);
  into[n++] = feature3(51, tag1, tag2, word.clusterCoarse);
  into[n++] = feature2(52, word.form, after.clusterMiddle);
  into[n++] = feature2(53, before.clusterMiddle, after.clusterMiddle);
  into[n++] = feature2(54, word.clusterMiddle, word.suffix2);
  into[n++] = feature2(55, word.cluster, word.suffix3);
  into[n++] = feature2(56, word.form, before.clusterMiddle);
  if (first === undefined) return n;
  const own = first[at] ?? 0;
  const next1 = at + 1 < words.length ? (first[at + 1] ?? 0) + 1 : 0;
  const next2 = at + 2 < words.length ? (first[at + 2] ?? 0) + 1 : 0;
  into[n++] = feature1(70, next1);
  into[n++] = feature2(71, next1, next2);
  into[n++] = feature2(72, next1, word.form);
  into[n++] = feature2(73, next1, tag1);
  into[n++] = feature3(74, next1, tag1, word.form);
  into[n++] = feature1(75, own);
  into[n++] = feature3(76, own, next1, tag1);
  into[n++] = feature2(77, next1, word.suffix3);
  into[n++] = feature3(78, tag1, next1, word.suffix2);
  into[n++] = feature3(79, tag2, tag1, next1);
  into[n++] = feature3(80, tag1, next1, next2);
  into[n++] = feature2(81, next1, word.clusterMiddle);
  into[n++] = feature2(82, own, word.form);
  into[n++] = feature3(83, own, tag1, word.suffix3);
  into[n++] = feature3(84, own, next1, word.clusterCoarse);
  return n;
}

/** Ahead by so much, in steps of the quantised weights, a tag of the first round is kept unseen by the second. */
const sureMargin = 3000;

/** Finds Penn tags in two rounds from left to right; the second sees those of the first on both sides. */
export class Tagger {
  private readonly features = new Int32Array(tagFeatureLimit);

  constructor(
    private readonly first: BlockModel,
    private readonly second: BlockModel,
  ) {}

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
        guesses[at] = first.best(features, tagFeatures(words, at, guesses, sentence, features), candidates);
        if (first.margin < sureMargin) doubtful.push(at);
      }
    }
    const tags = Uint8Array.from(guesses);
    for (const at of doubtful) {
      const count = tagFeatures(words, at, tags, sentence, features, guesses);
      tags[at] = second.best(features, count, (words[at] ?? outside).tags);
    }
    return tags;
  }
}
