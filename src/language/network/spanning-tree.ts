import type { Kernel } from "../kernel/kernel-memory.js";

/** Tables of the chart, and of the splits in it (`kernel/assembly/chart.ts`). */
const chartTables = 6;
const splitTables = 3;

/** Numbers in a row of the chart: the kernel reads up to four behind the words. */
const chartRow = (words: number): number => Math.ceil(words / 4) * 4 + 4;

/** A part of a sentence that all hangs on its first, or on its last word. */
type Part = readonly [first: number, last: number, top: "first" | "last"];

/** Finds the tree whose arcs have the highest sum, with one root and no crossing arcs. */
export class TreeFinder {
  /** The scores, to be laid here: a row for the root, which says nothing, and for every word; in it the root as a head, then the words. */
  readonly scores: Float32Array;
  private readonly chart: Float32Array;
  private readonly splits: Int16Array;

  /** @param longest the most words that a sentence has */
  constructor(
    private readonly kernel: Kernel,
    longest: number,
  ) {
    this.scores = kernel.floats((longest + 1) ** 2);
    this.chart = kernel.floats(chartTables * longest * chartRow(longest));
    this.splits = kernel.wholeNumbers(splitTables * longest ** 2);
  }

  /** Raises the scores of heads that are known, less than 0 where none is; `begin` is the number of the first word. */
  prefer(known: Int32Array, begin: number, by: number): void {
    const words = known.length;
    known.forEach((head, word) => {
      if (head < begin || head >= begin + words) return;
      const at = (word + 1) * (words + 1) + head - begin + 1;
      this.scores[at] = (this.scores[at] as number) + by;
    });
  }

  /** The heads of a sentence of so many words, by their scores; the number of words stands for the root. */
  heads(words: number): Int32Array {
    const best = this.bestHeads(words);
    return isPlainTree(best) ? best : this.bestTree(words);
  }

  /** The best head of each word alone. */
  private bestHeads(words: number): Int32Array {
    const { scores } = this;
    const heads = new Int32Array(words);
    for (let word = 0; word < words; word++) {
      const row = (word + 1) * (words + 1);
      let best = 0;
      for (let head = 1; head <= words; head++)
        if (head !== word + 1 && (scores[row + head] as number) > (scores[row + best] as number)) best = head;
      heads[word] = best === 0 ? words : best - 1;
    }
    return heads;
  }

  /** The best tree, read off a chart of the best trees of every part (Eisner 1996). Time grows with the third power of the words. */
  private bestTree(words: number): Int32Array {
    const { kernel, scores, chart, splits } = this;
    const row = chartRow(words) * Float32Array.BYTES_PER_ELEMENT;
    kernel.call.fillChart(scores.byteOffset, words, chart.byteOffset, row, splits.byteOffset);
    const heads = new Int32Array(words);
    const root = this.bestRoot(words);
    heads[root] = words;
    const splitOf = (table: number, first: number, last: number): number =>
      splits[(table * words + first) * words + last] as number;
    const parts: Part[] = [
      [0, root, "last"],
      [root, words - 1, "first"],
    ];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const [first, last, top] = part;
      if (first === last) continue;
      const split = splitOf(top === "first" ? 1 : 2, first, last);
      const [from, to] = top === "first" ? [first, split] : [split, last];
      heads[top === "first" ? to : from] = top === "first" ? from : to;
      const middle = splitOf(0, from, to);
      parts.push(top === "first" ? [split, last, "first"] : [first, split, "last"]);
      parts.push([from, middle, "first"], [middle + 1, to, "last"]);
    }
    return heads;
  }

  /** The word whose tree to the left and to the right is best with the root above it. */
  private bestRoot(words: number): number {
    const { chart, scores } = this;
    const row = chartRow(words);
    const toRightByLast = words * row + (words - 1) * row;
    const toLeft = 2 * words * row;
    let root = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < words; word++) {
      const sum =
        (chart[toLeft + word] as number) +
        (chart[toRightByLast + word] as number) +
        (scores[(word + 1) * (words + 1)] as number);
      if (sum > best) {
        best = sum;
        root = word;
      }
    }
    return root;
  }
}

/** Whether heads make one tree without crossing arcs: no circle, and below every word a stretch without gaps. */
function isPlainTree(heads: Int32Array): boolean {
  const words = heads.length;
  if (heads.filter((head) => head === words).length !== 1 || hasCircle(heads)) return false;
  /** By word: how many words hang below it, itself among them, and the first and the last of these. */
  const below = new Int32Array(words).fill(1);
  const first = Int32Array.from({ length: words }, (_, word) => word);
  const last = first.slice();
  for (let word = 0; word < words; word++)
    for (let above = heads[word] as number; above < words; above = heads[above] as number) {
      below[above] = (below[above] as number) + 1;
      if (word < (first[above] as number)) first[above] = word;
      if (word > (last[above] as number)) last[above] = word;
    }
  return below.every((count, word) => count === (last[word] as number) - (first[word] as number) + 1);
}

function hasCircle(heads: Int32Array): boolean {
  /** In which walk up a word was met; one met in an earlier walk leads to the root. */
  const met = new Int32Array(heads.length);
  for (let word = 0; word < heads.length; word++) {
    let at = word;
    while (at < heads.length && met[at] === 0) {
      met[at] = word + 1;
      at = heads[at] as number;
    }
    if (at < heads.length && met[at] === word + 1) return true;
  }
  return false;
}
