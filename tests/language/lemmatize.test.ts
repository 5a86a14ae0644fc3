import { expect, test } from "vitest";
import { lemmatize } from "../../src/language/lemmatize.js";

/** Form, Penn tag, dictionary form. */
const cases: readonly (readonly [string, string, string])[] = [
  ["said", "VBD", "say"],
  ["called", "VBN", "call"],
  ["controlled", "VBD", "control"],
  ["added", "VBD", "add"],
  ["planned", "VBN", "plan"],
  ["hoped", "VBD", "hope"],
  ["hopping", "VBG", "hop"],
  ["coming", "VBG", "come"],
  ["created", "VBN", "create"],
  ["agreed", "VBD", "agree"],
  ["focused", "VBN", "focus"],
  ["developing", "VBG", "develop"],
  ["forced", "VBN", "force"],
  ["realized", "VBD", "realize"],
  ["tried", "VBD", "try"],
  ["dying", "VBG", "die"],
  ["does", "VBZ", "do"],
  ["goes", "VBZ", "go"],
  ["watches", "VBZ", "watch"],
  ["passes", "VBZ", "pass"],
  ["uses", "VBZ", "use"],
  ["is", "VBZ", "be"],
  ["'s", "VBZ", "be"],
  ["would", "MD", "would"],
  ["wo", "MD", "will"],
  ["n't", "RB", "not"],
  ["countries", "NNS", "country"],
  ["men", "NNS", "man"],
  ["policemen", "NNS", "policeman"],
  ["crises", "NNS", "crisis"],
  ["sandwiches", "NNS", "sandwich"],
  ["boxes", "NNS", "box"],
  ["houses", "NNS", "house"],
  ["aircraft", "NNS", "aircraft"],
  ["bigger", "JJR", "big"],
  ["earliest", "JJS", "early"],
  ["worse", "JJR", "bad"],
  ["them", "PRP", "they"],
  ["lead", "NN", "lead"],
  ["us", "NNP", "us"],
];

test.each(cases)("%s (%s) is %s", (form, tag, lemma) => {
  expect(lemmatize(form, tag)).toBe(lemma);
});
