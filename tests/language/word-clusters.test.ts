import { expect, test } from "vitest";
import { hashWord } from "../../src/language/hashing.js";
import { clusterOf, packWordClusters, readWordClusters } from "../../src/language/word-clusters.js";

const packed = packWordClusters(
  new Map([
    [hashWord("boat"), 3],
    [hashWord("led"), 1],
  ]),
  [2, 0, 1, 2],
  [1, 0, 1],
  [3, 4],
);

test("word groups come back as they were packed, numbered from 1", () => {
  const clusters = readWordClusters(packed);
  expect(clusters.find(hashWord("boat"))).toEqual({ vector: 4, fine: 3, middle: 2, coarse: 5 });
  expect(clusters.find(hashWord("ship"))).toBeUndefined();
});

test("a hyphenated word is of its last part's group, an unknown one of none", () => {
  const clusters = readWordClusters(packed);
  const groupOf = (word: string) => clusterOf(clusters, word, hashWord(word)).fine;
  expect(groupOf("state-led")).toBe(1);
  expect(groupOf("zzyx")).toBe(0);
});
