import { expect, it } from "vitest";
import { movedExtent, stretchOf, wordAfter } from "../../../src/desk/page/extent.js";

const text = "The old quay wall gave way.";
const whole = { start: 4, end: 12 };
const pressed = (key: string, held: "shift" | "alt" | "none") => ({
  key,
  shiftKey: held === "shift",
  altKey: held === "alt",
});

it.each([
  ["ArrowRight", "shift", "old quay wall"],
  ["ArrowLeft", "shift", "old"],
  ["ArrowRight", "alt", "quay"],
  ["ArrowLeft", "alt", "The old quay"],
] as const)("%s with %s moves the extent to %s", (key, held, words) => {
  const moved = movedExtent(text, whole, pressed(key, held));
  expect(text.slice(moved?.start, moved?.end)).toBe(words);
});

it("is left alone by other keys, and never empty", () => {
  expect(movedExtent(text, whole, pressed("ArrowRight", "none"))).toBeUndefined();
  expect(movedExtent(text, whole, pressed("a", "shift"))).toBeUndefined();
  const word = { start: 4, end: 7 };
  expect(movedExtent(text, word, pressed("ArrowRight", "alt"))).toEqual({ start: 8, end: 12 });
  expect(movedExtent(text, word, pressed("ArrowLeft", "shift"))).toEqual(word);
});

it.each([
  [0, "The"],
  [3, "old"],
  [4, "old"],
  [5, "quay"],
  [99, "way"],
])("the first word from %i on is %s", (offset, words) => {
  const { start, end } = wordAfter(text, Math.min(offset, text.length));
  expect(text.slice(start, end)).toBe(words);
});

it("a claim in parts stretches from the first to the last", () => {
  const content = [
    { start: 4, end: 7 },
    { start: 18, end: 22 },
  ];
  expect(stretchOf({ kind: "claim", thing: { content } as never })).toEqual({ start: 4, end: 22 });
});
