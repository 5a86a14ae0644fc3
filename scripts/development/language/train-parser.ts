import { Candidates } from "../../../src/language/parser.js";
import { type ParserInput, parseFeatureLimit, parseFeatures } from "../../../src/language/parser-features.js";
import { actionCount, StateTable } from "../../../src/language/state-table.js";
import type { Example } from "./examples.js";
import { oracleActions } from "./oracle.js";
import { Perceptron } from "./perceptron.js";
import { randomNumbers, shuffled } from "./shuffle.js";

/** Buckets of the parser's features, as a power of two. */
const bucketBits = 21;

interface ParserTraining {
  readonly epochs: number;
  readonly width: number;
  readonly seed: number;
}

/**
 * Trains the parser's actions over whole sentences: a structured perceptron with beam search, updated where the gold
 * parse lies furthest behind the best (max-violation, Huang, Fayong and Guo 2012).
 */
export function trainParser(
  examples: readonly Example[],
  inputs: readonly ParserInput[],
  { epochs, width, seed }: ParserTraining,
  say: (line: string) => void,
): Perceptron {
  const model = new Perceptron(actionCount, bucketBits);
  const search = new ViolationSearch(model, width);
  const random = randomNumbers(seed);
  const gold = examples.map(({ heads }) => oracleActions(heads));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      search.learn(inputs[number] as ParserInput, gold[number] as Uint8Array);
      model.tick();
    }
    say(`parser, round ${epoch + 1} of ${epochs}`);
  }
  model.average();
  return model;
}

/** Searches like the parser does and keeps the gold parse beside the beam. */
class ViolationSearch {
  private readonly table = new StateTable();
  private readonly candidates: Candidates;
  private readonly features = new Int32Array(parseFeatureLimit);
  private readonly scores = new Float64Array(actionCount);

  constructor(
    private readonly model: Perceptron,
    private readonly width: number,
  ) {
    this.candidates = new Candidates(width);
  }

  /** One sentence: searches, and moves the weights from the worst wrong parse towards the gold one. */
  learn(input: ParserInput, gold: Uint8Array): void {
    const violation = this.worstViolation(input, gold);
    if (violation === undefined) return;
    const wrong = this.table.pathTo(violation.state);
    let at = 0;
    while (at < wrong.actions.length && wrong.actions[at] === gold[at]) at++;
    const right = this.table.pathTo(violation.gold);
    for (; at < wrong.actions.length; at++) {
      this.reward(input, right.states[at] as number, right.actions[at] as number, 1);
      this.reward(input, wrong.states[at] as number, wrong.actions[at] as number, -1);
    }
  }

  private reward(input: ParserInput, state: number, action: number, amount: number): void {
    const count = parseFeatures(this.table, state, input, this.features);
    this.model.add(this.features, count, action, amount);
  }

  private worstViolation(input: ParserInput, gold: Uint8Array): { state: number; gold: number } | undefined {
    const { table, candidates } = this;
    const length = gold.length / 2;
    table.begin(length, input.kinds, this.width + 1);
    let beam = [0];
    let goldState = 0;
    let worst: { state: number; gold: number } | undefined;
    let worstGap = 0;
    for (let step = 0; step < gold.length; step++) {
      const action = gold[step] as number;
      candidates.count = 0;
      let goldScore = Number.NaN;
      for (const state of beam) {
        this.offerActions(state, input);
        if (state === goldState) goldScore = this.scoreOf(state, action);
      }
      if (Number.isNaN(goldScore)) {
        this.score(goldState, input);
        goldScore = this.scoreOf(goldState, action);
      }
      let kept = -1;
      beam = [];
      for (let at = 0; at < candidates.count; at++) {
        const from = candidates.states[at] as number;
        const state = table.apply(from, candidates.actions[at] as number, candidates.scores[at] as number);
        if (from === goldState && candidates.actions[at] === action) kept = state;
        beam.push(state);
      }
      goldState = kept >= 0 ? kept : table.apply(goldState, action, goldScore);
      const best = beam[0] as number;
      const gap = (table.scores[best] as number) - goldScore;
      const isViolation = best !== goldState && (kept < 0 || step === gold.length - 1);
      if (isViolation && gap >= worstGap) {
        worst = { state: best, gold: goldState };
        worstGap = gap;
      }
    }
    return worst;
  }

  private offerActions(state: number, input: ParserInput): void {
    this.score(state, input);
    for (let action = 0; action < actionCount; action++) {
      if (this.table.allowed(state, action)) this.candidates.offer(state, action, this.scoreOf(state, action));
    }
  }

  private score(state: number, input: ParserInput): void {
    this.model.score(this.features, parseFeatures(this.table, state, input, this.features), this.scores);
  }

  private scoreOf(state: number, action: number): number {
    return (this.table.scores[state] as number) + (this.scores[action] as number);
  }
}
