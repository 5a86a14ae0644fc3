import { expect, test } from "vitest";
import { UniversalTags } from "../../src/language/universal-tags.js";

const tags = new UniversalTags({
  VBZ: "VERB",
  "VBZ aux": "AUX",
  VBP: "AUX",
  "VBP root": "VERB",
  "VBP advcl do": "AUX",
  "IN mark": "SCONJ",
  "VBZ root is": "AUX",
  DT: "DET",
  "DT nsubj": "PRON",
  NN: "NOUN",
  "NN goeswith": "X",
  "NN nsubj nothing": "PRON",
  NNP: "PROPN",
  "NNP advmod": "ADV",
  "NNP amod": "ADJ",
  ",": "PUNCT",
  ", cc": "SYM",
});

test.each([
  ["VBZ", "root", "runs", "VERB"],
  ["VBZ", "aux", "has", "AUX"],
  ["VBZ", "aux", "runs", "VERB"],
  ["VBZ", "root", "is", "AUX"],
  ["VBP", "list", "run", "VERB"],
  ["VBP", "list", "are", "AUX"],
  ["IN", "mark", "that", "SCONJ"],
  ["IN", "case", "of", "X"],
  ["DT", "nsubj", "this", "PRON"],
  ["DT", "nsubj", "the", "DET"],
  ["NN", "goeswith", "where", "NOUN"],
  ["NN", "flat", "%", "SYM"],
  ["NNP", "advmod", "Orle", "PROPN"],
  [",", "cc", ",", "PUNCT"],
  [",", "cc", "-", "SYM"],
  ["__proto__", "constructor", "toString", "X"],
])("%s %s %s is %s", (tag, relation, form, universal) => {
  expect(tags.of(tag, relation, form)).toBe(universal);
});

test.each([
  ["VBZ", "runs", "VERB"],
  ["VBZ", "has", undefined],
  ["VBP", "run", "VERB"],
  ["VBP", "do", undefined],
  ["DT", "the", "DET"],
  ["DT", "this", undefined],
  ["NN", "boat", "NOUN"],
  ["NN", "nothing", undefined],
  ["NN", "%", "SYM"],
  ["NNP", "orle", undefined],
  [",", ",", "PUNCT"],
  ["constructor", "toString", undefined],
])("%s %s is %s whatever its relation is", (tag, form, universal) => {
  expect(tags.ofTag(tag, form)).toBe(universal);
});

test("what a tag tells is what every relation tells", () => {
  for (const tag of ["VBZ", "VBP", "DT", "NN", "NNP", ","])
    for (const form of ["runs", "is", "the", "boat", "nothing", ",", "do"]) {
      const settled = tags.ofTag(tag, form);
      if (settled === undefined) continue;
      for (const relation of ["root", "aux", "nsubj", "goeswith", "advmod", "amod", "cc", "advcl", "list"])
        expect(tags.of(tag, relation, form)).toBe(settled);
    }
});
