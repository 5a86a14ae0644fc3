import { describe, expect, it } from "vitest";
import { headlineCase } from "../../../src/export/citations/headline-case.js";
import { nested, quotedTitle, withMarks } from "../../../src/export/citations/quotation-marks.js";
import { sentenceCase, withoutShouting } from "../../../src/export/citations/sentence-case.js";
import { shortTitle } from "../../../src/export/citations/short-title.js";

describe("headline style", () => {
  it.each([
    ["boats to return after the storm", "Boats to Return After the Storm"],
    ["what the storm left us with", "What the Storm Left Us With"],
    ["storm: a town without light", "Storm: A Town Without Light"],
    ["storm... and the boats — for whom?", "Storm... And the Boats — for Whom?"],
    ["NATO asks al-Torski for an iPhone", "NATO Asks al-Torski for an iPhone"],
    ["co-owner of state-of-the-art mill", "Co-Owner of State-of-the-Art Mill"],
    ["town in anti-EU vote over non-Torsk boats", "Town in Anti-EU Vote over Non-Torsk Boats"],
    ["minister Anna van der Berg quits", "Minister Anna van der Berg Quits"],
    ["The Boats To Return In May", "The Boats to Return in May"],
    ["mayor says “no” to 5g", "Mayor Says “No” to 5g"],
    ["row of 14-month at 5-star inn", "Row of 14-Month at 5-Star Inn"],
    ["court hears «The boat» and 'the oar' again", "Court Hears «The Boat» and 'the Oar' Again"],
    ["court hears (The old one) again", "Court Hears (The Old One) Again"],
    ["élan of the town", "Élan of the Town"],
  ])("of %j is %j", (title, wanted) => {
    expect(headlineCase(title, "en-GB")).toBe(wanted);
  });

  it("is for English titles alone", () => {
    expect(headlineCase("die Boote im Sturm", "de")).toBe("die Boote im Sturm");
  });
});

describe("sentence style", () => {
  const body = "A mill closes in Torsk. The mayor of Torsk, Rosa White, said the White Bridge holds; white boats wait.";
  it.each([
    ["Mill Closes in Torsk", "Mill closes in Torsk"],
    ["Mill of the White Bridge Closes", "Mill of the White Bridge closes"],
    ["Mayor: Mill Closes", "Mayor: Mill closes"],
    ["Mill in Torsk Sinks", "Mill in Torsk Sinks"],
    ["Mill closes in Torsk", "Mill closes in Torsk"],
    ["NOVA: Mill Closes", "NOVA: Mill closes"],
  ])("of %j is %j", (title, wanted) => expect(sentenceCase(title, body)).toBe(wanted));

  it.each([
    ["MILL IN TORSK CLOSES", "Mill in Torsk closes"],
    ["MILL IN QUENBY CLOSES", "MILL IN QUENBY CLOSES"],
    ["5 MILLS", "5 mills"],
    ["Mill in Torsk", "Mill in Torsk"],
    ["2031", "2031"],
  ])("of the shouted %j is %j", (title, wanted) => expect(withoutShouting(title, body)).toBe(wanted));
});

describe("quotation marks", () => {
  it.each([
    ['He said "no" to us', "He said ‘no’ to us"],
    ["The mayor's 'no' to us", "The mayor’s ‘no’ to us"],
    ["“She said ‘no’ to me”", "‘She said “no” to me’"],
    ["The '90s boats", "The ’90s boats"],
    ["rock 'n' roll's", "rock ‘n’ roll’s"],
    ["an unclosed “quotation", "an unclosed ‘quotation"],
    ["stray ” marks", "stray ” marks"],
  ])("in %j inside others are %j", (text, wanted) => expect(nested(text)).toBe(wanted));

  it("are double at the outside", () =>
    expect(withMarks("says ‘no “ifs” here’", "double")).toBe("says “no ‘ifs’ here”"));

  it.each([
    ["Mill shuts", ".", "“Mill shuts.”"],
    ["Mill shuts", ",", "“Mill shuts,”"],
    ["Mill shuts?", ".", "“Mill shuts?”"],
    ["Mill shuts?", ",", "“Mill shuts?,”"],
    ['They say "no"', ".", "“They say ‘no.’”"],
    ['They say "no"', ",", "“They say ‘no,’”"],
    ["The workers'", ".", "“The workers’.”"],
  ] as const)("round %j with %j are %j", (title, mark, wanted) => expect(quotedTitle(title, mark)).toBe(wanted));
});

describe("a short title", () => {
  it.each([
    ["The Boats of Torsk Return", "Boats of Torsk Return"],
    ["Boats Return After the Storm", "Boats Return"],
    ["Storm: A Town Without Light", "Storm"],
    ["Torsk Households Face 23 per Cent Rise", "Torsk Households Face"],
    ["Ferry Fares Rise Again This Year", "Ferry Fares Rise Again"],
    ["Mayor Says “We Will Stay Here Forever”", "Mayor Says"],
    ["“We Will Stay Here Forever,” Says Mayor", "We Will Stay Here"],
    ["x".repeat(500), "x".repeat(80)],
  ])("of %j is %j", (title, wanted) => expect(shortTitle(title)).toBe(wanted));
});
