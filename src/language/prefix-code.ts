/** Longest code, in bits: a table of all that many bits stays in the processor's first cache. */
export const longestCode = 10;

/** Symbols are bytes. */
export const symbolCount = 256;

/** A symbol's code of some length; its first bit is the lowest, as it is read from there. */
interface Code {
  readonly symbol: number;
  readonly length: number;
  readonly bits: number;
}

/** The code after `bits` of that length, its first bit the lowest: adding one from the other side. */
function following(bits: number, length: number): number {
  let bit = 1 << (length - 1);
  while (bit > 0 && (bits & bit) !== 0) bit >>= 1;
  return bit === 0 ? 0 : (bits & (bit - 1)) | bit;
}

/**
 * The codes of symbols by their lengths in bits (0 where a symbol does not occur): shorter ones first, of one length in the
 * symbols' order (RFC 1951, section 3.2.2).
 */
export function canonicalCodes(lengths: Uint8Array): readonly Code[] {
  const codes: Code[] = [];
  lengths.forEach((length, symbol) => {
    if (length > 0) codes.push({ symbol, length, bits: 0 });
  });
  codes.sort((left, right) => left.length - right.length || left.symbol - right.symbol);
  let bits = 0;
  return codes.map((code) => {
    const found = { ...code, bits };
    // A longer code goes on where the shorter ones end: more noughts behind it are higher bits that are not set.
    bits = following(bits, code.length);
    return found;
  });
}

/** For every run of `longestCode` bits the symbol whose code it begins with, four bits to the left, and the code's length. */
export function decodingTable(lengths: Uint8Array): Uint16Array {
  const table = new Uint16Array(1 << longestCode);
  for (const { symbol, length, bits } of canonicalCodes(lengths)) {
    const entry = (symbol << 4) | length;
    const step = 1 << length;
    for (let at = bits; at < table.length; at += step) table[at] = entry;
  }
  return table;
}
