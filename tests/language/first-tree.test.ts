import { expect, test } from "vitest";
import { guideOf, reversedHeads } from "../../src/language/first-tree.js";

// "Boats left the harbour": 4 stands for the root.
const heads = Int32Array.of(1, 4, 3, 1);

test("heads read from the other end are the same tree", () => {
  expect([...reversedHeads(heads)]).toEqual([2, 0, 4, 2]);
  expect([...reversedHeads(reversedHeads(heads))]).toEqual([...heads]);
});

test("a guide knows how far each word's dependents reach", () => {
  const { firstDependent, lastDependent } = guideOf(heads);
  expect([...firstDependent].slice(0, 5)).toEqual([0, 0, 2, 2, 1]);
  expect([...lastDependent].slice(0, 5)).toEqual([0, 3, 2, 3, 4]);
});
