import { expect, test } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import { isOfClass, isVerbal } from "../../src/language/word-classes.js";

const text =
  "Nora Quist, 44, said on Monday that her two Mi-8AMT helicopters could not land in Orle because of high wind, and the crew is waiting.";
const tokens = loadEnglish()
  .analyseWhole(text, [{ start: 0, end: text.length }])
  .flat()
  .flatMap((sentence) => sentence.tokens);
const classes = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "NOUN", "NUM", "PROPN", "PUNCT", "VERB"] as const;

test("the class of a word is the one that its universal part of speech tells", () => {
  expect(tokens.length).toBeGreaterThan(25);
  for (const token of tokens)
    for (const upos of classes)
      expect([token.text, upos, isOfClass(token, upos)]).toEqual([token.text, upos, token.upos === upos]);
  expect(isOfClass(undefined, "VERB")).toBe(false);
});

test("a verb or an auxiliary is told by the tag", () => {
  for (const token of tokens)
    expect([token.text, isVerbal(token)]).toEqual([token.text, token.upos === "VERB" || token.upos === "AUX"]);
  expect(isVerbal(undefined)).toBe(false);
});

test("no tree is asked for where the tag alone says no", () => {
  const asked = {
    tag: "NNS",
    get upos(): never {
      throw new Error("asked for its tree");
    },
  };
  expect(isOfClass(asked, "VERB")).toBe(false);
  expect(() => isOfClass(asked, "NOUN")).toThrow("asked for its tree");
});
