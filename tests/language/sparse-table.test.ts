import { expect, test } from "vitest";
import { codeLengths, packTable } from "../../scripts/development/language/pack.js";
import { Kernel } from "../../src/language/kernel/kernel-memory.js";
import { unpackTables } from "../../src/language/sparse-table.js";

const zeros = (count: number): number[] => new Array(count).fill(0);

test("tables come back as they were, the short one unspoilt by the long one", () => {
  const tables = [
    [0, 0, -3, ...zeros(60), 127],
    [...Array.from({ length: 128 }, (_, at) => at - 64), ...zeros(64)],
    zeros(64),
    [1, ...zeros(63)],
  ];
  const packed = tables.map((numbers) => packTable(Int8Array.from(numbers)));
  const unpacked = unpackTables(new Kernel(), packed);
  expect(unpacked.map((table) => [...new Int8Array(table.buffer, table.byteOffset, table.length)])).toEqual(tables);
});

test("no code is longer than ten bits, however rare its number is", () => {
  const numbers = Uint8Array.from({ length: 300_000 }, (_, at) => (at < 255 ? at : 7));
  const lengths = codeLengths(numbers);
  expect(lengths[7]).toBe(1);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
  const table = new Int8Array(300_032);
  table.set(new Int8Array(numbers.buffer));
  const [unpacked] = unpackTables(new Kernel(), [packTable(table)]);
  expect(unpacked && Buffer.compare(unpacked, new Uint8Array(table.buffer))).toBe(0);
});
