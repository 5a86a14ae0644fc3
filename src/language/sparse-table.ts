import type { Kernel } from "./kernel/kernel-memory.js";
import { decodingTable, longestCode } from "./prefix-code.js";

/**
 * A table of small numbers most of which are zero: `kept` has a bit for every place; what stands in the places whose bit is set
 * lies in turn in `even` and `odd`, each number as a prefix code, and `lengths` says how long the code of every byte is.
 */
export interface SparseTable {
  readonly kept: Uint8Array;
  readonly even: Uint8Array;
  readonly odd: Uint8Array;
  readonly lengths: Uint8Array;
}

/** A table in a kernel's memory, its zeros in their places; the bytes are signed numbers. */
export type Table = Uint8Array;

/** The kernel reads four bytes at a time, and so past the last code. */
const readAhead = 4;

/** Tables with their zeros. A cold run waits for this. */
export function unpackTables(kernel: Kernel, tables: readonly SparseTable[]): Table[] {
  const roomFor = (part: "kept" | "even" | "odd"): Uint8Array =>
    kernel.bytes(Math.max(...tables.map((table) => table[part].length)) + readAhead);
  const [kept, even, odd] = [roomFor("kept"), roomFor("even"), roomFor("odd")];
  const codes = kernel.bytes(2 << longestCode);
  return tables.map((packed) => {
    const table = kernel.bytes(packed.kept.length * 8);
    kept.set(packed.kept);
    even.set(packed.even);
    odd.set(packed.odd);
    codes.set(new Uint8Array(decodingTable(packed.lengths).buffer));
    kernel.call.unpackTable(
      kept.byteOffset,
      packed.kept.length,
      even.byteOffset,
      odd.byteOffset,
      codes.byteOffset,
      table.byteOffset,
    );
    return table;
  });
}
