import { expect, test } from "vitest";
import type { Token } from "../../src/language/analysed-article.js";
import { conlluOf, treeOf } from "../../src/language/write-tree.js";

const token = (start: number, text: string, tag: string, head: number, relation: string): Token => ({
  start,
  end: start + text.length,
  text,
  normal: text.toLowerCase(),
  lemma: text.toLowerCase(),
  upos: "X",
  tag,
  head,
  relation,
});

const text = "Forty boats left.";
const tokens = [
  token(0, "Forty", "CD", 1, "nummod"),
  token(6, "boats", "NNS", 2, "nsubj"),
  token(12, "left", "VBD", -1, "root"),
  token(16, ".", ".", 2, "punct"),
];
const sentences = [{ start: 0, end: 17, tokens }];

test("CoNLL-U numbers from 1 and says where no space follows", () => {
  const [name, comment, first, , third] = conlluOf(text, sentences).split("\n");
  expect(name).toBe("# sent_id = text-1");
  expect(comment).toBe("# text = Forty boats left.");
  expect(first).toBe("1\tForty\tforty\tX\tCD\t_\t2\tnummod\t_\tTokenRange=0:5");
  expect(third).toBe("3\tleft\tleft\tX\tVBD\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=12:16");
});

test("CoNLL-U leaves heads open where no tree was drawn, and numbers sentences in their text", () => {
  const bare = [{ start: 0, end: 17, tokens: tokens.map((each) => ({ ...each, head: -1, relation: "dep" })) }];
  const lines = conlluOf(text, [...bare, ...bare], "a\tb").split("\n");
  expect(lines[0]).toBe("# sent_id = a b-1");
  expect(lines[2]).toBe("1\tForty\tforty\tX\tCD\t_\t_\t_\t_\tTokenRange=0:5");
  expect(lines).toContain("# sent_id = a b-2");
});

test("CoNLL-U has no line ends and no control characters in its comments", () => {
  const torn = "Forty\u0000\nboats left.";
  expect(conlluOf(torn, [{ start: 0, end: torn.length, tokens: [] }])).toContain("# text = Forty boats left.\n");
});

test("a tree is indented by depth, in the order of the sentence", () => {
  expect(treeOf(sentences)).toBe("left  X/VBD root\n  boats  X/NNS nsubj\n    Forty  X/CD nummod\n  .  X/. punct");
});
