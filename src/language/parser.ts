import { type ParserInput, parseFeatureLimit, parseFeatures } from "./parser-features.js";
import { Action, actionCount, ParserState } from "./parser-state.js";

/** Scores the actions of a parser. */
export interface ActionModel {
  /** Writes the scores of shift, left and right into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Weights of the three actions for every bucket that features are hashed into. */
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
      toShift += weights[row] as number;
      toLeft += weights[row + 1] as number;
      toRight += weights[row + 2] as number;
    }
    scores[Action.Shift] = toShift;
    scores[Action.Left] = toLeft;
    scores[Action.Right] = toRight;
  }
}

/** The best action that is allowed. */
export function bestAction(state: ParserState, scores: Float64Array): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (action: number): void => {
    const score = scores[action] as number;
    if (score > bestScore) {
      best = action;
      bestScore = score;
    }
  };
  if (state.canShift()) consider(Action.Shift);
  if (state.canLeft()) consider(Action.Left);
  if (state.canRight()) consider(Action.Right);
  return best;
}

/** The finished state of a greedy parse: `heads`, where the number of words stands for the root. Linear. */
export function parseSentence(model: ActionModel, input: ParserInput, length: number): ParserState {
  const state = new ParserState(length);
  const features = new Int32Array(parseFeatureLimit);
  const scores = new Float64Array(actionCount);
  while (!state.isFinal) {
    model.score(features, parseFeatures(state, input, features), scores);
    state.apply(bestAction(state, scores));
  }
  return state;
}
