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

/** What the parser sees of a tagged sentence; `tagKinds` is the kind of every tag number. */
export function parserInput(words: readonly WordFeatures[], tags: Uint8Array, tagKinds: Uint8Array): ParserInput {
  const length = words.length;
  const input = {
    forms: new Int32Array(length + 1),
    tags: new Uint8Array(length + 1),
    clusters: new Int32Array(length + 1),
    coarse: new Int32Array(length + 1),
    kinds: new Uint8Array(length + 1),
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
  input.forms[length] = root.form;
  input.tags[length] = root.tag;
  input.clusters[length] = root.cluster;
  input.coarse[length] = root.coarse;
  input.kinds[length] = root.kind;
  return input;
}
