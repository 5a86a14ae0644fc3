import { arcKey, type Candidates } from "./candidates.js";
import { FeatureTemplates } from "./feature-templates.js";
import type { Kernel } from "./kernel/kernel-memory.js";
import { arcTemplates, place } from "./label-templates.js";
import type { LinearModel } from "./linear-model.js";
import type { ParserInput } from "./parser-features.js";
import type { Tree } from "./tree.js";

function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/** Finds the features of arcs of finished trees. */
export class ArcFeatures {
  /** The numbers of the features last found. */
  readonly list: Int32Array;
  private readonly values: Int32Array;
  private readonly ofArc: FeatureTemplates<keyof typeof place>;

  constructor(kernel: Kernel) {
    this.values = kernel.numbers(Object.keys(place).length + 1);
    this.list = kernel.numbers(arcTemplates.length);
    this.ofArc = new FeatureTemplates(kernel, place, arcTemplates);
  }

  /** Fills `list` with the features of the arc to a word, labels to its left known; returns how many. */
  find(tree: Tree, input: ParserInput, dependent: number, labels: Uint8Array): number {
    const { values, list } = this;
    const head = tree.heads[dependent] as number;
    fillWords(values, tree, input, dependent, head);
    fillNeighbours(values, tree, input, dependent, head);
    fillTree(values, tree, dependent, head, labels);
    return this.ofArc.fill(values, list);
  }
}

/** What stands for a word that does not exist. */
const missing = { form: 7, tag: 255 } as const;

const formAt = ({ forms }: ParserInput, root: number, at: number): number =>
  at < 0 || at > root ? missing.form : (forms[at] as number);

const tagAt = ({ tags }: ParserInput, root: number, at: number): number =>
  at < 0 || at > root ? missing.tag : (tags[at] as number);

/** The dependent, its head and the head's head. */
function fillWords(
  values: Int32Array,
  { root, kinds, heads }: Tree,
  input: ParserInput,
  dependent: number,
  head: number,
): void {
  const grand = head >= root ? -1 : (heads[head] as number);
  const tag = input.tags[dependent] as number;
  const headTag = input.tags[head] as number;
  const kind = kinds[dependent] as number;
  const isLeft = dependent < head ? 1 : 0;
  values[place.form] = input.forms[dependent] as number;
  values[place.headForm] = input.forms[head] as number;
  values[place.grandForm] = formAt(input, root, grand);
  values[place.tag] = tag;
  values[place.headTag] = headTag;
  values[place.grandTag] = tagAt(input, root, grand);
  values[place.cluster] = input.clusters[dependent] as number;
  values[place.headCluster] = input.clusters[head] as number;
  values[place.kind] = kind;
  values[place.isLeft] = isLeft;
  values[place.pair] = (tag << 9) | (headTag << 1) | isLeft;
  values[place.kindPair] = (kind << 9) | (headTag << 1) | isLeft;
  values[place.distance] = step(Math.abs(head - dependent));
}

/** What stands beside the two, and their outermost children. */
function fillNeighbours(values: Int32Array, tree: Tree, input: ParserInput, dependent: number, head: number): void {
  const { root } = tree;
  const left = tree.leftChild[dependent] as number;
  const right = tree.rightChild[dependent] as number;
  const headLeft = tree.leftChild[head] as number;
  values[place.beforeForm] = formAt(input, root, dependent - 1);
  values[place.afterForm] = formAt(input, root, dependent + 1);
  values[place.beforeTag] = tagAt(input, root, dependent - 1);
  values[place.afterTag] = tagAt(input, root, dependent + 1);
  values[place.beforeHeadTag] = tagAt(input, root, head - 1);
  values[place.afterHeadTag] = tagAt(input, root, head + 1);
  values[place.leftForm] = formAt(input, root, left);
  values[place.leftTag] = tagAt(input, root, left);
  values[place.left2Tag] = tagAt(input, root, tree.leftChild2[dependent] as number);
  values[place.rightForm] = formAt(input, root, right);
  values[place.rightTag] = tagAt(input, root, right);
  values[place.headLeftForm] = formAt(input, root, headLeft);
  values[place.headLeftTag] = tagAt(input, root, headLeft);
  values[place.headRightTag] = tagAt(input, root, tree.rightChild[head] as number);
}

/** Counts and kinds of children, and relations already found. */
function fillTree(values: Int32Array, tree: Tree, dependent: number, head: number, labels: Uint8Array): void {
  const { leftCount, rightCount, leftSet, rightSet, kinds } = tree;
  const sibling = tree.sibling[dependent] as number;
  values[place.leftCount] = step(leftCount[dependent] as number);
  values[place.rightCount] = step(rightCount[dependent] as number);
  values[place.headLeftCount] = step(leftCount[head] as number);
  values[place.headRightCount] = step(rightCount[head] as number);
  values[place.leftSet] = leftSet[dependent] as number;
  values[place.rightSet] = rightSet[dependent] as number;
  values[place.headLeftSet] = leftSet[head] as number;
  values[place.headRightSet] = rightSet[head] as number;
  values[place.siblingKind] = sibling < 0 ? 31 : (kinds[sibling] as number);
  values[place.siblingLabel] = sibling < 0 ? 0 : (labels[sibling] as number) + 1;
  values[place.headLabel] = head < dependent ? (labels[head] as number) + 1 : 0;
}

/** Names the relations of finished trees. */
export class Labeller {
  private readonly features: ArcFeatures;

  constructor(
    kernel: Kernel,
    private readonly model: LinearModel,
    private readonly relations: Candidates,
  ) {
    this.features = new ArcFeatures(kernel);
  }

  /** The relation of every word of a tree, as class numbers. */
  label(tree: Tree, input: ParserInput): Uint8Array {
    const { features, model, relations } = this;
    const labels = new Uint8Array(tree.root + 1);
    const { tags } = input;
    for (let at = 0; at < tree.root; at++) {
      const head = tree.heads[at] as number;
      const candidates = relations.of(arcKey(tags[at] as number, tags[head] as number, at < head));
      const [only] = candidates;
      labels[at] =
        only !== undefined && candidates.length === 1
          ? only
          : model.best(features.list, features.find(tree, input, at, labels), candidates);
    }
    return labels;
  }
}
