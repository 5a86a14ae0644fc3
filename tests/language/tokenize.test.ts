import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CharacterKind, kindAt } from "../../src/language/characters.js";
import { tokenize } from "../../src/language/tokenize.js";

const wordsOf = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Texts and their tokens, parted by spaces in the second column. */
const cases: readonly (readonly [string, string])[] = [
  ["It cost $48.2m.", "It cost $ 48.2 m ."],
  ["US$5 and HK$1,234.50", "US$ 5 and HK$ 1,234.50"],
  ["£3bn, €4.5 million", "£ 3 bn , € 4.5 million"],
  ["up 40%, or 1,234.5 tons", "up 40 % , or 1,234.5 tons"],
  ["a 10km run at 5pm", "a 10 km run at 5 pm"],
  ["the 20th, the 1980s and 5G", "the 20th , the 1980s and 5G"],
  ["10-20 people, 2013-2014", "10 - 20 people , 2013 - 2014"],
  ["from 10–20% to 30%", "from 10 – 20 % to 30 %"],
  ["on 2031-05-14 at 10:30", "on 2031-05-14 at 10:30"],
  ["1/2 of 9/11", "1/2 of 9/11"],
  ["the US-led, 15-year-old Su-34 and Mi-8s", "the US-led , 15-year-old Su-34 and Mi-8s"],
  ["a plan - or two — no, three--four", "a plan - or two — no , three -- four"],
  ["Don't, can’t, cannot", "Do n't , ca n’t , can not"],
  ["Dolan's boats, the workers' boats, we’ll", "Dolan 's boats , the workers ' boats , we ’ll"],
  ["O'Brien and Côte d’Ivoire", "O'Brien and Côte d’Ivoire"],
  ["“Stop,” he said; ‘now’.", "“ Stop , ” he said ; ‘ now ’ ."],
  ["``Stop,'' «now» \"then\"", "`` Stop , '' « now » \" then \""],
  ["in the U.S. at 5 a.m. today", "in the U.S. at 5 a.m. today"],
  ["Gen. J. K. Dolan of Tarn Inc. won.", "Gen. J. K. Dolan of Tarn Inc. won ."],
  ["No. 5 says no.", "No. 5 says no ."],
  ["the Su-30SM. It", "the Su-30SM . It"],
  ["AT&T, R&D and and/or", "AT&T , R&D and and / or"],
  ["see www.example.org/a?b=1, or mail press@example.org.", "see www.example.org/a?b=1 , or mail press@example.org ."],
  ["@tarn #strike", "@tarn #strike"],
  ["A smile :) and a frown ;-(", "A smile :) and a frown ;-("],
  ["(the list:)", "( the list : )"],
  ["see report.pdf.", "see report.pdf ."],
  ["Wait... what?! No…", "Wait ... what ?! No …"],
  ["12.5°C and -3", "12.5 °C and - 3"],
  ["flags 🇳🇴 and 👩‍🚒👍🏽!", "flags 🇳 🇴 and 👩‍🚒 👍🏽 !"],
  ["zero\u200bwidth \u200bedge\u200b .", "zero\u200bwidth edge ."],
  ["\ufeffno\u00a0break", "no break"],
];

describe("tokens", () => {
  test.each(cases)("%s", (text, tokens) => {
    expect(wordsOf(text).join(" ")).toBe(tokens);
  });
});

/** Pieces that have tripped tokenizers, to be strewn into arbitrary text. */
const piece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\u200b",
    "\ufeff",
    "\u00a0",
    "\ud800",
    "\udc00",
    "👩‍🚒",
    "'",
    "’s",
    "n't",
    "U.S.",
    "...",
    "1,2",
    "$",
    "-",
    "‑",
    "\u202e",
    "e\u0301",
    "\n",
    "ab1.",
  ),
);

test("tokens and what lies between them rebuild any text; between them nothing is seen", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { start, end } of tokenize(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        for (; at < start; at++) expect([CharacterKind.Space, CharacterKind.Invisible]).toContain(kindAt(text, at));
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      for (; at < text.length; at++) expect([CharacterKind.Space, CharacterKind.Invisible]).toContain(kindAt(text, at));
    }),
    { numRuns: 500, seed: 11 },
  );
});

test("no token reaches over the span's edges", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const text = pieces.join("");
      const start = Math.min(one % (text.length + 1), other % (text.length + 1));
      const end = Math.max(one % (text.length + 1), other % (text.length + 1));
      for (const token of tokenize(text, { start, end })) {
        expect(token.start).toBeGreaterThanOrEqual(start);
        expect(token.end).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 300, seed: 12 },
  );
});
