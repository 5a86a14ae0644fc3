import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../src/language/english.js";
import { figuresOf } from "../../src/pipeline.js";

type Value = number | readonly [number, number];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly { readonly value: Value; readonly bound: string }[];
}

const bounds: Readonly<Record<string, string>> = {
  exact: "=",
  about: "~",
  more_than: ">",
  at_least: ">",
  less_than: "<",
  at_most: "<",
};

const lines: Line[] = readFileSync(new URL("figure-sentences/adjudicated.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const number = (value: number): string => Number(value.toPrecision(6)).toString();
const told = (value: Value): string => (typeof value === "number" ? number(value) : value.map(number).join(".."));

/** How many of some words stand in others too, each once. */
function shared(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  return left.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  }).length;
}

describe("150 sentences that two readers annotated", () => {
  const english = loadEnglish();
  const found = lines.map(({ id, text, quantities }) => {
    const figures = figuresOf(id, text, english).map(({ value, low = 0, high = 0, bound, change }) => {
      const amount = told(value ?? [low, high]);
      // As the readers have it: a hedge upwards beats the direction of a change, the direction every other hedge.
      const mark = bounds[bound] === ">" ? ">" : (change ?? bounds[bound]);
      return { amount, bounded: `${mark} ${amount}` };
    });
    const gold = quantities.map(({ value, bound }) => ({ amount: told(value), bounded: `${bound} ${told(value)}` }));
    return { figures, gold };
  });
  const f1 = (member: "amount" | "bounded"): number => {
    const right = found.reduce((sum, { figures, gold }) => {
      return (
        sum +
        shared(
          figures.map((each) => each[member]),
          gold.map((each) => each[member]),
        )
      );
    }, 0);
    const all = found.reduce((sum, { figures, gold }) => sum + figures.length + gold.length, 0);
    return (200 * right) / all;
  };

  it("have the values that the readers found", () => {
    expect(lines).toHaveLength(150);
    expect(f1("amount")).toBeGreaterThan(96.5);
  });

  it("have their bounds and directions", () => {
    expect(f1("bounded")).toBeGreaterThan(91);
  });
});
