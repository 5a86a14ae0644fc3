import { describe, expect, it } from "vitest";
import { articleCases, goldOf, recordOfCase } from "./cases.js";
import { differencesOf, measure } from "./measure.js";
import { sumTallies, type Tally } from "./tally.js";
import thresholds from "./thresholds.json" with { type: "json" };

const measured = articleCases.map((one) => ({ name: one.name, measurement: measure(recordOfCase(one), goldOf(one)) }));

/** Right ones over all gold ones, and over all found ones: both must hold, so that neither silence nor noise pays. */
function shares(tally: Tally): { recall: number; precision: number } {
  const found = tally.found + tally.false;
  return {
    recall: tally.gold === 0 ? 1 : tally.right / tally.gold,
    precision: found === 0 ? 1 : tally.right / found,
  };
}

describe("articles in the houses' styles", () => {
  it.each(measured)("$name: headline, dateline, date and sections are all right", ({ measurement }) => {
    expect(measurement.front.filter((one) => !one.right)).toEqual([]);
    expect(measurement.sections.differences).toEqual([]);
  });

  it.each(measured)("$name: figures, dates and claims reach the floor of a single article", ({ measurement }) => {
    const floors = thresholds.eachArticle;
    const why = differencesOf(measurement).join("\n");
    expect(shares(measurement.figures).recall, why).toBeGreaterThanOrEqual(floors.figures);
    expect(shares(measurement.dates).recall, why).toBeGreaterThanOrEqual(floors.dates);
    expect(shares(measurement.claims).recall, why).toBeGreaterThanOrEqual(floors.claims);
  });

  it.each(["figures", "dates", "claims", "conflicts"] as const)("all articles together: %s", (kind) => {
    const sum = sumTallies(measured.map((one) => one.measurement[kind]));
    const { recall, precision } = shares(sum);
    console.log(`${kind}: ${sum.right} right of ${sum.gold} in gold, ${sum.found} found, ${sum.false} false`);
    expect(recall, sum.differences.join("\n")).toBeGreaterThanOrEqual(thresholds.allArticles[kind].recall);
    expect(precision, sum.differences.join("\n")).toBeGreaterThanOrEqual(thresholds.allArticles[kind].precision);
  });

  it("what is called sure is right", () => {
    const sum = sumTallies(measured.flatMap(({ measurement: { figures, dates, claims } }) => [figures, dates, claims]));
    console.log(`called sure: ${sum.sure}, right: ${sum.sureRight}`);
    expect(sum.sureRight / sum.sure, sum.differences.join("\n")).toBeGreaterThanOrEqual(thresholds.sure);
  });
});
