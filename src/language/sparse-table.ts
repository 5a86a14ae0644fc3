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

/** For every byte the places of its bits that are set, eight to a byte, and how many there are. */
function bitPlaces(): { readonly places: Uint8Array; readonly counts: Uint8Array } {
  const places = new Uint8Array(256 * 8);
  const counts = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++)
    for (let bit = 0; bit < 8; bit++)
      if ((byte >> bit) & 1) {
        places[(byte << 3) + (counts[byte] as number)] = bit;
        counts[byte] = (counts[byte] as number) + 1;
      }
  return { places, counts };
}

/** The table with its zeros. A cold run waits for this: the bits of a byte are looked up, not tried one after the other. */
export function unpackTable({ kept, numbers }: SparseTable): Int8Array {
  const table = new Int8Array(kept.length * 8);
  const { places, counts } = bitPlaces();
  let from = 0;
  for (let byte = 0; byte < kept.length; byte++) {
    const bits = kept[byte] as number;
    if (bits === 0) continue;
    const end = from + (counts[bits] as number);
    for (let place = bits << 3; from < end; place++)
      table[(byte << 3) + (places[place] as number)] = numbers[from++] as number;
  }
  return table;
}
