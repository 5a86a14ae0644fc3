import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/extract/figures/index.js";
import type { Trace } from "../../../src/extract/figures/trace.js";
import { analysedText, figuresIn } from "./harness.js";

describe("trace", () => {
  it("tells which parser and which refiner did what", () => {
    const trace: Trace = { steps: [] };
    findFigures(analysedText("Nearly 40 farms closed at 5:25 a.m."), [], { trace });
    expect(trace.steps.map(({ by }) => by)).toEqual([
      "cardinal",
      "cardinal",
      "cardinal",
      "dates, times, telephone numbers and other fixed forms",
      "counted noun",
      "bound",
    ]);
  });
});

describe("time of a figure", () => {
  it("is the date its clause names behind it", () => {
    expect(figuresIn("Orma sold 3.9 million lamps in 2018.")[0]?.asOf).toBe("2018");
    expect(figuresIn("Orma had 3.9 million lamps as of May 2018.")[0]?.asOf).toBe("2018-05");
    expect(figuresIn("Sales are up 3% from 2018.")[0]?.asOf).toBeUndefined();
    expect(figuresIn("It sold twice as many lamps as in 2018.")[0]?.asOf).toBeUndefined();
  });
});

describe("hostile text", () => {
  it.each(["1", "1-", "(5 ", "one ", "$5 ", '5" ', "rose by 5 % "])("stays linear on %j", (unit) => {
    const time = (length: number): number => {
      const analysed = analysedText("");
      const text = unit.repeat(Math.ceil(length / unit.length));
      const tokens = [...text.matchAll(/[a-z]+|\d+|\S/g)].map(({ 0: word, index }) => ({
        text: word,
        normal: word,
        lemma: word,
        start: index,
        end: index + word.length,
        upos: "X" as const,
        tag: "XX",
        head: -1,
        relation: "dep",
      }));
      const sentence = { tokens, place: "body" as const, section: 0, paragraph: 0, start: 0, end: text.length };
      const start = process.cpuUsage().user;
      findFigures({ article: { ...analysed.article, text }, sentences: [sentence] }, []);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(20_000);
    expect(time(80_000)).toBeLessThan(16 * Math.max(time(20_000), 25));
  });
});
