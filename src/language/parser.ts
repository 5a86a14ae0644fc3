import type { Kernel } from "./kernel/kernel-memory.js";
import { type ParserInput, StateFeatures } from "./parser-features.js";
import { Action, ParserState } from "./parser-state.js";

/** Scores the actions of a parser. */
export interface ActionModel {
  /** By how much left and right are better than shift, after `score`. */
  readonly toLeft: number;
  readonly toRight: number;
  score(features: Int32Array, count: number): void;
}

/** Weights of left and right, each less that of shift, side by side for every bucket that features are hashed into; as square roots. */
export class PackedActionModel implements ActionModel {
  private readonly shift: number;
  private readonly sums: Int32Array;

  /** @param roots a table in the kernel's memory */
  constructor(
    private readonly kernel: Kernel,
    private readonly roots: Uint8Array,
  ) {
    this.sums = kernel.numbers(2);
    this.shift = Math.clz32(roots.length / 2) + 1;
  }

  get toLeft(): number {
    return this.sums[0] as number;
  }

  get toRight(): number {
    return this.sums[1] as number;
  }

  score(features: Int32Array, count: number): void {
    const { kernel, roots, shift, sums } = this;
    kernel.call.sumActions(roots.byteOffset, shift, features.byteOffset, count, sums.byteOffset);
  }
}

/** The best action that is allowed. */
export function bestAction(state: ParserState, { toLeft, toRight }: ActionModel): number {
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

/** The action where no other is allowed, which no score needs to say; else -1. */
function onlyAction(state: ParserState): number {
  if (state.stackSize === 0) return Action.Shift;
  if (state.canShift()) return -1;
  return state.canRight() ? (state.canLeft() ? -1 : Action.Right) : Action.Left;
}

/** A greedy parser. */
export class GreedyParser {
  private readonly state = new ParserState();
  private readonly features: StateFeatures;

  constructor(
    kernel: Kernel,
    private readonly model: ActionModel,
  ) {
    this.features = new StateFeatures(kernel);
  }

  /** The heads of a sentence, the number of words standing for the root. Linear in the length. */
  parse(input: ParserInput): Int32Array {
    const { state, features, model } = this;
    state.begin(input.length, input.kinds);
    while (!state.isFinal) {
      const forced = onlyAction(state);
      if (forced >= 0) state.apply(forced);
      else {
        model.score(features.list, features.find(state, input));
        state.apply(bestAction(state, model));
      }
    }
    return state.heads.slice(0, input.length);
  }
}
