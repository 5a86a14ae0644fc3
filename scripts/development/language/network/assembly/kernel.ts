// AssemblyScript: the inner loops of training. `training-memory.ts` compiles it when a training begins. Addresses and
// distances between rows are in bytes; numbers are 32-bit floats. Rows of matrices are read four at a time, columns eight.

import { logisticOfFour, tangentOfFour } from "../../../../../src/language/kernel/assembly/activations";

export { letThrough, recur } from "../../../../../src/language/kernel/assembly/recurrence";

const one: f32 = 1;

function plusTimes(sum: v128, left: v128, right: v128): v128 {
  return f32x4.add(sum, f32x4.mul(left, right));
}

/**
 * Adds the product of two matrices to a third. Of the first, `firstRow` leads to the next row and `firstColumn` to the next column, so
 * that it can be read turned round; the second and third lie row by row.
 */
export function addProduct(
  first: usize,
  firstRow: usize,
  firstColumn: usize,
  second: usize,
  secondRow: usize,
  sum: usize,
  sumRow: usize,
  rows: i32,
  inner: i32,
  columns: i32,
): void {
  for (let column = 0; column < columns; column += 8) {
    const panel = second + ((column as usize) << 2);
    for (let row = 0; row < rows; row += 4) {
      let a0 = first + (row as usize) * firstRow;
      let a1 = a0 + firstRow;
      let a2 = a1 + firstRow;
      let a3 = a2 + firstRow;
      const c0 = sum + (row as usize) * sumRow + ((column as usize) << 2);
      const c1 = c0 + sumRow;
      const c2 = c1 + sumRow;
      const c3 = c2 + sumRow;
      let s00 = v128.load(c0);
      let s01 = v128.load(c0, 16);
      let s10 = v128.load(c1);
      let s11 = v128.load(c1, 16);
      let s20 = v128.load(c2);
      let s21 = v128.load(c2, 16);
      let s30 = v128.load(c3);
      let s31 = v128.load(c3, 16);
      let b = panel;
      for (let at = 0; at < inner; at++) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        let a = v128.load32_splat(a0);
        s00 = plusTimes(s00, a, b0);
        s01 = plusTimes(s01, a, b1);
        a = v128.load32_splat(a1);
        s10 = plusTimes(s10, a, b0);
        s11 = plusTimes(s11, a, b1);
        a = v128.load32_splat(a2);
        s20 = plusTimes(s20, a, b0);
        s21 = plusTimes(s21, a, b1);
        a = v128.load32_splat(a3);
        s30 = plusTimes(s30, a, b0);
        s31 = plusTimes(s31, a, b1);
        b += secondRow;
        a0 += firstColumn;
        a1 += firstColumn;
        a2 += firstColumn;
        a3 += firstColumn;
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
      v128.store(c1, s10);
      v128.store(c1, s11, 16);
      v128.store(c2, s20);
      v128.store(c2, s21, 16);
      v128.store(c3, s30);
      v128.store(c3, s31, 16);
    }
  }
}

/** The slopes behind `recur`, from the last word that it saw to the first; the addresses are those of the last. */
export function recurBack(
  candidates: usize,
  candidateSlopes: usize,
  forgetSlopes: usize,
  step: isize,
  peepholes: usize,
  peepholeSlopes: usize,
  gates: usize,
  states: usize,
  stateSlopes: usize,
  stateStep: isize,
  words: i32,
  lanes: usize,
): void {
  const ones = f32x4.splat(one);
  for (let lane: usize = 0; lane < lanes; lane += 16) {
    const peephole = v128.load(peepholes + lane);
    let peepholeSlope = v128.load(peepholeSlopes + lane);
    let carried = f32x4.splat(0);
    let from = lane;
    let to = lane;
    for (let word = words - 1; word >= 0; word--) {
      const slope = f32x4.add(v128.load(stateSlopes + to), carried);
      const gate = v128.load(gates + to);
      const before = word > 0 ? v128.load(states + to - (stateStep as usize)) : f32x4.splat(0);
      const candidate = v128.load(candidates + from);
      const open = f32x4.sub(ones, gate);
      const forgetSlope = f32x4.mul(f32x4.mul(slope, f32x4.sub(before, candidate)), f32x4.mul(gate, open));
      v128.store(candidateSlopes + from, f32x4.mul(slope, open));
      v128.store(forgetSlopes + from, forgetSlope);
      peepholeSlope = plusTimes(peepholeSlope, forgetSlope, before);
      carried = plusTimes(f32x4.mul(slope, gate), forgetSlope, peephole);
      from -= step as usize;
      to -= stateStep as usize;
    }
    v128.store(peepholeSlopes + lane, peepholeSlope);
  }
}

/** The slopes behind `letThrough`. */
export function letThroughBack(
  slopes: usize,
  states: usize,
  outputs: usize,
  outputSlopes: usize,
  row: usize,
  skipped: usize,
  skippedSlopes: usize,
  skippedRow: usize,
  stateSlopes: usize,
  words: i32,
  lanes: usize,
): void {
  const ones = f32x4.splat(one);
  for (let word = 0; word < words; word++) {
    for (let lane: usize = 0; lane < lanes; lane += 16) {
      const slope = v128.load(slopes + lane);
      const gate = logisticOfFour(v128.load(outputs + lane));
      const bent = tangentOfFour(v128.load(states + lane));
      const open = f32x4.sub(ones, gate);
      const gateSlope = f32x4.mul(slope, f32x4.sub(bent, v128.load(skipped + lane)));
      v128.store(outputSlopes + lane, f32x4.mul(gateSlope, f32x4.mul(gate, open)));
      v128.store(skippedSlopes + lane, plusTimes(v128.load(skippedSlopes + lane), slope, open));
      v128.store(stateSlopes + lane, f32x4.mul(f32x4.mul(slope, gate), f32x4.sub(ones, f32x4.mul(bent, bent))));
    }
    slopes += lanes;
    states += lanes;
    outputs += row;
    outputSlopes += row;
    skipped += skippedRow;
    skippedSlopes += skippedRow;
    stateSlopes += lanes;
  }
}

/** Sets numbers to 0 by chance and raises the others by `factor`; what each was multiplied with is kept. Four xorshift generators (Marsaglia 2003) lie at `chance`. */
export function dropOut(numbers: usize, kept: usize, count: i32, chance: usize, below: u32, factor: f32): void {
  let random = v128.load(chance);
  const limit = i32x4.splat(below as i32);
  const factors = f32x4.splat(factor);
  const end = numbers + ((count as usize) << 2);
  while (numbers < end) {
    random = v128.xor(random, v128.shl<i32>(random, 13));
    random = v128.xor(random, v128.shr<u32>(random, 17));
    random = v128.xor(random, v128.shl<i32>(random, 5));
    const mask = v128.and(factors, i32x4.ge_u(random, limit));
    v128.store(kept, mask);
    v128.store(numbers, f32x4.mul(v128.load(numbers), mask));
    numbers += 16;
    kept += 16;
  }
  v128.store(chance, random);
}

/** Multiplies numbers with others. */
export function multiplyWith(numbers: usize, factors: usize, count: i32): void {
  const end = numbers + ((count as usize) << 2);
  while (numbers < end) {
    v128.store(numbers, f32x4.mul(v128.load(numbers), v128.load(factors)));
    numbers += 16;
    factors += 16;
  }
}

/** Adds every row of a matrix to one row. */
export function addRows(matrix: usize, row: usize, rows: i32, columns: i32, sum: usize): void {
  for (let column: usize = 0; column < (columns as usize) << 2; column += 16) {
    let total = v128.load(sum + column);
    let at = matrix + column;
    for (let index = 0; index < rows; index++) {
      total = f32x4.add(total, v128.load(at));
      at += row;
    }
    v128.store(sum + column, total);
  }
}

/** Writes one row to every row of a matrix. */
export function fillRows(source: usize, columns: i32, matrix: usize, row: usize, rows: i32): void {
  for (let index = 0; index < rows; index++) {
    memory.copy(matrix, source, (columns as usize) << 2);
    matrix += row;
  }
}

/**
 * A step of Adam (Kingma and Ba 2015) for weights that have slopes; the running mean of the weights follows. `first` and `second` are the
 * shares that the means of slopes and of their squares keep, `mean` the share that the mean of weights keeps.
 */
export function step(
  weights: usize,
  slopes: usize,
  firsts: usize,
  seconds: usize,
  means: usize,
  count: i32,
  rate: f32,
  scale: f32,
  first: f32,
  second: f32,
  mean: f32,
): void {
  const end = weights + ((count as usize) << 2);
  const rates = f32x4.splat(rate);
  while (weights < end) {
    const slope = f32x4.mul(v128.load(slopes), f32x4.splat(scale));
    const average = plusTimes(f32x4.mul(v128.load(firsts), f32x4.splat(first)), slope, f32x4.splat(one - first));
    const square = plusTimes(
      f32x4.mul(v128.load(seconds), f32x4.splat(second)),
      f32x4.mul(slope, slope),
      f32x4.splat(one - second),
    );
    const size = f32x4.add(f32x4.sqrt(square), f32x4.splat(1e-8));
    const weight = f32x4.sub(v128.load(weights), f32x4.div(f32x4.mul(rates, average), size));
    const running = v128.load(means);
    v128.store(firsts, average);
    v128.store(seconds, square);
    v128.store(weights, weight);
    v128.store(means, plusTimes(running, f32x4.splat(one - mean), f32x4.sub(weight, running)));
    v128.store(slopes, f32x4.splat(0));
    weights += 16;
    slopes += 16;
    firsts += 16;
    seconds += 16;
    means += 16;
  }
}

/** The sum of the squares of numbers, in four parts that are added last. */
export function sumOfSquares(numbers: usize, count: i32): f32 {
  let sum = f32x4.splat(0);
  const end = numbers + ((count as usize) << 2);
  while (numbers < end) {
    const four = v128.load(numbers);
    sum = plusTimes(sum, four, four);
    numbers += 16;
  }
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
  );
}
