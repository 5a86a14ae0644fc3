import { expect, test } from "vitest";
import { identifiedLine } from "../../../src/read/ndjson/identified-line.js";

test("a line's id and its other members", () => {
  expect(identifiedLine({ id: "a", text: "Rain." })).toEqual({ id: "a", members: { text: "Rain." } });
});

test.each([
  [7, "is not a JSON object"],
  [["a"], "is not a JSON object"],
  [null, "is not a JSON object"],
  [{ text: "Rain." }, 'has no "id"; give every line one'],
  [{ id: "" }, 'has no "id"'],
  [{ id: 7 }, 'the "id" of the line is no text; set it in quotation marks'],
])("what is wrong with %j", (value, sentence) => {
  expect(() => identifiedLine(value)).toThrow(sentence);
});
