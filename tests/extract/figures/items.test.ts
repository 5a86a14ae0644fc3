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
  ["Harbour master Per Lund specified that 450 of the boats were leaking.", ""],
  ["The bank trimmed its growth forecast for this year to 0.9 percent.", "growth forecast"],
  ["The average claim after the flood had been 11,300 euros.", "average claim after the flood"],
  ["The Orle index lost 190 points.", "Orle index"],
  ["The buoys measure 15.5 cm across.", "buoys"],
  ["They were boys, aged four and seven.", "boys"],
];

it.each(CASES)("%s is about %j", (text, item) => {
  const [figure] = figuresOf("case", text, loadEnglish());
  expect(figure?.item?.text ?? "").toBe(item);
});
