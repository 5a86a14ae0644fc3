import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { measureText, measureWords } from "../../scripts/development/language/measure.js";
import { readTreebank } from "../../scripts/development/language/treebank.js";
import { loadEnglish } from "../../src/language/english.js";

const file = fileURLToPath(new URL("../../../shared/data/ud-english-ewt/test.conllu.gz", import.meta.url));
const isThere = existsSync(file);
const percent = (share: string | undefined): number => Number.parseFloat(share ?? "0");

test("the treebank is there where it must be", () => {
  if (!isThere) console.warn(`Not measured: there is no ${file}.`);
  expect(isThere || process.env.CI === undefined).toBe(true);
});

describe.runIf(isThere)("on sentences nobody trained on (UD English-EWT, test)", () => {
  const english = loadEnglish();
  const sentences = isThere ? readTreebank(file) : [];

  test("tags, lemmas and trees are as good as the model card says", () => {
    const measured = measureWords(english, sentences);
    expect(percent(measured.XPOS)).toBeGreaterThanOrEqual(95.1);
    expect(percent(measured.UPOS)).toBeGreaterThanOrEqual(95.5);
    expect(percent(measured.lemma)).toBeGreaterThanOrEqual(98);
    expect(percent(measured.UAS)).toBeGreaterThanOrEqual(88);
    expect(percent(measured.LAS)).toBeGreaterThanOrEqual(84.8);
    expect(percent(measured["heads of numbers"])).toBeGreaterThanOrEqual(77.8);
  });

  test("running text costs at most three points", () => {
    const words = percent(measureWords(english, sentences).UAS);
    const text = measureText(english, sentences, false);
    expect(percent(text.tokens)).toBeGreaterThanOrEqual(98);
    expect(percent(text.sentences)).toBeGreaterThanOrEqual(78.8);
    expect(percent(text.UAS)).toBeGreaterThanOrEqual(words - 3);
  });
});
