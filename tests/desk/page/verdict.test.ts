import { describe, expect, it } from "vitest";
import { labelsOf, ratingOf, withLabelTyped, withScaleTyped } from "../../../src/desk/page/verdict.js";

const own = { scale: { worst: 1, best: 3, labels: ["Wrong", "Partly", "Right"] } };

describe("a verdict", () => {
  it("by number has the label of its place on the scale in use", () => {
    expect(ratingOf(2, undefined)).toEqual({ label: "Mostly false", value: 2 });
    expect(ratingOf(3, { label: "Wrong", value: 1, explanation: "Ask", ...own })).toEqual({
      label: "Right",
      value: 3,
      explanation: "Ask",
      ...own,
    });
    const before = { label: "Partly", value: 2, ...own };
    expect(ratingOf(4, before)).toBe(before);
  });

  it("in words has a number only where the scale has the words", () => {
    expect(withLabelTyped({ label: "True", value: 1 })).toEqual({ label: "True", value: 5 });
    expect(withLabelTyped({ label: "Unproven", value: 1 })).toEqual({ label: "Unproven" });
    expect(withLabelTyped({ label: "True", ...own })).toEqual({ label: "True", ...own });
  });

  it("stands on the house's scale as it is typed", () => {
    expect(withScaleTyped({ label: "Right", value: 5 }, " Wrong; Partly;Right; ")).toEqual({
      label: "Right",
      value: 3,
      ...own,
    });
    expect(withScaleTyped(undefined, "Wrong")).toBeUndefined();
    expect(withScaleTyped({ label: "Right", value: 3, ...own }, "")).toEqual({ label: "Right" });
    expect(labelsOf(own as never)).toEqual(own.scale.labels);
  });
});
