/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which is how pandas, R, DuckDB and SQLite
 * count characters. Takes one pass over the text, then logarithmic time an offset.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairEnds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairEnds.push(index + 2);
  return (offset) => offset - countUpTo(pairEnds, offset);
}

/** How many of the ascending numbers are not above the limit. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
