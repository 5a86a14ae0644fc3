import { expect, test } from "vitest";
import { Kernel } from "../../src/language/kernel/kernel-memory.js";
import { packTable, unpackTables } from "../../src/language/sparse-table.js";

const zeros = (count: number): number[] => new Array(count).fill(0);

test("tables come back as they were, the short one unspoilt by the long one", () => {
  const tables = [
    [0, 0, -3, ...zeros(60), 127],
    [...Array.from({ length: 128 }, (_, at) => at - 64), ...zeros(64)],
    zeros(64),
    [1, ...zeros(63)],
  ];
  const packed = tables.map((numbers) => packTable(Int8Array.from(numbers)));
  expect(packed.map(({ numbers }) => numbers.length)).toEqual([2, 127, 0, 1]);
  const unpacked = unpackTables(new Kernel(), packed);
  expect(unpacked.map((table) => [...new Int8Array(table.buffer, table.byteOffset, table.length)])).toEqual(tables);
});
