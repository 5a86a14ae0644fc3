import { arcKey, type Candidates } from "./candidates.js";
import { feature1, feature2, feature3 } from "./hashing.js";
import type { LinearModel } from "./linear-model.js";
import type { ParserInput } from "./parser-features.js";
import type { Tree } from "./tree.js";

/** More than any arc has. */
export const labelFeatureLimit = 96;

function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/** Fills `into` with the features of the arc to a word in a finished tree, labels to its left known; returns how many. */
export function labelFeatures(
  tree: Tree,
  input: ParserInput,
  dependent: number,
  labels: Uint8Array,
  into: Int32Array,
): number {
  const { forms, tags, clusters } = input;
  const { root, kinds } = tree;
  const form = (at: number): number => (at < 0 || at > root ? 7 : (forms[at] as number));
  const tag = (at: number): number => (at < 0 || at > root ? 255 : (tags[at] as number));
  const cluster = (at: number): number => (at < 0 || at > root ? 9999 : (clusters[at] as number));
  const head = tree.heads[dependent] as number;
  const grand = head >= root ? -1 : (tree.heads[head] as number);
  const dw = form(dependent);
  const hw = form(head);
  const dt = tag(dependent);
  const ht = tag(head);
  const dc = cluster(dependent);
  const hc = cluster(head);
  const gt = tag(grand);
  const dk = kinds[dependent] as number;
  const isLeft = dependent < head ? 1 : 0;
  const pair = (dt << 9) | (ht << 1) | isLeft;
  const kindPair = (dk << 9) | (ht << 1) | isLeft;
  const left = tree.leftChild[dependent] as number;
  const left2 = tree.leftChild2[dependent] as number;
  const right = tree.rightChild[dependent] as number;
  const headLeft = tree.leftChild[head] as number;
  const headRight = tree.rightChild[head] as number;
  const sibling = tree.sibling[dependent] as number;
  const headLabel = head < dependent ? (labels[head] as number) + 1 : 0;
  const siblingLabel = sibling < 0 ? 0 : (labels[sibling] as number) + 1;
  const leftForm = form(left);
  let n = 0;
  into[n++] = feature1(201, pair);
  into[n++] = feature2(202, dw, isLeft);
  into[n++] = feature2(203, hw, isLeft);
  into[n++] = feature2(204, pair, dw);
  into[n++] = feature2(205, pair, hw);
  into[n++] = feature3(206, dw, hw, isLeft);
  into[n++] = feature2(207, pair, step(Math.abs(head - dependent)));
  into[n++] = feature2(208, pair, tag(left));
  into[n++] = feature2(209, pair, leftForm);
  into[n++] = feature2(210, pair, tag(right));
  into[n++] = feature2(211, pair, form(right));
  into[n++] = feature2(212, pair, gt);
  into[n++] = feature2(213, dt, leftForm);
  into[n++] = feature3(214, hw, dt, leftForm);
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
  into[n++] = feature2(226, pair, siblingLabel);
  into[n++] = feature3(227, pair, step(tree.leftCount[head] as number), step(tree.rightCount[head] as number));
  into[n++] = feature3(
    228,
    pair,
    step(tree.leftCount[dependent] as number),
    step(tree.rightCount[dependent] as number),
  );
  into[n++] = feature3(229, dt, tag(dependent - 1), tag(dependent + 1));
  into[n++] = feature2(230, form(dependent - 1), dw);
  into[n++] = feature2(231, dw, form(dependent + 1));
  into[n++] = feature3(232, pair, tag(left), tag(left2));
  into[n++] = feature3(233, pair, leftForm, form(right));
  into[n++] = feature3(234, pair, hw, form(headLeft));
  // What keeps the same company
  into[n++] = feature3(240, dc, hc, isLeft);
  into[n++] = feature2(241, pair, dc);
  into[n++] = feature2(242, pair, hc);
  into[n++] = feature3(243, hc, leftForm, dc);
  into[n++] = feature3(244, hw, leftForm, dc);
  into[n++] = feature3(245, kindPair, dc, leftForm);
  into[n++] = feature3(246, kindPair, dc, hc);
  into[n++] = feature2(247, kindPair, hw);
  // Kinds of dependents, and what else hangs on the head
  into[n++] = feature1(250, kindPair);
  into[n++] = feature2(251, kindPair, tree.rightSet[head] as number);
  into[n++] = feature2(252, kindPair, tree.leftSet[head] as number);
  into[n++] = feature3(253, kindPair, sibling < 0 ? 31 : (kinds[sibling] as number), siblingLabel);
  into[n++] = feature3(254, hw, dk, siblingLabel);
  into[n++] = feature3(255, kindPair, headLabel, dw);
  into[n++] = feature3(256, kindPair, headLabel, siblingLabel);
  into[n++] = feature3(257, kindPair, gt, form(grand));
  into[n++] = feature3(258, dk, tree.leftSet[dependent] as number, tree.rightSet[dependent] as number);
  return n;
}

/** The relation of every word of a finished tree, as class numbers. */
export function labelTree(model: LinearModel, relations: Candidates, tree: Tree, input: ParserInput): Uint8Array {
  const labels = new Uint8Array(tree.root + 1);
  const features = new Int32Array(labelFeatureLimit);
  const { tags } = input;
  for (let at = 0; at < tree.root; at++) {
    const head = tree.heads[at] as number;
    const candidates = relations.of(arcKey(tags[at] as number, tags[head] as number, at < head));
    const [only] = candidates;
    labels[at] =
      only !== undefined && candidates.length === 1
        ? only
        : model.best(features, labelFeatures(tree, input, at, labels, features), candidates);
  }
  return labels;
}
