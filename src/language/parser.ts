import { type ParserInput, parseFeatureLimit, parseFeatures } from "./parser-features.js";
import { Action, ParserState } from "./parser-state.js";

/** Scores the actions of a parser. */
export interface ActionModel {
  /** Writes by how much left and right are better than shift into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Weights of left and right, each less that of shift, side by side for every bucket that features are hashed into; as square roots. */
export class PackedActionModel implements ActionModel {
  private readonly shift: number;

  constructor(private readonly roots: Int8Array) {
    this.shift = Math.clz32(roots.length / 2) + 1;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { roots, shift } = this;
    let toLeft = 0;
    let toRight = 0;
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> shift) << 1;
      const left = roots[row] as number;
      const right = roots[row + 1] as number;
      toLeft += Math.imul(left, left < 0 ? -left : left);
      toRight += Math.imul(right, right < 0 ? -right : right);
    }
    scores[Action.Shift] = 0;
    scores[Action.Left] = toLeft;
    scores[Action.Right] = toRight;
  }
}

/** The best action that is allowed. */
export function bestAction(state: ParserState, scores: Float64Array): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  if (state.canShift()) {
    best = Action.Shift;
    bestScore = scores[Action.Shift] as number;
  }
  if (state.canLeft() && (scores[Action.Left] as number) > bestScore) {
    best = Action.Left;
    bestScore = scores[Action.Left] as number;
  }
  if (state.canRight() && (scores[Action.Right] as number) > bestScore) best = Action.Right;
  return best;
}

/** The action where no other is allowed, which no score needs to say; else -1. */
function onlyAction(state: ParserState): number {
  if (state.stackSize === 0) return Action.Shift;
  if (state.canShift()) return -1;
  return state.canRight() ? (state.canLeft() ? -1 : Action.Right) : Action.Left;
}

/** A greedy parser. */
export class GreedyParser {
  private readonly state = new ParserState();
  private readonly features = new Int32Array(parseFeatureLimit);
  private readonly scores = new Float64Array(3);

  constructor(private readonly model: ActionModel) {}

  /** The heads of a sentence, the number of words standing for the root. Linear in the length. */
  parse(input: ParserInput): Int32Array {
    const { state, features, scores, model } = this;
    state.begin(input.length, input.kinds);
    while (!state.isFinal) {
      const forced = onlyAction(state);
      if (forced >= 0) state.apply(forced);
      else {
        model.score(features, parseFeatures(state, input, features), scores);
        state.apply(bestAction(state, scores));
      }
    }
    return state.heads.slice(0, input.length);
  }
}
