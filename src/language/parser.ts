import type { ParserInput } from "./parser-features.js";
import { Action, ParserState } from "./parser-state.js";

/** Scores the actions of a parser. */
export interface ActionScorer {
  /** By how much left and right are better than shift, after `score`. */
  readonly toLeft: number;
  readonly toRight: number;
  score(state: ParserState, input: ParserInput): void;
}

/** Which actions a state allows. */
export type Choices = Pick<ParserState, "canShift" | "canLeft" | "canRight">;

/** The best action that is allowed. */
export function bestAction(state: Choices, { toLeft, toRight }: ActionScorer): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  if (state.canShift()) {
    best = Action.Shift;
    bestScore = 0;
  }
  if (state.canLeft() && toLeft > bestScore) {
    best = Action.Left;
    bestScore = toLeft;
  }
  return state.canRight() && toRight > bestScore ? Action.Right : best;
}

/** By how much the best action that is allowed is ahead of the next. */
export function lead(state: Choices, { toLeft, toRight }: ActionScorer): number {
  const shift = state.canShift() ? 0 : Number.NEGATIVE_INFINITY;
  const left = state.canLeft() ? toLeft : Number.NEGATIVE_INFINITY;
  const right = state.canRight() ? toRight : Number.NEGATIVE_INFINITY;
  const higher = Math.max(left, right);
  return shift >= higher ? shift - higher : higher - Math.max(shift, Math.min(left, right));
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

  constructor(private readonly scorer: ActionScorer) {}

  /** The heads of a sentence, the number of words standing for the root. Linear in the length. */
  parse(input: ParserInput): Int32Array {
    const { state, scorer } = this;
    state.begin(input.length, input.kinds);
    while (!state.isFinal) {
      const forced = onlyAction(state);
      if (forced >= 0) state.apply(forced);
      else {
        scorer.score(state, input);
        state.apply(bestAction(state, scorer));
      }
    }
    return state.heads.slice(0, input.length);
  }
}
