import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureFinding } from "../../../src/extract/findings.js";
import { overlaps } from "../../../src/model/span.js";
import { figuresIn } from "./harness.js";

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** `12,34,567`: the last three digits, then pairs. */
const indian = (value: number): string =>
  String(value).replace(
    /^(\d+)(\d{3})$/,
    (_, pairs: string, rest: string) => `${pairs.replace(/\B(?=(\d{2})+$)/g, ",")},${rest}`,
  );

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number from 1 to 99 in words. */
function inWords(value: number): string {
  if (value < 20) return ONES[value - 1] ?? "";
  const one = ONES[(value % 10) - 1];
  return `${TENS[Math.floor(value / 10) - 2]}${one === undefined ? "" : `-${one}`}`;
}

/** Styles of writing a whole number of thousands to millions, with the value each stands for. */
const STYLES: readonly ((value: number) => readonly [string, number])[] = [
  (value) => [String(value), value],
  (value) => [`${grouped(value)}.25`, value + 0.25],
  (value) => [indian(value), value],
  (value) => [`${(value % 90) + 1}.4 lakh`, Math.round((value % 90) + 1) * 1e5 + 4e4],
  (value) => [`${(value % 90) + 1} crore`, ((value % 90) + 1) * 1e7],
  (value) => [`${(value % 900) + 1}.84 mln`, ((value % 900) + 1) * 1e6 + 84e4],
  (value) => [`${(value % 90) + 1} trillion`, ((value % 90) + 1) * 1e12],
  (value) => [`${inWords((value % 98) + 2)} million`, ((value % 98) + 2) * 1e6],
  (value) => [`${inWords((value % 8) + 2)} and a half million`, ((value % 8) + 2.5) * 1e6],
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

  it("gives both ends of a range back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(...RANGES),
        (low, more, [frame, factor]) => {
          const high = low + more;
          const text = frame.replace("#", String(low)).replace("#", String(high));
          expect(figuresIn(text).map((figure) => [figure.low, figure.high])).toEqual([[low * factor, high * factor]]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is not moved by sentences that have nothing to do with it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 3 }),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 3 }),
        fc.constantFrom(" ", "\n\n"),
        (sentence, before, after, gap) => {
          const text = [...before, sentence, ...after].join(gap);
          const shift = text.indexOf(sentence);
          const among = figuresIn(text).map((figure) => moved(figure, shift));
          expect(among).toEqual(figuresIn(sentence));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The figure as if the text began `shift` code units later. */
function moved(figure: FigureFinding, shift: number): FigureFinding {
  const { item } = figure;
  return {
    ...figure,
    start: figure.start - shift,
    end: figure.end - shift,
    ...(item?.start === undefined || item.end === undefined
      ? {}
      : { item: { ...item, start: item.start - shift, end: item.end - shift } }),
  };
}

const RANGES: readonly (readonly [frame: string, factor: number])[] = [
  ["Between # and # people came.", 1],
  ["It costs $#m-$#m.", 1e6],
  ["Prices rose from # to # million euros.", 1e6],
  ["They expect # to # percent.", 1],
  ["It takes #-# hours.", 1],
];

const SENTENCES = [
  "Nearly 40 farms lost 3.5 percent of their herds.",
  "Output fell by more than 12 percent to 4.2 million tonnes.",
  "One in eight households has no well.",
  "Petra Lindqvist, 71, paid $3,500 a month.",
  "It was minus 12 degrees when the bus stopped.",
  "The fire did not destroy 300 homes, but 30.",
];

const UNRELATED = [
  "The mayor smiled.",
  "It rained on the hills.",
  "Nobody spoke.",
  "The band played.",
  "“We are tired,” said the clerk.",
  "Who knows?",
];
