import { describe, expect, it } from "vitest";
import { figureFields, setOf, type Words } from "../../../src/desk/page/mend-fields.js";

const cases: readonly (readonly ["figure" | "claim" | "date", readonly string[], Words, object])[] = [
  ["figure", ["value"], { value: "1 200.5" }, { value: 1200.5 }],
  ["figure", ["low"], { low: "41", high: "46" }, { low: 41, high: 46 }],
  ["figure", ["unit", "item"], { value: "3", unit: " boat ", item: "" }, { unit: "boat", item: null }],
  ["figure", ["negated", "change"], { value: "3", negated: "yes", change: "" }, { negated: true, change: null }],
  ["claim", ["speaker", "speakerKind"], { speaker: "Ilse Marendel", speakerKind: "" }, { speaker: "Ilse Marendel" }],
  ["date", ["value"], { value: "2031-05" }, { value: "2031-05" }],
];

describe("what is typed", () => {
  it.each(cases)("into a %s: %j of %j", (kind, names, words, set) => expect(setOf(kind, names, words)).toEqual(set));

  it.each([
    ["value", { value: "nine" }, /^Value must be a number in digits/],
    ["value", { value: "" }, /^Value must be/],
    ["high", { low: "", high: "46" }, /^Low must be/],
  ] as const)("is no number: %s of %j", (name, words, problem) =>
    expect(() => setOf("figure", [name], words)).toThrow(problem),
  );

  it("is asked for as one value or as a range", () => {
    const names = (isRange: boolean) => figureFields({ value: 3, low: 1 }, isRange).map(({ name }) => name);
    expect(names(false).slice(0, 2)).toEqual(["value", "bound"]);
    expect(names(true).slice(0, 3)).toEqual(["low", "high", "bound"]);
  });
});
