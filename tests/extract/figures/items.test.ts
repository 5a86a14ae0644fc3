import { expect, it } from "vitest";
import { loadEnglish } from "../../../src/language/english.js";
import { figuresOf } from "../../../src/pipeline.js";

/** A sentence and what its figure is about; empty where nothing but its own noun says so. All invented. */
const CASES: readonly (readonly [string, string])[] = [
  ["Fire chief Per Lund said 17 houses burned in Skarhavn overnight.", ""],
  ["The ministry stated 300 cases were open.", ""],
  ["Merle Shipping said the spill involved 90 tonnes of oil.", "oil"],
  ["Unemployment was 3.4% in the third quarter.", "Unemployment"],
  ["Unemployment fell to 3.4% in August.", "Unemployment"],
  ["The field lies roughly 640 km east of Orle.", ""],
  ["A court acquitted Nora Quist, 63, of all charges.", "Nora Quist"],
  ["Growth of 2.1% surprised the bank.", "Growth"],
];

it.each(CASES)("%s is about %j", (text, item) => {
  const [figure] = figuresOf("case", text, loadEnglish());
  expect(figure?.item?.text ?? "").toBe(item);
});
