import { canonicalCodes, longestCode, symbolCount } from "../../../src/language/prefix-code.js";
import type { SparseTable } from "../../../src/language/sparse-table.js";

/** Largest number in a table. */
const largestNumber = 127;

/** Sizes that weights are rounded to: of twice as many weights in as many bytes, rounding costs less than leaving out. */
const sizes = 31;

/**
 * The square roots of the `keep` largest weights, with their signs, as one of `sizes` numbers up to `largestNumber`: a few
 * weights are a hundred times as large as most, and neither may be lost. The others become 0.
 */
function quantise(weights: Float32Array, keep: number): Int8Array {
  const sorted = weights.map(Math.abs).sort();
  const largest = sorted.at(-1) ?? 1;
  const least = Math.max(sorted[Math.max(0, sorted.length - keep)] ?? 0, Number.MIN_VALUE);
  return Int8Array.from(weights, (weight) => {
    const size = Math.abs(weight);
    if (size < least) return 0;
    const step = Math.max(1, Math.round(Math.sqrt(size / largest) * sizes));
    return Math.sign(weight) * Math.round((step * largestNumber) / sizes);
  });
}

interface Node {
  readonly count: number;
  readonly symbols: readonly number[];
}

/** Rarer bytes are counted as often as this share of all, so that no code is longer than a reader allows. */
const leastShare = 2 ** -(longestCode - 2);

/** How long the code of each byte is: the two rarest joined again and again (Huffman 1952). Bytes that do not occur have 0. */
export function codeLengths(bytes: Uint8Array): Uint8Array {
  const counts = new Float64Array(symbolCount);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  const floor = bytes.length * leastShare;
  let nodes: Node[] = [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([symbol, count]) => ({ count: Math.max(count, floor), symbols: [symbol] }));
  const lengths = new Uint8Array(symbolCount);
  if (nodes.length === 1) lengths[nodes[0]?.symbols[0] as number] = 1;
  while (nodes.length > 1) {
    nodes = nodes.sort(
      (left, right) => left.count - right.count || (left.symbols[0] as number) - (right.symbols[0] as number),
    );
    const [rarest, next, ...others] = nodes as [Node, Node, ...Node[]];
    const symbols = [...rarest.symbols, ...next.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
    nodes = [...others, { count: rarest.count + next.count, symbols }];
  }
  if (Math.max(...lengths) > longestCode) throw new Error(`A code is longer than ${longestCode} bits.`);
  return lengths;
}

/** Bytes as codes of these lengths, one after the other, from the lowest bit on. */
function encode(bytes: Uint8Array, lengths: Uint8Array): Uint8Array {
  const codes = new Uint16Array(symbolCount);
  for (const { symbol, bits } of canonicalCodes(lengths)) codes[symbol] = bits;
  const size = bytes.reduce((sum, byte) => sum + (lengths[byte] as number), 0);
  const packed = new Uint8Array(Math.ceil(size / 8));
  let position = 0;
  for (const byte of bytes) {
    const length = lengths[byte] as number;
    for (let bit = 0; bit < length; bit++, position++)
      packed[position >> 3] =
        (packed[position >> 3] as number) | ((((codes[byte] as number) >> bit) & 1) << (position & 7));
  }
  return packed;
}

/** The table without its zeros; its length is a multiple of 64. */
export function packTable(table: Int8Array): SparseTable {
  const kept = new Uint8Array(table.length / 8);
  for (let place = 0; place < table.length; place++)
    if (table[place] !== 0) kept[place >> 3] = (kept[place >> 3] as number) | (1 << (place & 7));
  const bytes = Uint8Array.from(table.filter((number) => number !== 0));
  const lengths = codeLengths(bytes);
  const half = (rest: number): Uint8Array =>
    encode(
      bytes.filter((_, order) => order % 2 === rest),
      lengths,
    );
  return { kept, even: half(0), odd: half(1), lengths };
}

/** The parts of a model's table in the file: where numbers stand, the numbers, and how their codes are read. */
export function tableParts(name: string, weights: Float32Array, keep: number): Record<string, Uint8Array> {
  const parts = Object.entries(packTable(quantise(weights, keep)));
  return Object.fromEntries(parts.map(([part, bytes]) => [name + part.charAt(0).toUpperCase() + part.slice(1), bytes]));
}
