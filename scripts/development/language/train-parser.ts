import { FeatureTemplates } from "../../../src/language/feature-templates.js";
import { guideOf, reversedHeads } from "../../../src/language/first-tree.js";
import { Kernel } from "../../../src/language/kernel/kernel-memory.js";
import { type ActionScorer, bestAction, GreedyParser } from "../../../src/language/parser.js";
import { type ParserInput, StateValues } from "../../../src/language/parser-features.js";
import { Action, actionCount, ParserState } from "../../../src/language/parser-state.js";
import { guideTemplates, type ParserTemplate, place, stateTemplates } from "../../../src/language/parser-templates.js";
import { dependentsOf, fillCosts } from "./oracle.js";
import { AveragedWeights } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";

/** Places for the weights of left and right, each less that of shift: two for each of `2 ** bits` buckets. */
export class ActionPerceptron extends AveragedWeights implements ActionScorer {
  toLeft = 0;
  toRight = 0;
  private readonly values: StateValues;
  private readonly templates: FeatureTemplates<keyof typeof place>;
  /** The features of the state last scored. */
  private readonly features: Int32Array;

  constructor(
    private readonly bits: number,
    templates: readonly ParserTemplate[],
  ) {
    super(2 * 2 ** bits);
    const kernel = new Kernel();
    this.values = new StateValues(kernel);
    this.templates = new FeatureTemplates(kernel, place, templates);
    this.features = kernel.numbers(templates.length);
  }

  score(state: ParserState, input: ParserInput): void {
    const { weights, values, features } = this;
    values.read(state, input);
    const count = this.templates.fill(values.list, features);
    const shift = 32 - this.bits;
    let toLeft = 0;
    let toRight = 0;
    for (let at = 0; at < count; at++) {
      const row = ((features[at] as number) >>> shift) << 1;
      toLeft += weights[row] as number;
      toRight += weights[row + 1] as number;
    }
    this.toLeft = toLeft;
    this.toRight = toRight;
  }

  /** From the state last scored towards the right action, away from the wrong one; what moves shift moves the others the other way. */
  update(right: number, wrong: number): void {
    const toLeft = gain(Action.Left, right, wrong) - gain(Action.Shift, right, wrong);
    const toRight = gain(Action.Right, right, wrong) - gain(Action.Shift, right, wrong);
    for (const feature of this.features) {
      const row = (feature >>> (32 - this.bits)) << 1;
      if (toLeft !== 0) this.move(row, toLeft);
      if (toRight !== 0) this.move(row + 1, toRight);
    }
  }
}

const gain = (action: number, right: number, wrong: number): number =>
  (action === right ? 1 : 0) - (action === wrong ? 1 : 0);

/** How often, behind a wrong guess, training goes on from the parser's own state and not from the right one. */
const exploring = 0.9;

interface ParserTraining {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
}

/** What the second parser reads: the first one has no guide. */
const guidedTemplates = [...stateTemplates, ...guideTemplates];

/** Trains a greedy parser with a dynamic oracle (Goldberg and Nivre 2013). */
export function trainParser(
  inputs: readonly ParserInput[],
  trees: readonly Int32Array[],
  { epochs, bits, seed }: ParserTraining,
): ActionPerceptron {
  const model = new ActionPerceptron(bits, inputs[0]?.guide === undefined ? stateTemplates : guidedTemplates);
  const random = randomNumbers(seed);
  const costs = new Int32Array(actionCount);
  const state = new ParserState();
  const dependents = trees.map(dependentsOf);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(inputs.length, random)) {
      const input = inputs[number] as ParserInput;
      const heads = trees[number] as Int32Array;
      state.begin(input.length, input.kinds);
      while (!state.isFinal) {
        model.score(state, input);
        fillCosts(state, heads, dependents[number] as number[][], costs);
        const guess = bestAction(state, model);
        const least = Math.min(...costs);
        model.tick();
        let next = guess;
        if ((costs[guess] as number) > least) {
          const right = bestOf(costs, least, model);
          model.update(right, guess);
          next = epoch > 0 && random() < exploring ? guess : right;
        }
        state.apply(next);
      }
    }
  }
  model.average();
  return model;
}

/** Of the actions that cost least the one with the best score. */
function bestOf(costs: Int32Array, least: number, { toLeft, toRight }: ActionScorer): number {
  const scores = [0, toLeft, toRight];
  let best = -1;
  for (let action = 0; action < actionCount; action++) {
    if (costs[action] === least && (best < 0 || (scores[action] as number) > (scores[best] as number))) best = action;
  }
  return best;
}

/** The inputs with guides: trees by the parser that reads from the end, of sentences it has not seen (jackknifing). */
export function guidedInputs(
  inputs: readonly ParserInput[],
  backwards: readonly ParserInput[],
  backwardTrees: readonly Int32Array[],
  folds: number,
  training: ParserTraining,
): ParserInput[] {
  const guided: ParserInput[] = new Array(inputs.length);
  for (let fold = 0; fold < folds; fold++) {
    const inside = (_: unknown, number: number): boolean => number % folds !== fold;
    const model = trainParser(backwards.filter(inside), backwardTrees.filter(inside), {
      ...training,
      seed: training.seed + fold,
    });
    const parser = new GreedyParser(model);
    for (let number = fold; number < inputs.length; number += folds) {
      const tree = reversedHeads(parser.parse(backwards[number] as ParserInput));
      guided[number] = { ...(inputs[number] as ParserInput), guide: guideOf(tree) };
    }
  }
  return guided;
}
