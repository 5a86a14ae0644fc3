import { expect, it } from "vitest";
import { movedExtent } from "../../../src/desk/page/extent.js";

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
  expect(movedExtent(text, word, pressed("ArrowRight", "alt"))).toEqual(word);
});
