import { randomNumbers, shuffled } from "./shuffle.js";

/** Rows scaled to length one, so that their products are cosines. */
export function normalised(rows: Float32Array, width: number): Float32Array {
  const result = new Float32Array(rows.length);
  for (let first = 0; first < rows.length; first += width) {
    let sum = 0;
    for (let at = first; at < first + width; at++) sum += (rows[at] as number) ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let at = first; at < first + width; at++) result[at] = (rows[at] as number) * scale;
  }
  return result;
}

/** Groups rows by the cosine of their angles (spherical k-means); returns each row's group and the groups' middles. */
export function kMeans(
  rows: Float32Array,
  width: number,
  groups: number,
  rounds: number,
  seed: number,
): { group: Uint16Array; middles: Float32Array } {
  const count = rows.length / width;
  const group = new Uint16Array(count);
  let middles: Float32Array = new Float32Array(groups * width);
  shuffled(count, randomNumbers(seed))
    .slice(0, groups)
    .forEach((row, number) => {
      middles.set(rows.subarray(row * width, (row + 1) * width), number * width);
    });
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(groups * width);
    for (let row = 0; row < count; row++) {
      const nearest = nearestMiddle(rows, row * width, middles, width, groups);
      group[row] = nearest;
      for (let at = 0; at < width; at++)
        sums[nearest * width + at] = (sums[nearest * width + at] as number) + (rows[row * width + at] as number);
    }
    middles = normalised(sums, width);
  }
  return { group, middles };
}

function nearestMiddle(
  rows: Float32Array,
  first: number,
  middles: Float32Array,
  width: number,
  groups: number,
): number {
  let nearest = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < groups; number++) {
    const base = number * width;
    let a = 0,
      b = 0,
      c = 0,
      d = 0;
    for (let at = 0; at < width; at += 4) {
      a += (rows[first + at] as number) * (middles[base + at] as number);
      b += (rows[first + at + 1] as number) * (middles[base + at + 1] as number);
      c += (rows[first + at + 2] as number) * (middles[base + at + 2] as number);
      d += (rows[first + at + 3] as number) * (middles[base + at + 3] as number);
    }
    const cosine = a + b + c + d;
    if (cosine > best) {
      best = cosine;
      nearest = number;
    }
  }
  return nearest;
}
