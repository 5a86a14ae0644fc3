import { describe, expect, test } from "vitest";
import { fold } from "../../src/normalize/fold.js";
import { looksLikeHeading } from "../../src/normalize/heading-shape.js";
import { headingsOf } from "../../src/normalize/headings.js";

const HEADINGS: readonly string[] = [
  "Gates closed more often than planned",
  "Claims for flood damage down by 64%",
  "PRICES RISE",
  "Funding",
  "An old warning",
  "'Soaked before nine'",
  "‘We had no choice’",
  "- 'She was leaning' -",
  "– No radio, no lights –",
  "What happens next?",
  "Who is on strike?",
  "WILL THEY STAY?",
  "28 days of silence",
  'Mayor calls plan "a bad joke"',
  "Some harbours in the north and the east put their trust in the new gates",
];

const NO_HEADINGS: readonly string[] = [
  "The gates closed.",
  '"The gates closed," she said',
  "“We had no choice”",
  '"It was nothing."',
  "He asked her, “Is it over?”",
  "Why did you come here?",
  "Had they not been warned?",
  "It was the end of the road for us",
  "The gates are safe, the minister said",
  "• Order: two ferries",
  "- Order: two ferries",
  "1. A storm tank at Priory Mill",
  "a) A storm tank",
  "Key facts:",
  "the gates will stay",
  "Wend Town | 3 | 1 | 2",
  "Wend Town    3    1",
  "Wend 14 11 6 15 46",
  "12",
  "5 May 2031, 14:32",
  "desk@marlby.example",
  "See https://marlby.example/gates",
  "– Ada Quint, Marlby",
  "The gates, which had been built in the years after the great storm surge on the northern coast, were never once closed on time",
  "",
];

/** Lines one below the other; headings begin with `#`. */
const BODIES: readonly (readonly string[])[] = [
  ["The gates will stay open until the herring have gone.", "#Gates closed often", "They closed 41 times last winter."],
  ["#Gates closed often", "They closed 41 times."],
  ["Ada Quint, Marlby", "Tom Rell, Wend", "Ilse Berg, Torsnes", "These were the winners of the day."],
  [
    "The water came",
    "The water went",
    "And nobody knew",
    "Where the boats were",
    "They had gone out at four in the morning.",
  ],
  ["He put it thus:", "All gates must go", "And with that he sat down and said no more."],
  ["They fell silent.", "The end"],
  ["They fell silent.", "Gate number five", "#The old harbour", "It was built in 1956 and never used again."],
  ["They fell silent.", "#Key facts", "• Order: two ferries", "• Delivery: 2033"],
  ["They fell silent.", "All the gates are open", "– Ada Quint, April 2", "That was what the card said."],
];

describe("headings", () => {
  test.each(HEADINGS)("has the shape of one: %s", (line) => {
    expect(looksLikeHeading(fold(line))).toBe(true);
  });

  test.each(NO_HEADINGS)("has not the shape of one: %s", (line) => {
    expect(looksLikeHeading(fold(line))).toBe(false);
  });

  test.each(BODIES.map((lines) => [lines.join(" / "), lines] as const))("%s", (_, lines) => {
    const blocks = lines.map((line) => {
      const text = fold(line.replace(/^#/, ""));
      return { text, start: 0, end: text.length, blankBefore: false };
    });
    expect(headingsOf(blocks)).toEqual(lines.map((line) => line.startsWith("#")));
  });
});
