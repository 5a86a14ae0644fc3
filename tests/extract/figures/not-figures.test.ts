import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/extract/figures/index.js";
import { analysedText, figuresIn, told } from "./harness.js";

/** Sentences with numbers that are no quantities. */
const NONE: readonly string[] = [
  "The council met on 7 October 2021.",
  "In 2019, it moved; in 2013-14 it had stood empty.",
  "The 1990s were kind to Varre.",
  "The owner, Four Rivers Transport, agreed.",
  "She joined Ninefold Capital.",
  "Unemployment rose 5in a row.",
  "Nine times out of ten the pump fails.",
  "The No.1 and the ID.3 were shown.",
  "The train leaves at 5:25 a.m. and at 11.38pm.",
  "It came 10th, then third.",
  "The Su-34 and the V-12 were shown.",
  "She bought an iPhone 11 Pro.",
  "Seats in Section 427 Row 21 remain.",
  "The FTSE 100 and the S&P 500 closed mixed.",
  "Their 5G and 4K sets sold out.",
  "Halmi won 3-1 against Orle.",
  "Call +1 555 123 4567 or 555-0199.",
  "He lives at 575 Wilbraham Road.",
  "See note [12] there.",
  "Version 3.2.1 is out.",
  "No one knows; one day they will.",
  "The Big Four agreed.",
  "Under Article 5 of the pact, Flight 370 was handled.",
  "The shop is open 24/7.",
  "Dial 0800 for help.",
  "Boeing 747s stood on the field.",
  "She made the top 10 list.",
  "The 7.30 train was late.",
  "First it rained, 2) it froze, and 3) it thawed.",
  "Marco Roe (1.) came before Ada Orm (13.).",
  "His 401(k) was gone.",
  "The Group of 20 met.",
  "The 757 was parked beside a 737.",
  'See <post id="75824" at="449075600"> there.',
  "From 1990 to 2000 sales fell.",
  "From 1914 to 1918 prices doubled.",
  "A large one holds less.",
  "It has a six-speed gearbox and a two-way radio.",
  "Half of the money went on wages.",
  "The war is in its 19th month.",
  "It was the 25th year of the fair.",
  "It met in a half-empty hall.",
  "It ended by half time.",
  "It was settled by a third party.",
  "Witnesses are asked to call 01632 960 417.",
  "Ring 01632 960417 or text 80999.",
  "Dial 020 7946 0958, fax 030 9018 2299, ext. 12.",
  "Ring 101 or call 0800 123 456, quoting reference 4471/31.",
  "Case number 22/145 was heard.",
  "They want to call 0800 123 456 or text 80999.",
];

describe("what is no figure", () => {
  it.each(NONE)("%s", (sentence) => {
    expect(figuresIn(sentence).map(told)).toEqual([]);
    // The filters hold alone, too, where nobody has found the dates.
    expect(findFigures(analysedText(sentence), []).map(told)).toEqual([]);
  });
});
