import { feature1, feature2, feature3 } from "./hashing.js";
import type { LinearModel } from "./linear-model.js";
import type { ParserInput } from "./parser-features.js";
import type { ParserState } from "./parser-state.js";

/** More than any arc has. */
export const labelFeatureLimit = 64;

function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/** Fills `into` with the features of the arc to a word in a finished tree, labels to its left known; returns how many. */
export function labelFeatures(
  state: ParserState,
  input: ParserInput,
  dependent: number,
  labels: Uint8Array,
  into: Int32Array,
): number {
  const { forms, tags } = input;
  const form = (at: number): number => (at < 0 || at > state.root ? 7 : (forms[at] as number));
  const tag = (at: number): number => (at < 0 || at > state.root ? 255 : (tags[at] as number));
  const head = state.heads[dependent] as number;
  const grand = head === state.root || head < 0 ? -1 : (state.heads[head] as number);
  const dw = form(dependent),
    hw = form(head),
    dt = tag(dependent),
    ht = tag(head),
    gt = tag(grand);
  const isLeft = dependent < head ? 1 : 0;
  const distance = (step(Math.abs(head - dependent)) << 1) | isLeft;
  const pair = (dt << 9) | (ht << 1) | isLeft;
  const left = state.leftChild[dependent] as number,
    left2 = state.leftChild2[dependent] as number;
  const right = state.rightChild[dependent] as number;
  const headLeft = state.leftChild[head] as number,
    headRight = state.rightChild[head] as number;
  const headLabel = head < dependent && head >= 0 ? (labels[head] as number) + 1 : 0;
  const previous =
    dependent - 1 >= 0 && state.heads[dependent - 1] === head ? (labels[dependent - 1] as number) + 1 : 0;
  let n = 0;
  into[n++] = feature1(201, pair);
  into[n++] = feature2(202, dw, isLeft);
  into[n++] = feature2(203, hw, isLeft);
  into[n++] = feature2(204, pair, dw);
  into[n++] = feature2(205, pair, hw);
  into[n++] = feature3(206, dw, hw, isLeft);
  into[n++] = feature2(207, pair, distance);
  into[n++] = feature2(208, pair, tag(left));
  into[n++] = feature2(209, pair, form(left));
  into[n++] = feature2(210, pair, tag(right));
  into[n++] = feature2(211, pair, form(right));
  into[n++] = feature2(212, pair, gt);
  into[n++] = feature2(213, dt, form(left));
  into[n++] = feature3(214, hw, dt, form(left));
  into[n++] = feature3(215, hw, dt, isLeft);
  into[n++] = feature3(216, dw, ht, isLeft);
  into[n++] = feature2(217, pair, tag(dependent - 1));
  into[n++] = feature2(218, pair, tag(dependent + 1));
  into[n++] = feature2(219, pair, tag(head - 1));
  into[n++] = feature2(220, pair, tag(head + 1));
  into[n++] = feature2(221, pair, tag(headLeft));
  into[n++] = feature2(222, pair, tag(headRight));
  into[n++] = feature2(223, pair, form(headLeft));
  into[n++] = feature2(224, pair, headLabel);
  into[n++] = feature3(225, dw, hw, headLabel);
  into[n++] = feature2(226, pair, previous);
  into[n++] = feature2(
    227,
    pair,
    (step(state.leftCount[head] as number) << 4) | step(state.rightCount[head] as number),
  );
  into[n++] = feature2(
    228,
    pair,
    (step(state.leftCount[dependent] as number) << 4) | step(state.rightCount[dependent] as number),
  );
  into[n++] = feature3(229, dt, tag(dependent - 1), tag(dependent + 1));
  into[n++] = feature2(230, form(dependent - 1), dw);
  into[n++] = feature2(231, dw, form(dependent + 1));
  into[n++] = feature3(232, pair, tag(left), tag(left2));
  into[n++] = feature3(233, pair, form(left), form(right));
  into[n++] = feature3(234, pair, hw, form(headLeft));
  return n;
}

/** The relation of every word of a finished tree, as class numbers. */
export function labelTree(model: LinearModel, state: ParserState, input: ParserInput): Uint8Array {
  const labels = new Uint8Array(state.root + 1);
  const features = new Int32Array(labelFeatureLimit);
  for (let at = 0; at < state.root; at++)
    labels[at] = model.best(features, labelFeatures(state, input, at, labels, features));
  return labels;
}
