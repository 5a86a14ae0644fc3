/** Scores of a sentence's arcs: `of(word, head)`, words from 0 on, the number of words standing for the root. */
export interface ArcScores {
  readonly words: number;
  of(word: number, head: number): number;
}

/** The tree whose arcs have the highest sum, with one root and no crossing arcs; the number of words stands for the root. */
export function bestTree(scores: ArcScores): Int32Array {
  const heads = bestHeads(scores);
  return isPlainTree(heads) ? heads : new TreeChart(scores).heads();
}

/** The best head of each word alone. */
function bestHeads(scores: ArcScores): Int32Array {
  return Int32Array.from({ length: scores.words }, (_, word) => {
    let best = scores.words;
    let bestScore = scores.of(word, best);
    for (let head = 0; head < scores.words; head++) {
      const score = head === word ? Number.NEGATIVE_INFINITY : scores.of(word, head);
      if (score > bestScore) {
        best = head;
        bestScore = score;
      }
    }
    return best;
  });
}

/** Whether heads make one tree without crossing arcs: read from the left, every arc closes before one that began earlier. */
function isPlainTree(heads: Int32Array): boolean {
  const words = heads.length;
  if (heads.filter((head) => head === words).length !== 1) return false;
  return !hasCircle(heads) && !hasCrossing(heads);
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

function hasCrossing(heads: Int32Array): boolean {
  const words = heads.length;
  /** For every place the arcs that begin there, the longest first; an arc's end must not lie behind that of one around it. */
  const ends: number[][] = Array.from({ length: words }, () => []);
  heads.forEach((head, word) => {
    if (head < words) ends[Math.min(head, word)]?.push(Math.max(head, word));
  });
  const open: number[] = [];
  for (let place = 0; place < words; place++) {
    while (open.length > 0 && (open.at(-1) as number) <= place) open.pop();
    for (const end of (ends[place] as number[]).sort((left, right) => right - left)) {
      if (open.length > 0 && end > (open.at(-1) as number)) return true;
      open.push(end);
    }
  }
  // The root's own arc comes from outside: nothing may reach over its word.
  const root = heads.indexOf(words);
  return heads.some((head, word) => head < words && Math.min(head, word) < root && Math.max(head, word) > root);
}

/**
 * The best trees of every part of a sentence, from short to long (Eisner 1996): an arc over a part and the halves below it, and what
 * hangs to one side of a word. Time grows with the third power of the words.
 */
class TreeChart {
  private readonly words: number;
  /** By first and last word: what hangs to the right of the first, and to the left of the last, all of the part. */
  private readonly toRight: Float64Array;
  private readonly toLeft: Float64Array;
  /** The same where the outermost word hangs on the other end itself. */
  private readonly arcRight: Float64Array;
  private readonly arcLeft: Float64Array;
  private readonly splitArc: Uint16Array;
  private readonly splitRight: Uint16Array;
  private readonly splitLeft: Uint16Array;

  constructor(private readonly scores: ArcScores) {
    const { words } = scores;
    this.words = words;
    const parts = words * words;
    this.toRight = new Float64Array(parts);
    this.toLeft = new Float64Array(parts);
    this.arcRight = new Float64Array(parts);
    this.arcLeft = new Float64Array(parts);
    this.splitArc = new Uint16Array(parts);
    this.splitRight = new Uint16Array(parts);
    this.splitLeft = new Uint16Array(parts);
    for (let length = 1; length < words; length++)
      for (let first = 0; first + length < words; first++) this.fill(first, first + length);
  }

  private fill(first: number, last: number): void {
    const { words, toRight, toLeft, arcRight, arcLeft, scores } = this;
    const part = first * words + last;
    const row = first * words;
    let best = Number.NEGATIVE_INFINITY;
    for (let split = first; split < last; split++) {
      const sum = (toRight[row + split] as number) + (toLeft[(split + 1) * words + last] as number);
      if (sum > best) {
        best = sum;
        this.splitArc[part] = split;
      }
    }
    arcRight[part] = best + scores.of(last, first);
    arcLeft[part] = best + scores.of(first, last);
    best = Number.NEGATIVE_INFINITY;
    for (let split = first; split < last; split++) {
      const sum = (toLeft[row + split] as number) + (arcLeft[split * words + last] as number);
      if (sum > best) {
        best = sum;
        this.splitLeft[part] = split;
      }
    }
    toLeft[part] = best;
    best = Number.NEGATIVE_INFINITY;
    for (let split = first + 1; split <= last; split++) {
      const sum = (arcRight[row + split] as number) + (toRight[split * words + last] as number);
      if (sum > best) {
        best = sum;
        this.splitRight[part] = split;
      }
    }
    toRight[part] = best;
  }

  heads(): Int32Array {
    const { words, scores, toLeft, toRight } = this;
    const heads = new Int32Array(words);
    let root = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < words; word++) {
      const sum = (toLeft[word] as number) + (toRight[word * words + words - 1] as number) + scores.of(word, words);
      if (sum > best) {
        best = sum;
        root = word;
      }
    }
    heads[root] = words;
    /** Parts still to be read: first, last, and on which end all hangs. */
    const parts: [number, number, "first" | "last"][] = [
      [0, root, "last"],
      [root, words - 1, "first"],
    ];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const [first, last, top] = part;
      if (first === last) continue;
      const place = first * words + last;
      const split = (top === "last" ? this.splitLeft[place] : this.splitRight[place]) as number;
      const [from, to] = top === "last" ? [split, last] : [first, split];
      heads[top === "last" ? from : to] = top === "last" ? to : from;
      parts.push(top === "last" ? [first, split, "last"] : [split, last, "first"]);
      const middle = this.splitArc[from * words + to] as number;
      parts.push([from, middle, "first"], [middle + 1, to, "last"]);
    }
    return heads;
  }
}
