import { describe, expect, it } from "vitest";
import { type Case, figuresIn, told } from "./harness.js";

const CASES: readonly Case[] = [
  ["Divers found two anchors and more than 60 chains.", "2 anchor", "more_than 60 chain"],
  ["It cut the trip from four hours and 20 minutes to 98 minutes.", "4 hour", "20 minute", "98 minute"],
  ["Nearly 40 farms closed.", "about 40 farm"],
  ["At least three people drowned.", "at_least 3 person"],
  ["As many as 60 boats sank.", "at_most 60 boat"],
  ["Fewer than 90 voters came.", "less_than 90 voter"],
  ["No more than 12 crews remain.", "at_most 12 crew"],
  ["Just under 20 percent agreed.", "less_than 20 percent"],
  ["The loss exceeded $4 million.", "more_than 4000000 dollar"],
  ["Planes flew over four towns.", "4 town"],
  ["It followed the infants over two winters.", "2 winter"],
  ["It kills children under five worldwide and in Orle.", "less_than 5 year of age"],
  ["The number of boats now exceeds 3,000.", "more_than 3000 boat"],
  ["The price will not exceed $40.", "at_most 40 dollar"],
  ["Exports rose 60%.", "up 60 percent"],
  ["Exports dropped 7% to $2.3 billion.", "down 7 percent", "2300000000 dollar"],
  ["The index was down 0.4 per cent at 13,176 points.", "down 0.4 percent", "13176 point"],
  ["The index ended up 1% at 900 points.", "up 1 percent", "900 point"],
  ["The bank cut its rate by 25 basis points.", "down 25 basis point"],
  ["Orma fell 2.3%, Tesk by 2.6%.", "down 2.3 percent", "down 2.6 percent"],
  ["The fund lost more than 60% of its worth.", "more_than down 60 percent"],
  ["There was a drop of 5 degrees.", "down 5 degree"],
  ["The shares closed 0.5% higher.", "up 0.5 percent"],
  ["The firm cut 500 jobs.", "500 job"],
  ["They gave up 40 acres.", "40 acre"],
  [
    "Strength was lower than 8.9 ksi (61.4 MPa).",
    "less_than 8.9 kilopound per square inch",
    "less_than 61.4 megapascal",
  ],
  [
    "They paid about 310 million euros ($338m; £262m).",
    "about 310000000 euro",
    "about 338000000 dollar",
    "about 262000000 pound sterling",
  ],
  ["Crude rose 84 cents, or 1.1%, in May.", "up 84 cent", "up 1.1 percent"],
  ["Turnout dropped below 40 percent.", "less_than 40 percent"],
  ["The lake has warmed by 1.6 degrees.", "up 1.6 degree"],
  ["They complained about 300 potholes.", "300 pothole"],
  ["A row over 14 missing files broke out.", "14 missing file"],
  ["The crew needed over 14 hours to land.", "more_than 14 hour"],
  ["Fewer than one in 4,000 bats carries it.", "less_than 0.00025 bat"],
  ["The subsidy was cut by about a third.", "about down 0.3333333333333333"],
  ["The stall sells 50 or more loaves.", "at_least 50 loaf"],
  ["Oil eased by $5 to $1,200 an ounce.", "down 5 dollar", "1200 dollar per ounce"],
];

describe("bounds and change", () => {
  it.each(CASES)("%s", (sentence, ...figures) => {
    expect(figuresIn(sentence).map(told)).toEqual(figures);
  });
});
