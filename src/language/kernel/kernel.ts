// AssemblyScript (a TypeScript that compiles to WebAssembly): the inner loops of tagging and parsing. `npm run
// generate:kernel` compiles it to `bytes.ts`. Addresses and lengths are in bytes; nothing is allocated here.

/** Four of the values, each from where a group of templates says that it lies. */
function fourValues(values: usize, places: usize): v128 {
  let four = v128.load32_zero(values + load<u32>(places));
  four = v128.load_lane<i32>(values + load<u32>(places, 4), four, 1);
  four = v128.load_lane<i32>(values + load<u32>(places, 8), four, 2);
  return v128.load_lane<i32>(values + load<u32>(places, 12), four, 3);
}

/** Numbers, all bits of them moved by every bit above. */
function mixed(numbers: v128, by: u32, factor: i32): v128 {
  return i32x4.mul(v128.xor(numbers, v128.shr<u32>(numbers, by)), i32x4.splat(factor));
}

/**
 * The numbers of four templates' features, all bits of them moved by every value. A group of four templates is sixteen 32-bit
 * numbers: their seeds, and where in `values` the first, the second and the third value of each lies.
 */
function featuresOfFour(group: usize, values: usize): v128 {
  const first = i32x4.mul(fourValues(values, group + 16), i32x4.splat(0x85ebca6b));
  const second = i32x4.mul(fourValues(values, group + 32), i32x4.splat(0x27d4eb2f));
  const third = i32x4.mul(fourValues(values, group + 48), i32x4.splat(0x165667b1));
  const sum = i32x4.add(i32x4.add(v128.load(group), first), i32x4.add(second, third));
  return mixed(mixed(sum, 15, 0x2c1b3c6d), 13, 0x297a2d39);
}

/** Writes the number of every template's feature. */
export function fillFeatures(groups: usize, count: i32, values: usize, features: usize): void {
  const whole = count & ~3;
  for (let at = 0; at < whole; at += 4)
    v128.store(features + ((at as usize) << 2), featuresOfFour(groups + ((at as usize) << 4), values));
  if (whole === count) return;
  const last = featuresOfFour(groups + ((whole as usize) << 4), values);
  const rest = features + ((whole as usize) << 2);
  store<i32>(rest, i32x4.extract_lane(last, 0));
  if (count - whole > 1) store<i32>(rest, i32x4.extract_lane(last, 1), 4);
  if (count - whole > 2) store<i32>(rest, i32x4.extract_lane(last, 2), 8);
}

/** The sum of four numbers. */
function total(four: v128): i32 {
  return (
    i32x4.extract_lane(four, 0) +
    i32x4.extract_lane(four, 1) +
    i32x4.extract_lane(four, 2) +
    i32x4.extract_lane(four, 3)
  );
}

/**
 * Adds the weights of left and right for every template's feature; they lie side by side in every row, and `shift` leaves
 * a feature's row. Where the rows lie is written to `places` first, so that nothing but their reading, which takes long, is
 * in the second loop, and the processor can wait for many of them at a time. A row of zeros has to lie at 0.
 */
export function sumActions(
  groups: usize,
  count: i32,
  values: usize,
  roots: usize,
  shift: u32,
  places: usize,
  sums: usize,
): void {
  const table = i32x4.splat(roots as i32);
  const end = places + ((count as usize) << 2);
  for (let at = places; at < end; at += 16) {
    const features = featuresOfFour(groups + ((at - places) << 2), values);
    v128.store(at, i32x4.add(v128.shl<i32>(v128.shr<u32>(features, shift), 1), table));
  }
  // What stands behind the last template's place has no say.
  v128.store(end, i32x4.splat(0));
  v128.store(end, i32x4.splat(0), 16);
  let left = i32x4.splat(0);
  let right = i32x4.splat(0);
  for (let at = places; at < end; at += 32) {
    let rows = v128.load16_lane(load<u32>(at), i32x4.splat(0), 0);
    rows = v128.load16_lane(load<u32>(at, 4), rows, 1);
    rows = v128.load16_lane(load<u32>(at, 8), rows, 2);
    rows = v128.load16_lane(load<u32>(at, 12), rows, 3);
    rows = v128.load16_lane(load<u32>(at, 16), rows, 4);
    rows = v128.load16_lane(load<u32>(at, 20), rows, 5);
    rows = v128.load16_lane(load<u32>(at, 24), rows, 6);
    rows = v128.load16_lane(load<u32>(at, 28), rows, 7);
    // A square root's weight keeps its sign.
    const lefts = i16x8.shr_s(i16x8.shl(rows, 8), 8);
    const rights = i16x8.shr_s(rows, 8);
    left = i32x4.add(left, i32x4.dot_i16x8_s(lefts, v128.abs<i16>(lefts)));
    right = i32x4.add(right, i32x4.dot_i16x8_s(rights, v128.abs<i16>(rights)));
  }
  store<i32>(sums, load<i32>(sums) + total(left));
  store<i32>(sums, load<i32>(sums, 4) + total(right), 4);
}

/**
 * Sums the weights of sixteen classes at a time: those whose bit is set in `quarters`, of the 64 in a feature's block. A
 * class stands in its block where the feature's last six bits flip it to.
 */
export function sumClasses(roots: usize, shift: u32, features: usize, count: i32, quarters: u32, sums: usize): void {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const end = features + ((count as usize) << 2);
  for (let quarter: u32 = 0; quarter < 4; quarter++) {
    if (((quarters >> quarter) & 1) === 0) continue;
    let sum0 = i32x4.splat(0);
    let sum1 = i32x4.splat(0);
    let sum2 = i32x4.splat(0);
    let sum3 = i32x4.splat(0);
    for (let at = features; at < end; at += 4) {
      const feature = load<u32>(at);
      const place = roots + ((feature >> shift) << 6) + (((quarter << 4) ^ feature) & 48);
      const row = v128.swizzle(v128.load(place), v128.xor(lanes, i8x16.splat((feature & 15) as i8)));
      const sizes = v128.abs<i8>(row);
      const low = i16x8.extmul_low_i8x16_s(row, sizes);
      const high = i16x8.extmul_high_i8x16_s(row, sizes);
      sum0 = i32x4.add(sum0, i32x4.extend_low_i16x8_s(low));
      sum1 = i32x4.add(sum1, i32x4.extend_high_i16x8_s(low));
      sum2 = i32x4.add(sum2, i32x4.extend_low_i16x8_s(high));
      sum3 = i32x4.add(sum3, i32x4.extend_high_i16x8_s(high));
    }
    const into = sums + (quarter << 6);
    v128.store(into, sum0);
    v128.store(into, sum1, 16);
    v128.store(into, sum2, 32);
    v128.store(into, sum3, 48);
  }
}

/**
 * Writes the numbers of a table to the places whose bit is set in `kept`; the table's other places hold 0 already. They are
 * read in turn from `even` and `odd`, since where a number's code ends is known only when it is read, and two can be read at a
 * time: prefix codes one after the other, the first in the lowest bits. `codes` says for every ten bits which number they begin
 * with (bits 4 to 11 of an entry) and how many of them are its code (bits 0 to 3).
 */
export function unpackTable(kept: usize, size: usize, even: usize, odd: usize, codes: usize, table: usize): void {
  let position = (even as u32) << 3;
  let other = (odd as u32) << 3;
  for (let at: usize = 0; at < size; at += 8) {
    const places = table + (at << 3);
    for (let bits = load<u64>(kept + at); bits !== 0; bits &= bits - 1) {
      const window = load<u32>((position >> 3) as usize) >> (position & 7);
      const entry = load<u16>(codes + (((window & 1023) as usize) << 1)) as u32;
      store<u8>(places + (ctz(bits) as usize), (entry >> 4) as u8);
      const next = position + (entry & 15);
      position = other;
      other = next;
    }
  }
}
