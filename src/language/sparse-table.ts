import type { Kernel } from "./kernel/kernel-memory.js";

/**
 * A table of small numbers most of which are zero: `kept` has a bit for every place, `numbers` what stands in the places
 * whose bit is set.
 */
export interface SparseTable {
  readonly kept: Uint8Array;
  readonly numbers: Uint8Array;
}

/** The table without its zeros; its length is a multiple of 64. */
export function packTable(table: Int8Array): SparseTable {
  const kept = new Uint8Array(table.length / 8);
  for (let place = 0; place < table.length; place++)
    if (table[place] !== 0) kept[place >> 3] = (kept[place >> 3] as number) | (1 << (place & 7));
  return { kept, numbers: Uint8Array.from(table.filter((number) => number !== 0)) };
}

/** A table in a kernel's memory, its zeros in their places; the bytes are signed numbers. */
export type Table = Uint8Array;

/** Tables with their zeros. A cold run waits for this. */
export function unpackTables(kernel: Kernel, tables: readonly SparseTable[]): Table[] {
  const largest = Math.max(...tables.map(({ kept }) => kept.length));
  const packed = { kept: kernel.bytes(largest), numbers: kernel.bytes(largest * 8) };
  return tables.map(({ kept, numbers }) => {
    const table = kernel.bytes(kept.length * 8);
    packed.kept.set(kept);
    packed.numbers.set(numbers);
    kernel.call.unpackTable(packed.kept.byteOffset, kept.length, packed.numbers.byteOffset, table.byteOffset);
    return table;
  });
}
