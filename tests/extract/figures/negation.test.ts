import { describe, expect, it } from "vitest";
import { figuresIn } from "./harness.js";

/** A sentence with the values that it says are not so. */
const DENIED: readonly { sentence: string; values: readonly number[] }[] = [
  { sentence: "The fire did not destroy 300 homes, but 30.", values: [300] },
  { sentence: "It came to 40 boats, not 400.", values: [400] },
  { sentence: "The company denied that 4,000 customers had been overcharged.", values: [4000] },
  { sentence: "The ministry never paid the 3 million crowns.", values: [3_000_000] },
  { sentence: "The mayor hasn't hired 12 clerks.", values: [12] },
  { sentence: "No application had taken longer than 21 days.", values: [21] },
  { sentence: "Nobody should wait more than 52 weeks.", values: [52] },
  { sentence: "None of the bridges carries 40 tonnes.", values: [40] },
  { sentence: "It is simply not true that 300 jobs will go.", values: [300] },
  { sentence: "It is true that 300 jobs will go.", values: [] },
  { sentence: "No deal was reached after 40 hours of talks.", values: [] },
  { sentence: "There is no doubt that 40 boats sank.", values: [] },
  { sentence: "Not only 40 boats sank, but 12 barges.", values: [] },
  { sentence: "No more than 40 people came.", values: [] },
  { sentence: "It has not rained for 30 days.", values: [] },
  { sentence: "The port did not open until 40 ships had gathered.", values: [] },
  { sentence: "They did not know how many of the 26 wells were safe.", values: [] },
];

describe("figures that a text denies", () => {
  it.each(DENIED)("$sentence", ({ sentence, values }) => {
    const denied = figuresIn(sentence).filter(({ negated }) => negated === true);
    expect(denied.map(({ value }) => value)).toEqual(values);
  });
});
