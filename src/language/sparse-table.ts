/**
 * A table of small numbers most of which are zero: `kept` has a bit for every place, `numbers` what stands in the places
 * whose bit is set.
 */
export interface SparseTable {
  readonly kept: Uint8Array;
  readonly numbers: Int8Array;
}

/** The table without its zeros. */
export function packTable(table: Int8Array): SparseTable {
  const kept = new Uint8Array(table.length / 8);
  for (let place = 0; place < table.length; place++)
    if (table[place] !== 0) kept[place >> 3] = (kept[place >> 3] as number) | (1 << (place & 7));
  return { kept, numbers: table.filter((number) => number !== 0) };
}

/** The table with its zeros. */
export function unpackTable({ kept, numbers }: SparseTable): Int8Array {
  const table = new Int8Array(kept.length * 8);
  let from = 0;
  for (let byte = 0; byte < kept.length; byte++) {
    for (let bits = kept[byte] as number, place = byte << 3; bits !== 0; bits >>= 1, place++)
      if ((bits & 1) !== 0) table[place] = numbers[from++] as number;
  }
  return table;
}
