import { describe, expect, test } from "vitest";
import type { Token } from "../../src/language/analysed-article.js";
import { loadEnglish } from "../../src/language/english.js";

const english = loadEnglish();
const analyse = (text: string) => english.analyse(text, { start: 0, end: text.length });

/** Exactly one root, every head in the sentence, no circle. Linear: every word is walked over once. */
function isTree(tokens: readonly Token[]): boolean {
  const reachesRoot = new Uint8Array(tokens.length);
  if (tokens.filter(({ head }) => head === -1).length !== 1) return false;
  for (let first = 0; first < tokens.length; first++) {
    const path: number[] = [];
    let at = first;
    while (at !== -1 && reachesRoot[at] === 0) {
      if (at < 0 || at >= tokens.length || path.length > tokens.length) return false;
      path.push(at);
      at = tokens[at]?.head ?? -2;
    }
    for (const word of path) reachesRoot[word] = 1;
  }
  return true;
}

const relationOf = (text: string, word: string): string => {
  const [sentence] = analyse(text);
  const token = sentence?.tokens.find((candidate) => candidate.text === word);
  return `${token?.upos} ${token?.relation} ${sentence?.tokens[token?.head ?? -1]?.text ?? "-"}`;
};

describe("trees", () => {
  test.each([
    ["Officials said 40 boats left the harbour.", "boats", "NOUN nsubj left"],
    ["Officials said 40 boats left the harbour.", "40", "NUM nummod boats"],
    ["Officials said 40 boats left the harbour.", "left", "VERB ccomp said"],
    ["The mayor denied the report on Monday.", "report", "NOUN obj denied"],
    ["The bridge was closed by the police.", "closed", "VERB root -"],
    ['"We have no boats," said the mayor.', "mayor", "NOUN nsubj said"],
    ["She has sold the old house.", "has", "AUX aux sold"],
  ])("%s: %s", (text, word, expected) => {
    expect(relationOf(text, word)).toBe(expected);
  });
});

test("lemmas are dictionary forms", () => {
  const lemmas = (text: string) =>
    analyse(text)
      .flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))
      .join(" ");
  expect(lemmas("He said countries are making bigger boats.")).toBe("he say country be make big boat .");
  expect(lemmas("They stopped and tried; she was running.")).toBe("they stop and try ; she be run .");
});

test("words that are given keep their places behind a sentence without words", () => {
  const read = english.analyseWords([[], ["Ships", "rose"], ["Prices", "fell"]]);
  expect(read.map((words) => words.map(({ text }) => text))).toEqual([[], ["Ships", "rose"], ["Prices", "fell"]]);
});

test("without the parser every token stands alone", () => {
  const [sentence] = loadEnglish({ parse: false }).analyse("The boats left.", { start: 0, end: 15 });
  expect(sentence?.tokens.map(({ head, relation }) => `${head} ${relation}`)).toEqual(Array(4).fill("-1 dep"));
  expect(sentence?.tokens.map(({ upos }) => upos)).toEqual(["DET", "NOUN", "VERB", "PUNCT"]);
});

const words = "the old bank said that more than 40 boats of the town had left in May and".split(" ");
const hostile: readonly (readonly [string, string])[] = [
  ["a sentence of 10,000 words", Array.from({ length: 10_000 }, (_, at) => words[at % words.length]).join(" ")],
  ["no spaces", "ab1.".repeat(3_000)],
  ["one long word", "a".repeat(100_000)],
  ["only punctuation", "?!…\"'([{—".repeat(600)],
  ["only quotation marks", '"'.repeat(4_000)],
  ["mixed scripts", "Привет мир 你好。 שלום عالم ".repeat(600)],
  ["emoji", "👩‍🚒🇳🇴👍🏽 ".repeat(600)],
  ["lone surrogates", "\ud800a\udc00 ".repeat(600)],
  ["hyphens", "a-".repeat(4_000)],
  ["dotted", "a.".repeat(4_000)],
  ["digits and commas", "1,".repeat(4_000)],
  ["open brackets", "(".repeat(4_000)],
  ["prototype keys", "constructor __proto__ toString hasOwnProperty. ".repeat(500)],
];

/** Processor time of one analysis, in milliseconds; not the clock's, for the machine may be busy. */
function millisecondsFor(text: string): number {
  const before = process.cpuUsage();
  analyse(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  ["words", "the old bank said that more than 40 boats had left and ", 250],
  ["brackets and quotation marks", "(\"'", 1_000],
  ["full stops", "a.", 2_000],
  ["no spaces", "ab1.", 1_000],
])("eight times as many %s take about eight times as long", (_, piece, count) => {
  analyse(piece.repeat(count));
  const few = millisecondsFor(piece.repeat(count));
  const many = millisecondsFor(piece.repeat(8 * count));
  // A square law would take 64 times as long.
  expect(many / few).toBeLessThan(24);
});

describe("hostile input gives trees", () => {
  test.each(hostile)("%s", (_, text) => {
    const sentences = analyse(text);
    expect(sentences.every(({ tokens }) => isTree(tokens))).toBe(true);
  });

  test("nothing and white space have no sentence", () => {
    expect(analyse("")).toEqual([]);
    expect(analyse(" \u00a0\n\u200b")).toEqual([]);
  });
});
