import type { ParserInput } from "./parser-features.js";
import type { WordFeatures } from "./word-features.js";

/** What stands for the root, behind the last word: a form, tag and clusters that no word has. */
const root = {
  form: 11,
  tag: 254,
  cluster: 9998,
  coarse: 998,
  kind: 23,
} as const;

/** What stands for a word that does not exist. */
const missing = { form: 7, tag: 255, cluster: 9999, coarse: 999, kind: 0 } as const;

/** Places behind the last word: the root, and two to look ahead into. */
const padding = 3;

/** What the parser sees of a tagged sentence; `tagKinds` is the kind of every tag number. */
export function parserInput(words: readonly WordFeatures[], tags: Uint8Array, tagKinds: Uint8Array): ParserInput {
  const length = words.length;
  const input = {
    length,
    forms: new Int32Array(length + padding),
    tags: new Uint8Array(length + padding),
    clusters: new Int32Array(length + padding),
    coarse: new Int32Array(length + padding),
    kinds: new Uint8Array(length + padding),
  };
  for (let at = 0; at < length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const tag = tags[at] ?? 0;
    input.forms[at] = word.form;
    input.tags[at] = tag;
    input.clusters[at] = word.clusterMiddle;
    input.coarse[at] = word.clusterCoarse;
    input.kinds[at] = tagKinds[tag] ?? 0;
  }
  for (let at = length; at < length + padding; at++) {
    const stand = at === length ? root : missing;
    input.forms[at] = stand.form;
    input.tags[at] = stand.tag;
    input.clusters[at] = stand.cluster;
    input.coarse[at] = stand.coarse;
    input.kinds[at] = stand.kind;
  }
  return input;
}
