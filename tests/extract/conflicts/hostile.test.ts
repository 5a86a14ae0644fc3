import { describe, expect, it } from "vitest";
import { findConflicts } from "../../../src/extract/conflicts/index.js";
import type { FigureFinding } from "../../../src/extract/findings.js";
import type { AnalysedArticle, Token } from "../../../src/language/analysed-article.js";
import { bareArticle } from "../../../src/normalize/index.js";

/** One sentence of nothing but figures and the word "people", as tokens and figures made by hand. */
function figuresOnly(count: number): { analysed: AnalysedArticle; figures: FigureFinding[] } {
  const tokens: Token[] = [];
  const figures: FigureFinding[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = index * 10;
    const number = String(100 + (index % 900));
    const shared = { head: -1, relation: "dep" };
    tokens.push({
      ...shared,
      text: number,
      normal: number,
      lemma: number,
      upos: "NUM",
      tag: "CD",
      start,
      end: start + 3,
    });
    tokens.push({
      ...shared,
      text: "people",
      normal: "people",
      lemma: "people",
      upos: "NOUN",
      tag: "NNS",
      start: start + 4,
      end: start + 10,
    });
    figures.push({
      start,
      end: start + 10,
      text: `${number} people`,
      bound: "exact",
      value: Number(number),
      unit: { name: "person", text: "people" },
      inHeading: false,
      basis: "stated",
      certainty: "sure",
    });
  }
  const article = bareArticle({ name: "story", text: "x" });
  const sentence = { start: 0, end: count * 10, tokens, place: "body" as const, section: 0, paragraph: 0 };
  return { analysed: { article, sentences: [sentence] }, figures };
}

function millisecondsFor(count: number): number {
  const { analysed, figures } = figuresOnly(count);
  const start = performance.now();
  findConflicts(analysed, figures, [], []);
  return performance.now() - start;
}

describe("hostile text", () => {
  it("compares a text of nothing but figures in linear time", () => {
    millisecondsFor(500);
    const short = millisecondsFor(1000);
    expect(millisecondsFor(4000)).toBeLessThan(Math.max(short, 50) * 12);
  });

  it("finds nothing where there is nothing", () => {
    expect(findConflicts(figuresOnly(0).analysed, [], [], [])).toEqual([]);
  });
});
