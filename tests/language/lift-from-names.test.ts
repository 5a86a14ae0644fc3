import { describe, expect, test } from "vitest";
import { liftFromNames, nameRelations } from "../../src/language/network/lift-from-names.js";

const relations = ["root", "flat", "appos", "list", "nmod", "conj"];

/** Heads after lifting, from 1, 0 the root; given as `head relation` for every word. */
function lifted(...words: string[]): number[] {
  const parts = words.map((word) => word.split(" ") as [string, string]);
  const tree = {
    heads: Int32Array.from(parts, ([head]) => (head === "0" ? words.length : Number(head) - 1)),
    labels: Uint8Array.from(parts, ([, relation]) => relations.indexOf(relation)),
  };
  liftFromNames(tree, nameRelations(relations));
  return [...tree.heads].map((head) => (head === words.length ? 0 : head + 1));
}

describe("what is added to a name", () => {
  test("hangs on the name's first word", () => {
    // Ada Roe 34
    expect(lifted("0 root", "1 flat", "2 appos")).toEqual([0, 1, 1]);
    expect(lifted("0 root", "1 flat", "2 flat", "3 list")).toEqual([0, 1, 2, 1]);
  });

  test("takes along what follows it there, so that no arcs cross", () => {
    expect(lifted("0 root", "1 flat", "2 appos", "2 nmod")).toEqual([0, 1, 1, 1]);
    expect(lifted("0 root", "1 flat", "2 nmod", "2 appos")).toEqual([0, 1, 2, 1]);
  });

  test("stays where its head is no later word of a name", () => {
    expect(lifted("0 root", "1 conj", "2 appos")).toEqual([0, 1, 2]);
    expect(lifted("0 root", "1 flat", "2 nmod")).toEqual([0, 1, 2]);
    expect(lifted("3 appos", "3 flat", "0 root")).toEqual([3, 3, 0]);
  });
});
