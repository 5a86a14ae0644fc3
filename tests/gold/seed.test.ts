import { describe, expect, it } from "vitest";
import { goldOf, recordOfCase, seedCase, seedIsPresent } from "./cases.js";
import { differencesOf, measure } from "./measure.js";

const mustBePresent = (process.env.CI ?? "") !== "";

if (!seedIsPresent && !mustBePresent) {
  console.warn(`SKIPPED: the founding article is not here (${seedCase.articlePath}), so nothing is measured on it.`);
}

describe("the founding article", () => {
  it.runIf(mustBePresent)("is present in CI", () => {
    expect(seedIsPresent).toBe(true);
  });

  it.runIf(seedIsPresent)("comes out as its gold has it", () => {
    const measurement = measure(recordOfCase(seedCase), goldOf(seedCase));
    expect(differencesOf(measurement)).toEqual([]);
    const { figures, dates, claims, conflicts, sections } = measurement;
    expect({
      figures: [figures.right, figures.gold, figures.false],
      dates: [dates.right, dates.gold],
      claims: [claims.right, claims.gold, claims.false],
      conflicts: [conflicts.right, conflicts.gold, conflicts.false],
      headings: [sections.headingsRight, sections.headings],
    }).toEqual({ figures: [11, 11, 0], dates: [6, 6], claims: [22, 22, 0], conflicts: [2, 2, 0], headings: [5, 5] });
  });
});
