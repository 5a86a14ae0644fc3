import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/model/span.js";
import { figuresIn } from "./harness.js";

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** Styles of writing a whole number of thousands to millions, with the value each stands for. */
const STYLES: readonly ((value: number) => readonly [string, number])[] = [
  (value) => [grouped(value), value],
  (value) => [grouped(value).replaceAll(",", "\u00a0"), value],
  (value) => [`${value % 1000}.5 million`, (value % 1000) * 1e6 + 5e5],
  (value) => [`${(value % 900) + 1}bn`, ((value % 900) + 1) * 1e9],
  (value) => [`${(value % 900) + 1}k`, ((value % 900) + 1) * 1e3],
];

/** Frames of a sentence; `#` is the number. */
const FRAMES = [
  "The town spent $# on the bridge.",
  "About # people came.",
  "Output reached # tonnes.",
  "Profit fell by €# in Orle.",
];

const words = fc.constantFrom(
  "about",
  "12",
  "$5",
  "3.4m",
  "one in eight",
  "and",
  "to",
  "-",
  "(",
  ")",
  "2019",
  "people",
  "percent",
  "tens of",
  "thousands",
  "\u202e",
  "½",
  "from",
  "'",
  '"',
  "miles",
);

describe("laws", () => {
  it("gives a number back in whatever style and sentence", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 9_999_999 }),
        fc.constantFrom(...STYLES),
        fc.constantFrom(...FRAMES),
        (number, style, frame) => {
          const [written, value] = style(number);
          expect(figuresIn(frame.replace("#", written)).map((figure) => figure.value)).toEqual([value]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps figures apart and inside the text", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const figures = figuresIn(text);
        for (const [index, figure] of figures.entries()) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.end).toBeGreaterThan(figure.start);
          const next = figures[index + 1];
          if (next !== undefined) expect(overlaps(figure, next), `${figure.text} | ${next.text}`).toBe(false);
          if (figure.low !== undefined && figure.high !== undefined)
            expect(figure.low).toBeLessThanOrEqual(figure.high);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is not moved by sentences around", () => {
    const sentence = "Nearly 40 farms lost 3.5 percent of their herds.";
    const alone = figuresIn(sentence).map(({ start, end, ...figure }) => figure);
    fc.assert(
      fc.property(
        fc.constantFrom("The mayor smiled.", "It rained on the hills.", "Nobody spoke."),
        fc.constantFrom("The band played.", "They went home."),
        (before, after) => {
          const among = figuresIn(`${before} ${sentence} ${after}`).map(({ start, end, item, ...figure }) => figure);
          expect(among).toEqual(alone.map(({ item, ...figure }) => figure));
        },
      ),
    );
  });
});
