// AssemblyScript (a TypeScript that compiles to WebAssembly): the inner loops of tagging and parsing. `npm run
// generate:kernel` compiles it to `bytes.ts`. Addresses and lengths are in bytes; nothing is allocated here.

export { fillChart } from "./chart";
export { letThrough, recur } from "./recurrence";

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

/** What a whole number stands for in the network: so many make one. */
const one: f32 = 1024;

/**
 * Numbers between layers lie between this and its negative, so that no sum of their products with weights of up to 1,023 leaves 32 bits; of
 * the 64 sums of word rows, which may be four times as large, none does either.
 */
const largest: f32 = 8191;

/**
 * The sum of the rows that stand for each word, 64 bytes a row; `rows` are their numbers, so many a word. A one of a byte counts
 * eight: 128 of them make one in the rows, 1,024 in the sums. Of 32 rows at most do the sums fit into 16 bits.
 */
export function addWordRows(table: usize, rows: usize, aspects: i32, words: i32, sums: usize): void {
  for (let word = 0; word < words; word++) {
    for (let half: usize = 0; half < 64; half += 32) {
      let sum0 = i16x8.splat(0);
      let sum1 = i16x8.splat(0);
      let sum2 = i16x8.splat(0);
      let sum3 = i16x8.splat(0);
      for (let aspect = 0; aspect < aspects; aspect++) {
        const row = table + ((load<u32>(rows + ((aspect as usize) << 2)) as usize) << 6) + half;
        const low = v128.load(row);
        const high = v128.load(row, 16);
        sum0 = i16x8.add(sum0, i16x8.extend_low_i8x16_s(low));
        sum1 = i16x8.add(sum1, i16x8.extend_high_i8x16_s(low));
        sum2 = i16x8.add(sum2, i16x8.extend_low_i8x16_s(high));
        sum3 = i16x8.add(sum3, i16x8.extend_high_i8x16_s(high));
      }
      const to = sums + (half << 1);
      v128.store(to, i16x8.shl(sum0, 3));
      v128.store(to, i16x8.shl(sum1, 3), 16);
      v128.store(to, i16x8.shl(sum2, 3), 32);
      v128.store(to, i16x8.shl(sum3, 3), 48);
    }
    rows += (aspects as usize) << 2;
    sums += 128;
  }
}

/** Adds the products of two pairs of whole numbers, for four columns. */
function plusPairs(sum: v128, pair: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(pair, weights));
}

/** A sum of whole numbers as a float, and what is added to its column. */
function finished(sum: v128, step: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), step), bias);
}

/**
 * Rows of whole numbers times a matrix, and one row of floats added to each: floats. The matrix lies in blocks of eight columns; in a block
 * the first two rows of each column lie side by side, then the next two. `step` is what one stands for in the sums. Rows are taken four at a
 * time, so there has to be room for up to three more.
 */
export function multiplyRows(
  input: usize,
  inputRow: usize,
  rows: i32,
  pairs: i32,
  matrix: usize,
  columns: i32,
  step: f32,
  biases: usize,
  output: usize,
  outputRow: usize,
): void {
  const steps = f32x4.splat(step);
  const block = (pairs as usize) << 5;
  for (let column = 0; column < columns; column += 8) {
    const bias0 = v128.load(biases);
    const bias1 = v128.load(biases, 16);
    let in0 = input;
    let out0 = output;
    for (let row = 0; row < rows; row += 4) {
      const in1 = in0 + inputRow;
      const in2 = in1 + inputRow;
      const in3 = in2 + inputRow;
      let s00 = i32x4.splat(0);
      let s01 = i32x4.splat(0);
      let s10 = i32x4.splat(0);
      let s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0);
      let s21 = i32x4.splat(0);
      let s30 = i32x4.splat(0);
      let s31 = i32x4.splat(0);
      let at: usize = 0;
      for (let weights = matrix; weights < matrix + block; weights += 32) {
        const w0 = v128.load(weights);
        const w1 = v128.load(weights, 16);
        let pair = v128.load32_splat(in0 + at);
        s00 = plusPairs(s00, pair, w0);
        s01 = plusPairs(s01, pair, w1);
        pair = v128.load32_splat(in1 + at);
        s10 = plusPairs(s10, pair, w0);
        s11 = plusPairs(s11, pair, w1);
        pair = v128.load32_splat(in2 + at);
        s20 = plusPairs(s20, pair, w0);
        s21 = plusPairs(s21, pair, w1);
        pair = v128.load32_splat(in3 + at);
        s30 = plusPairs(s30, pair, w0);
        s31 = plusPairs(s31, pair, w1);
        at += 4;
      }
      const out1 = out0 + outputRow;
      const out2 = out1 + outputRow;
      const out3 = out2 + outputRow;
      v128.store(out0, finished(s00, steps, bias0));
      v128.store(out0, finished(s01, steps, bias1), 16);
      v128.store(out1, finished(s10, steps, bias0));
      v128.store(out1, finished(s11, steps, bias1), 16);
      v128.store(out2, finished(s20, steps, bias0));
      v128.store(out2, finished(s21, steps, bias1), 16);
      v128.store(out3, finished(s30, steps, bias0));
      v128.store(out3, finished(s31, steps, bias1), 16);
      in0 += inputRow << 2;
      out0 += outputRow << 2;
    }
    matrix += block;
    biases += 32;
    output += 32;
  }
}

/** Four floats as whole numbers, those below `least` (0, or nothing) as if they were it. */
function wholeOfFour(floats: v128, least: v128): v128 {
  const raised = f32x4.mul(floats, f32x4.splat(one));
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.min(f32x4.max(raised, least), f32x4.splat(largest))));
}

/** Rows of floats as whole numbers, side by side; numbers below 0 as 0 where it `rectifies`. */
export function roundRows(floats: usize, row: usize, rows: i32, columns: i32, rectifies: bool, whole: usize): void {
  const least = f32x4.splat(rectifies ? 0 : -largest);
  for (let index = 0; index < rows; index++) {
    for (let column: usize = 0; column < (columns as usize) << 2; column += 32) {
      const low = wholeOfFour(v128.load(floats + column), least);
      const high = wholeOfFour(v128.load(floats + column, 16), least);
      v128.store(whole, i16x8.narrow_i32x4_s(low, high));
      whole += 16;
    }
    floats += row;
  }
}

/** The sum of four floats. */
function total(four: v128): f32 {
  return (
    f32x4.extract_lane(four, 0) +
    f32x4.extract_lane(four, 1) +
    (f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3))
  );
}

/** Scores every word as the head of every word: what one asks for times what the other shows, of which numbers below 0 do not count. */
export function scoreArcs(asked: usize, shown: usize, shownRow: usize, words: i32, lanes: usize, scores: usize): void {
  const zero = f32x4.splat(0);
  for (let word = 0; word < words; word++) {
    let show = shown;
    for (let head = 0; head < words; head++) {
      let even = zero;
      let odd = zero;
      for (let lane: usize = 0; lane < lanes; lane += 32) {
        even = f32x4.add(even, f32x4.mul(v128.load(asked + lane), f32x4.max(v128.load(show + lane), zero)));
        odd = f32x4.add(odd, f32x4.mul(v128.load(asked + lane, 16), f32x4.max(v128.load(show + lane, 16), zero)));
      }
      store<f32>(scores, total(f32x4.add(even, odd)));
      scores += 4;
      show += shownRow;
    }
    asked += lanes;
  }
}

/** Adds what a word shows as a dependent and what its head shows as a head, as whole numbers, those below 0 as 0. Heads are numbers of rows. */
export function joinViews(views: usize, row: usize, heads: usize, words: i32, lanes: usize, joined: usize): void {
  const zero = f32x4.splat(0);
  for (let word = 0; word < words; word++) {
    const own = views + (word as usize) * row;
    const head = views + (load<u32>(heads + ((word as usize) << 2)) as usize) * row + lanes;
    for (let lane: usize = 0; lane < lanes; lane += 32) {
      const low = f32x4.add(v128.load(own + lane), v128.load(head + lane));
      const high = f32x4.add(v128.load(own + lane, 16), v128.load(head + lane, 16));
      v128.store(joined, i16x8.narrow_i32x4_s(wholeOfFour(low, zero), wholeOfFour(high, zero)));
      joined += 16;
    }
  }
}
