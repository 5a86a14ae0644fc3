import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../src/language/english.js";
import { recordOf } from "../../../src/pipeline.js";

/** What whole articles tell and annotators of single sentences do not count. */
const CASES: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ["Profit more than doubled to $12 million.", "more_than up 2 time", "exact 12000000 dollar"],
  ["Output halved to 400 tonnes.", "exact down 0.5 time", "exact 400 tonne"],
  ["The double agent doubled back."],
  ["Half of the households in Orle moved.", "exact 0.5 household"],
  ["The second half of the match was dull."],
  ["One of the largest ports closed."],
  ["A red alert stood for three of the country's 11 regions.", "exact 3 region", "exact 11 region"],
  ["Around 1,800 homes stayed dry.", "about 1800 home"],
  ["Some 17 groups are active there, four of which are new.", "about 17 group", "exact 4 group"],
  ["The city has 40 buses, of which 12 run on gas.", "exact 40 bus", "exact 12 bus"],
  ["Of the 40 buses, 12 run on gas.", "exact 40 bus", "exact 12 bus"],
  ["Of the 40 buses, a dozen broke down.", "exact 40 bus", "exact 12 bus"],
  ["Of the 300 members in 12 clubs, 120 live in Orle.", "exact 300 member", "exact 12 club", "exact 120 member"],
  ["The town has 40 buses on six routes, of which 12 run on gas.", "exact 40 bus", "exact 6 route", "exact 12 bus"],
  ["Debt rose by €310m to €1.4bn.", "exact up 310000000 euro", "exact 1400000000 euro"],
  ["The plan will cut costs by $3 million to $5 million.", "exact down dollar"],
  ["The rate was 11.2 per 100,000 inhabitants.", "exact 11.2 per 100,000 inhabitants"],
  ["She is the chief, who took over 14 months ago.", "exact 14 month"],
  ["The turnover was nearer £350m.", "about 350000000 pound sterling"],
  ["Investigators recovered $212,000 in cash.", "exact 212000 dollar"],
  ["A third of the site lies in a marsh.", "exact 0.3333333333333333 site"],
  ["Of the 300 members, 120 drivers live in Orle.", "exact 300 member", "exact 120 driver"],
  [
    "The guns downed 37 drones over four regions, including 19 over Orlen, five over Harn and two over the bay.",
    "exact 37 drone",
    "exact 4 region",
    "exact 19 drone",
    "exact 5 drone",
    "exact 2 drone",
  ],
  ["In all 14 flights were diverted and 41 delayed.", "exact 14 flight", "exact 41 flight"],
];

describe("figures of an article", () => {
  it.each(CASES)("%s", (sentence, ...figures) => {
    const text = `Orle counts its boats\n\n${sentence} It was a long day for everybody in the harbour of the town.\n`;
    const record = recordOf(
      { bytes: new TextEncoder().encode(text), name: "orle.txt", slug: "orle", given: {} },
      loadEnglish(),
    );
    const told = record.figures.map(({ bound, change, value, unit }) =>
      [bound, change, value, unit.name].filter((part) => part !== undefined).join(" "),
    );
    expect(told).toEqual(figures);
  });
});
