import { type ParserInput, parseFeatureLimit, parseFeatures } from "./parser-features.js";
import { actionCount, StateTable } from "./state-table.js";

/** Scores the actions of a parser. */
export interface ActionModel {
  /** Writes the scores of shift, left and right into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Square roots of the weights of the three actions, with their signs, for every bucket that features are hashed into. */
export class DenseActionModel implements ActionModel {
  private readonly shift: number;

  constructor(private readonly weights: Int8Array) {
    this.shift = Math.clz32(weights.length / actionCount) + 1;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { weights, shift } = this;
    let toShift = 0;
    let toLeft = 0;
    let toRight = 0;
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> shift) * actionCount;
      const shiftRoot = weights[row] as number;
      const leftRoot = weights[row + 1] as number;
      const rightRoot = weights[row + 2] as number;
      toShift += shiftRoot * Math.abs(shiftRoot);
      toLeft += leftRoot * Math.abs(leftRoot);
      toRight += rightRoot * Math.abs(rightRoot);
    }
    scores[0] = toShift;
    scores[1] = toLeft;
    scores[2] = toRight;
  }
}

/**
 * The weights of all buckets, from the rows that are not zero: `kept` has a bit a bucket, `rows` three weights for every
 * bit that is set.
 */
export function unpackRows(kept: Uint8Array, rows: Int8Array): Int8Array {
  const weights = new Int8Array(kept.length * 8 * actionCount);
  let from = 0;
  for (let byte = 0; byte < kept.length; byte++) {
    for (let bits = kept[byte] as number, to = byte * 8 * actionCount; bits !== 0; bits >>= 1, to += actionCount) {
      if ((bits & 1) === 0) continue;
      weights[to] = rows[from] as number;
      weights[to + 1] = rows[from + 1] as number;
      weights[to + 2] = rows[from + 2] as number;
      from += actionCount;
    }
  }
  return weights;
}

/** The best ways on from the states of a step, best first; no more than `width`. */
export class Candidates {
  readonly states: Int32Array;
  readonly actions: Int32Array;
  readonly scores: Float64Array;
  count = 0;

  constructor(private readonly width: number) {
    this.states = new Int32Array(width + 1);
    this.actions = new Int32Array(width + 1);
    this.scores = new Float64Array(width + 1);
  }

  /** How many candidates are no further than `distance` behind the best. */
  within(distance: number): number {
    const least = (this.scores[0] as number) - distance;
    let count = this.count;
    while (count > 1 && (this.scores[count - 1] as number) < least) count--;
    return count;
  }

  /** Puts a candidate in its place; of equals the earlier stays before. */
  offer(state: number, action: number, score: number): void {
    const { states, actions, scores, width } = this;
    if (this.count === width && score <= (scores[width - 1] as number)) return;
    let at = this.count < width ? this.count++ : width - 1;
    for (; at > 0 && score > (scores[at - 1] as number); at--) {
      states[at] = states[at - 1] as number;
      actions[at] = actions[at - 1] as number;
      scores[at] = scores[at - 1] as number;
    }
    states[at] = state;
    actions[at] = action;
    scores[at] = score;
  }
}

/** A parse this far behind the best, in steps of the quantised weights, is given up: it hardly ever wins. */
const hopeless = 20_000;

/** A parser that follows the best `width` parses of a sentence side by side. */
export class BeamParser {
  readonly table = new StateTable();
  private readonly candidates: Candidates;
  private readonly beam: Int32Array;
  private readonly features = new Int32Array(parseFeatureLimit);
  private readonly scores = new Float64Array(actionCount);

  constructor(
    private readonly model: ActionModel,
    private readonly width: number,
  ) {
    this.candidates = new Candidates(width);
    this.beam = new Int32Array(width);
  }

  /** The heads of a sentence of `length` words, `length` standing for the root. Linear in the length. */
  parse(input: ParserInput, length: number): Int32Array {
    const { table, candidates, beam } = this;
    table.begin(length, input.kinds, this.width);
    beam[0] = 0;
    let size = 1;
    for (let step = 0; step < 2 * length; step++) {
      candidates.count = 0;
      for (let at = 0; at < size; at++) this.offerActions(beam[at] as number, input);
      size = candidates.within(hopeless);
      for (let at = 0; at < size; at++) {
        beam[at] = table.apply(
          candidates.states[at] as number,
          candidates.actions[at] as number,
          candidates.scores[at] as number,
        );
      }
    }
    return table.headsOf(beam[0] as number);
  }

  private offerActions(state: number, input: ParserInput): void {
    const { table, features, scores } = this;
    this.model.score(features, parseFeatures(table, state, input, features), scores);
    for (let action = 0; action < actionCount; action++) {
      if (table.allowed(state, action))
        this.candidates.offer(state, action, (table.scores[state] as number) + (scores[action] as number));
    }
  }
}
