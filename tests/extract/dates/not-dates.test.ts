import { describe, expect, it } from "vitest";
import { told } from "./dates-of.js";

const NOT_DATES: readonly string[] = [
  "About 2,014 people came to the fair.",
  "Some 2000 troops crossed the ford.",
  "The hall has 2014 seats and 1900 lockers.",
  "The relay is run over 1500 metres.",
  "In 1500 metres the road forks.",
  "Between 1500 and 2000 people came to the fair.",
  "Flight 1984 was late, and page 2001 was torn out.",
  "It costs $2015 or €1999 a head.",
  "The index rose 2015.5 points.",
  "They met at 1930 GMT and parted at 7:45 p.m.",
  "May they rest in peace.",
  "She may march on the capital in a second.",
  "Fares May Rise Again",
  "Theresa May and June Carter sang for Augusta March.",
  "April said she liked August Wilson.",
  "March on, said the sergeant.",
  "The March on Varnholm drew crowds.",
  "The sun sat low; he wed in haste and the mon was sat on.",
  "The Su-34 and the Mi-8 flew past the Boeing 2014.",
  "Windows 2000 and Expo 2020 are names.",
  "It will be finished in 15 years, after two weeks of tests.",
  "They had waited for two months and three days.",
  "Anhalt won 3-1, then lost 5-4 after 90 minutes.",
  "The driver, 57, and her son, 19, were unhurt.",
  "It happened recently; it is now, currently and lately a ruin.",
  "The Sunday Times and Black Friday are names.",
  "He read it in USA Today.",
  "Drivers will walk out every Friday.",
  "He is in his eighties; she is in her 80s.",
  "The second half was dull, and the third quarter of the game too.",
  "Springs and falls abound; winter coats sell well.",
  "Over the last year and in the past three months it fell.",
  "She had lost two thirds of her fat in her last year.",
  "In the last week of the campaign she spoke little.",
  "He hoped for a better tomorrow.",
  "Room 5/6 and ratio 3/4/5 are no days; nor is 31/2/2031.",
  "Version 1.2.31 is out; call 555-2014.",
];

describe("what is no date", () => {
  it.each(NOT_DATES)("%s", (sentence) => {
    expect(told(sentence, "2031-05-14")).toEqual([]);
  });
});
