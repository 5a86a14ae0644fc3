import { rowShift } from "../../../src/language/action-scorer.js";
import type { AnalysedSentence, Token } from "../../../src/language/analysed-article.js";
import { FeatureTemplates } from "../../../src/language/feature-templates.js";
import { guideOf, reversedHeads, reversedInput } from "../../../src/language/first-tree.js";
import type { Models } from "../../../src/language/models.js";
import { type ActionScorer, bestAction, lead } from "../../../src/language/parser.js";
import { type ParserInput, StateValues } from "../../../src/language/parser-features.js";
import { parserInput } from "../../../src/language/parser-input.js";
import { ParserState } from "../../../src/language/parser-state.js";
import { type ParserTemplate, place } from "../../../src/language/parser-templates.js";
import type { Table } from "../../../src/language/sparse-table.js";
import type { StageNumbers } from "../../../src/language/tables/parser-stages.js";
import { wordFeatures } from "../../../src/language/word-features.js";

/** How many templates are read before it is asked whether that is enough; the rest comes last. */
const stageEnds = [24, 56];

/** So many states may be settled otherwise than by all templates, at each stage. */
const mistakes = 0.0005;

/** A state where more than one action was allowed, and what every template says of left and right. */
interface ScoredState {
  readonly toLeft: Int16Array;
  readonly toRight: Int16Array;
  readonly canShift: boolean;
  readonly canLeft: boolean;
  readonly canRight: boolean;
}

/** What the parsers see of sentences that are tagged. */
export function taggedInputs(sentences: readonly Pick<AnalysedSentence, "tokens">[], models: Models): ParserInput[] {
  const { names, tables, tagKinds } = models;
  const numberOf = new Map(names.tags.map((name, number) => [name, number]));
  return sentences.map(({ tokens }) =>
    parserInput(
      tokens.map(({ text, normal }: Token) => wordFeatures(text, normal, tables)),
      Uint8Array.from(tokens, ({ tag }: Token) => numberOf.get(tag) ?? 0),
      tagKinds,
    ),
  );
}

/** The inputs of the first parser, which reads backwards, and of the second, which has the trees of the first. */
export function inputsOfBoth(inputs: readonly ParserInput[], { firstParser }: Models): [ParserInput[], ParserInput[]] {
  const backwards = inputs.map(reversedInput);
  const guided = inputs.map((input, number) => ({
    ...input,
    guide: guideOf(reversedHeads(firstParser.parse(backwards[number] as ParserInput))),
  }));
  return [backwards, guided];
}

/** Orders templates so that the first ones settle most states, and finds when they do. */
export function decisiveStages(
  models: Models,
  roots: Table,
  templates: readonly ParserTemplate[],
  inputs: readonly ParserInput[],
): StageNumbers[] {
  const states = statesOf(models, roots, templates, inputs);
  const order = orderOf(states.map(contributionsOf), templates.length);
  const ends = [...stageEnds, templates.length];
  return ends.map((end, number) => ({
    templates: order.slice(ends[number - 1] ?? 0, end).map((at) => (templates[at] as ParserTemplate)[0]),
    enough: end === templates.length ? 0 : enoughAt(states, order.slice(0, end)),
  }));
}

/** Every state of the parses that all templates lead to, with what each template says. */
function statesOf(
  { kernel }: Models,
  roots: Table,
  templates: readonly ParserTemplate[],
  inputs: readonly ParserInput[],
): ScoredState[] {
  const weights = new Int8Array(roots.buffer, roots.byteOffset, roots.length);
  const shift = rowShift(roots);
  const packed = new FeatureTemplates(kernel, place, templates);
  const features = kernel.numbers(templates.length);
  const values = new StateValues(kernel);
  const state = new ParserState();
  const found: ScoredState[] = [];
  for (const input of inputs) {
    state.begin(input.length, input.kinds);
    while (!state.isFinal) {
      values.read(state, input);
      packed.fill(values.list, features);
      const said = (side: number): Int16Array =>
        Int16Array.from(features, (feature) => {
          const root = weights[((feature >>> shift) << 1) + side] as number;
          return root * Math.abs(root);
        });
      const scored = {
        toLeft: said(0),
        toRight: said(1),
        canShift: state.canShift(),
        canLeft: state.canLeft(),
        canRight: state.canRight(),
      };
      if ([scored.canShift, scored.canLeft, scored.canRight].filter(Boolean).length > 1) found.push(scored);
      state.apply(bestAction(state, scorerOf(scored)));
    }
  }
  return found;
}

/** What some templates (all, where none are named) say of a state together. */
function scorerOf({ toLeft, toRight }: ScoredState, templates?: readonly number[]): ActionScorer {
  const sum = (said: Int16Array): number =>
    templates === undefined
      ? said.reduce((all, each) => all + each, 0)
      : templates.reduce((all, at) => all + (said[at] as number), 0);
  return { toLeft: sum(toLeft), toRight: sum(toRight), score: () => undefined };
}

/** A state as `bestAction` and `lead` ask it. */
const askable = ({ canShift, canLeft, canRight }: ScoredState) => ({
  canShift: () => canShift,
  canLeft: () => canLeft,
  canRight: () => canRight,
});

/** By how much each template speaks for the action that all of them choose, against the next best. */
function contributionsOf(state: ScoredState): Int32Array {
  const { toLeft, toRight } = scorerOf(state);
  const actions = [
    { score: 0, said: undefined, can: state.canShift },
    { score: toLeft, said: state.toLeft, can: state.canLeft },
    { score: toRight, said: state.toRight, can: state.canRight },
  ]
    .filter(({ can }) => can)
    .sort((a, b) => b.score - a.score);
  const [best, next] = actions;
  return Int32Array.from(state.toLeft, (_, at) => (best?.said?.[at] ?? 0) - (next?.said?.[at] ?? 0));
}

/** Greedy: each time the template that brings the sum of those chosen nearest to the sum of all, in least squares. */
function orderOf(contributions: readonly Int32Array[], count: number): number[] {
  const rest = contributions.map((said) => said.reduce((all, each) => all + each, 0));
  const left = new Set(Array.from({ length: count }, (_, at) => at));
  const order: number[] = [];
  while (left.size > 0) {
    const gains = [...left].map((at) => {
      let gain = 0;
      contributions.forEach((said, number) => {
        const each = said[at] as number;
        gain += each * (2 * (rest[number] as number) - each);
      });
      return { at, gain };
    });
    const { at } = gains.reduce((best, each) => (each.gain > best.gain ? each : best));
    contributions.forEach((said, number) => {
      rest[number] = (rest[number] as number) - (said[at] as number);
    });
    left.delete(at);
    order.push(at);
  }
  return order;
}

/** The least lead of the action that these templates choose with which few states are settled otherwise than by all. */
function enoughAt(states: readonly ScoredState[], templates: readonly number[]): number {
  const settled = states
    .map((state) => {
      const part = scorerOf(state, templates);
      const asked = askable(state);
      return { lead: lead(asked, part), isSame: bestAction(asked, part) === bestAction(asked, scorerOf(state)) };
    })
    .sort((a, b) => b.lead - a.lead);
  let wrong = 0;
  for (const { lead: ahead, isSame } of settled) {
    if (!isSame) wrong++;
    if (wrong > mistakes * settled.length) return ahead + 1;
  }
  return 0;
}
