import type { Guide, ParserInput } from "./parser-features.js";

/** The sentence read from its end: what a parser needs that works from right to left. */
export function reversedInput(input: ParserInput): ParserInput {
  const { length } = input;
  const { forms, tags, clusters, coarse, kinds } = input;
  const reversed = {
    length,
    forms: forms.slice(),
    tags: tags.slice(),
    clusters: clusters.slice(),
    coarse: coarse.slice(),
    kinds: kinds.slice(),
  };
  for (const list of [reversed.forms, reversed.tags, reversed.clusters, reversed.coarse, reversed.kinds])
    list.subarray(0, length).reverse();
  return reversed;
}

/** Heads in the other direction's numbers. */
export function reversedHeads(heads: Int32Array): Int32Array {
  const { length } = heads;
  return heads.map((_, at) => {
    const head = heads[length - 1 - at] as number;
    return head === length ? length : length - 1 - head;
  });
}

/** What the second parser asks of a first tree; places behind the last word are the root and the word that does not exist. */
export function guideOf(tree: Int32Array): Guide {
  const { length } = tree;
  const heads = new Int32Array(length + 2).fill(length + 1);
  heads.set(tree);
  const firstDependent = new Int32Array(length + 2);
  const lastDependent = new Int32Array(length + 2);
  for (let at = 0; at < length + 2; at++) {
    firstDependent[at] = at;
    lastDependent[at] = at;
  }
  for (let at = 0; at < length; at++) {
    const head = tree[at] as number;
    if (at < (firstDependent[head] as number)) firstDependent[head] = at;
    if (at > (lastDependent[head] as number)) lastDependent[head] = at;
  }
  return { heads, firstDependent, lastDependent };
}
