// AssemblyScript (a TypeScript that compiles to WebAssembly): the inner loops of tagging and parsing. `npm run
// generate:kernel` compiles it to `bytes.ts`. Addresses and lengths are in bytes; nothing is allocated here.

/**
 * The number of a template's feature, all bits of it moved by every value. A template is four 32-bit numbers: its seed, and
 * where in `values` its three values lie.
 */
function featureOf(template: usize, values: usize): i32 {
  const sum =
    load<i32>(template) +
    load<i32>(values + load<u32>(template, 4)) * 0x85ebca6b +
    load<i32>(values + load<u32>(template, 8)) * 0x27d4eb2f +
    load<i32>(values + load<u32>(template, 12)) * 0x165667b1;
  const hash = (sum ^ ((sum as u32) >> 15)) * 0x2c1b3c6d;
  return (hash ^ ((hash as u32) >> 13)) * 0x297a2d39;
}

/** Writes the number of every template's feature. */
export function fillFeatures(templates: usize, count: i32, values: usize, features: usize): void {
  for (let at = 0; at < count; at++)
    store<i32>(features + ((at as usize) << 2), featureOf(templates + ((at as usize) << 4), values));
}

/** A square root's weight, which keeps its sign. */
function weight(root: i32): i32 {
  const sign = root >> 31;
  return root * ((root ^ sign) - sign);
}

/**
 * Adds the weights of left and right for every template's feature; they lie side by side in every row, and `shift` leaves
 * a feature's row.
 */
export function sumActions(templates: usize, count: i32, values: usize, roots: usize, shift: u32, sums: usize): void {
  let left = load<i32>(sums);
  let right = load<i32>(sums, 4);
  const end = templates + ((count as usize) << 4);
  for (let template = templates; template < end; template += 16) {
    const row = roots + (((featureOf(template, values) as u32) >> shift) << 1);
    left += weight(load<i8>(row));
    right += weight(load<i8>(row, 1));
  }
  store<i32>(sums, left);
  store<i32>(sums, right, 4);
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
