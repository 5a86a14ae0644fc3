import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/extract/dates/index.js";
import type { AnalysedArticle, Token } from "../../../src/language/analysed-article.js";
import { bareArticle } from "../../../src/normalize/index.js";

/** One sentence of plain tokens, so that only the time of this room is measured. */
function analysed(text: string): AnalysedArticle {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    tokens.push({
      text: word,
      normal: word.toLowerCase(),
      lemma: word.toLowerCase(),
      upos: "NOUN",
      tag: "NN",
      head: -1,
      relation: "dep",
      start: match.index,
      end: match.index + word.length,
    });
  }
  const article = {
    ...bareArticle({ name: "story", text: "x" }),
    text,
    datePublished: { value: "2031-05-14", basis: "given" as const },
  };
  return { article, sentences: [{ start: 0, end: text.length, tokens, place: "body", section: 0, paragraph: 0 }] };
}

const HOSTILE: Readonly<Record<string, string>> = {
  "one long word": "a",
  "one long number": "1",
  "digits and full stops": "1.",
  "open dates": "May 5, ",
  dashes: "2014-",
  strokes: "1/",
  "lists of years": "2014, 2015 and ",
  apostrophes: "'80's",
  "quotation marks": '"',
  ranges: "May to ",
};

function millisecondsFor(piece: string, length: number): number {
  const input = analysed(piece.repeat(Math.ceil(length / piece.length)));
  const start = performance.now();
  findDates(input);
  return performance.now() - start;
}

describe("hostile text", () => {
  it.each(Object.entries(HOSTILE))("takes linear time: %s", (_name, piece) => {
    millisecondsFor(piece, 50_000);
    const short = millisecondsFor(piece, 100_000);
    const long = millisecondsFor(piece, 400_000);
    expect(long).toBeLessThan(Math.max(short, 30) * 12);
  });

  it("does not take the words of an object's prototype for names", () => {
    expect(findDates(analysed("constructor __proto__ toString 5 hasOwnProperty ago"))).toEqual([]);
  });
});
