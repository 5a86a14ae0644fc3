import { describe, expect, it } from "vitest";
import { checkWorthinessOf } from "../../../src/extract/claims/check-worthiness.js";
import { SENTENCES } from "./check-worthiness-sentences.js";

const score = (content: string, force = "say"): number => checkWorthinessOf(content, force).score;

describe("check-worthiness", () => {
  it.each([
    ["The port lost 300 jobs because of the strike.", "We hope it will be a wonderful year."],
    ["Unemployment rose to 7 per cent, the highest since 2019.", "We should all be proud of this town."],
    ["The company paid 4 million crowns for the ship.", "I love this harbour."],
    ["The bridge was closed twice last year.", "Will the bridge be closed?"],
  ])("ranks a checkable fact over an opinion: %s", (fact, opinion) => {
    expect(score(fact)).toBeGreaterThan(score(opinion));
  });

  it("ranks what is wished under what is said", () => {
    expect(score("the port has 300 jobs", "hope")).toBeLessThan(score("the port has 300 jobs"));
  });

  it("gives its reasons in words and stays between 0 and 1", () => {
    const worth = checkWorthinessOf("The port lost 300 jobs, more than ever, because of the strike.", "allege");
    expect(worth.reasons).toContain("gives a figure");
    expect(worth.score).toBeLessThanOrEqual(1);
    expect(score("Will we?", "ask")).toBeGreaterThanOrEqual(0);
  });

  /** How often one of the first stands above one of the others; a tie counts half (the area under the ROC curve). */
  function shareAbove(first: readonly string[], others: readonly string[]): number {
    const points = first.flatMap((one) => others.map((other) => (Math.sign(score(one) - score(other)) + 1) / 2));
    return points.reduce((sum, point) => sum + point, 0) / points.length;
  }

  it.each([
    ["opinions", SENTENCES.opinion],
    ["intentions", SENTENCES.intention],
  ])("ranks facts above %s", (_, others) => {
    expect(shareAbove(SENTENCES.fact, others)).toBeGreaterThanOrEqual(0.9);
    expect(others.length).toBe(20);
  });
});
