// AssemblyScript: the best trees of every part of a sentence (Eisner 1996), four splits at a time.

const nothing: f32 = -Infinity;

/** The best split that `bestOfSplits` found last, counted from its first. */
let bestSplit: i32 = 0;

/**
 * The highest sum of two rows' numbers, one beside the other. Rows go on with `nothing` behind their last number, so that reading up to three
 * too many does no harm. Of equals the first is the best.
 */
function bestOfSplits(left: usize, right: usize, count: i32): f32 {
  let best = f32x4.splat(nothing);
  let splits = i32x4.splat(0);
  let current = i32x4(0, 1, 2, 3);
  const end = left + ((count as usize) << 2);
  while (left < end) {
    const sums = f32x4.add(v128.load(left), v128.load(right));
    const higher = f32x4.gt(sums, best);
    best = v128.bitselect(sums, best, higher);
    splits = v128.bitselect(current, splits, higher);
    current = i32x4.add(current, i32x4.splat(4));
    left += 16;
    right += 16;
  }
  let sum = f32x4.extract_lane(best, 0);
  bestSplit = i32x4.extract_lane(splits, 0);
  take(f32x4.extract_lane(best, 1), i32x4.extract_lane(splits, 1), sum);
  sum = max(sum, f32x4.extract_lane(best, 1));
  take(f32x4.extract_lane(best, 2), i32x4.extract_lane(splits, 2), sum);
  sum = max(sum, f32x4.extract_lane(best, 2));
  take(f32x4.extract_lane(best, 3), i32x4.extract_lane(splits, 3), sum);
  return max(sum, f32x4.extract_lane(best, 3));
}

/** Takes a lane's split where its sum is higher than that of the lanes before, or as high and earlier. */
function take(sum: f32, split: i32, before: f32): void {
  if (sum > before || (sum === before && split < bestSplit)) bestSplit = split;
}

/**
 * Fills the chart of a sentence. It has six tables of `row` bytes a row: by the first word of a part, and by its last, what hangs to the right
 * of the first and to the left of the last; and by the first, and by the last, the same where the outermost word hangs on the other end itself.
 * The splits are three tables of 16-bit numbers, by the first word and the last: of an arc, of what hangs to the right, and to the left. Scores
 * are rows of a word's heads, the root before the words.
 */
export function fillChart(scores: usize, words: i32, chart: usize, row: usize, splits: usize): void {
  const table = (words as usize) * row;
  const toRight = chart;
  const toRightByLast = toRight + table;
  const toLeft = toRightByLast + table;
  const toLeftByLast = toLeft + table;
  const arcRight = toLeftByLast + table;
  const arcLeftByLast = arcRight + table;
  const splitRow = (words as usize) << 1;
  const splitTable = (words as usize) * splitRow;
  const scoreRow = ((words + 1) as usize) << 2;
  for (let at = chart; at < chart + 6 * table; at += 16) v128.store(at, f32x4.splat(nothing));
  for (let word: usize = 0; word < (words as usize); word++) {
    const own = word * row + (word << 2);
    store<f32>(toRight + own, 0);
    store<f32>(toRightByLast + own, 0);
    store<f32>(toLeft + own, 0);
    store<f32>(toLeftByLast + own, 0);
  }
  for (let length = 1; length < words; length++) {
    for (let begin = 0; begin + length < words; begin++) {
      const first = begin as usize;
      const last = (begin + length) as usize;
      const firstAt = first << 2;
      const lastAt = last << 2;
      const byFirst = first * row + lastAt;
      const byLast = last * row + firstAt;
      const split = splits + first * splitRow + (last << 1);
      const inside = bestOfSplits(toRight + first * row + firstAt, toLeftByLast + byLast + 4, length);
      store<u16>(split, (begin + bestSplit) as u16);
      store<f32>(arcRight + byFirst, inside + load<f32>(scores + (last + 1) * scoreRow + firstAt, 4));
      store<f32>(arcLeftByLast + byLast, inside + load<f32>(scores + (first + 1) * scoreRow + lastAt, 4));
      const left = bestOfSplits(toLeft + first * row + firstAt, arcLeftByLast + byLast, length);
      store<u16>(split + 2 * splitTable, (begin + bestSplit) as u16);
      const right = bestOfSplits(arcRight + first * row + firstAt + 4, toRightByLast + byLast + 4, length);
      store<u16>(split + splitTable, (begin + 1 + bestSplit) as u16);
      store<f32>(toLeft + byFirst, left);
      store<f32>(toLeftByLast + byLast, left);
      store<f32>(toRight + byFirst, right);
      store<f32>(toRightByLast + byLast, right);
    }
  }
}
