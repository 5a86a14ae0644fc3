import { expect, test } from "vitest";
import { packTable, unpackTable } from "../../src/language/sparse-table.js";

test.each([
  ["zeros between numbers", [0, 0, -3, 0, 0, 0, 0, 127, 1, 0, 0, 0, 0, 0, 0, 0]],
  ["numbers throughout", [1, -1, 2, -2, 3, -3, 4, -128]],
  ["nothing", [0, 0, 0, 0, 0, 0, 0, 0]],
])("a table with %s comes back", (_, numbers) => {
  const packed = packTable(Int8Array.from(numbers));
  expect(packed.numbers).toHaveLength(numbers.filter((number) => number !== 0).length);
  expect([...unpackTable(packed)]).toEqual(numbers);
});
