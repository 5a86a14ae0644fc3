import type { Kernel } from "./kernel/kernel-memory.js";
import type { ParserState } from "./parser-state.js";
import { place } from "./parser-templates.js";
import { dependentKind } from "./word-kinds.js";

/** What the parser knows of the words of a sentence, in numbers. Behind the words come the root
 * and places for words that do not exist, which the look-ahead and missing children read. */
export interface ParserInput {
  /** How many words the sentence has. */
  readonly length: number;
  readonly forms: Int32Array;
  readonly tags: Uint8Array;
  /** Middle and coarse groups of words that keep the same company. */
  readonly clusters: Int32Array;
  readonly coarse: Int32Array;
  /** Kinds as dependents by the tag alone. */
  readonly kinds: Uint8Array;
  /** A tree that another parser has drawn. */
  readonly guide?: Guide;
}

/** A first tree of a sentence: each word's head, and how far its dependents reach. The number of words stands for the root. */
export interface Guide {
  readonly heads: Int32Array;
  readonly firstDependent: Int32Array;
  readonly lastDependent: Int32Array;
}

/** Distances and counts in few steps: near ones apart, far ones together. */
function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/** The values of a state of a parse, each in its place. */
export class StateValues {
  /** The values last read. */
  readonly list: Int32Array;

  constructor(kernel: Kernel) {
    this.list = kernel.numbers(Object.keys(place).length + 1);
    this.list[place.always] = 1;
  }

  read(state: ParserState, input: ParserInput): void {
    const values = this.list;
    // The place behind the root stands for words that do not exist.
    const none = state.root + 1;
    const s0 = state.stackItem(0);
    const s1 = state.stackItem(1);
    const b0 = state.next;
    fillWords(values, state, input, s0, s1, b0);
    fillChildren(values, state, input, s0, s1, b0);
    fillCounts(values, state, s0, s1, b0, none);
    fillKinds(values, state, input, s0, s1, b0, none);
    if (input.guide !== undefined) fillGuide(values, input, input.guide, s0, s1, b0, none);
  }
}

/** Forms, tags and groups of the words on the stack and to come. */
function fillWords(
  values: Int32Array,
  state: ParserState,
  input: ParserInput,
  s0: number,
  s1: number,
  b0: number,
): void {
  const { forms, tags, clusters, coarse } = input;
  const s2 = state.stackItem(2);
  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const b0t = tags[b0] as number;
  values[place.s0w] = forms[s0] as number;
  values[place.s1w] = forms[s1] as number;
  values[place.s2w] = forms[s2] as number;
  values[place.b0w] = forms[b0] as number;
  values[place.b1w] = forms[b0 + 1] as number;
  values[place.b2w] = forms[b0 + 2] as number;
  values[place.s0t] = s0t;
  values[place.s1t] = s1t;
  values[place.s2t] = tags[s2] as number;
  values[place.b0t] = b0t;
  values[place.b1t] = tags[b0 + 1] as number;
  values[place.b2t] = tags[b0 + 2] as number;
  values[place.s0b0t] = (s0t << 8) | b0t;
  values[place.s1s0t] = (s1t << 8) | s0t;
  values[place.s0c] = clusters[s0] as number;
  values[place.s1c] = clusters[s1] as number;
  values[place.s2c] = clusters[s2] as number;
  values[place.b0c] = clusters[b0] as number;
  values[place.b1c] = clusters[b0 + 1] as number;
  values[place.s0g] = coarse[s0] as number;
  values[place.s1g] = coarse[s1] as number;
  values[place.b0g] = coarse[b0] as number;
}

/** Forms and tags of outermost children. */
function fillChildren(
  values: Int32Array,
  state: ParserState,
  input: ParserInput,
  s0: number,
  s1: number,
  b0: number,
): void {
  const { forms, tags, clusters } = input;
  const { leftChild, leftChild2, rightChild, rightChild2 } = state;
  const s0l = leftChild[s0] as number;
  const s0r = rightChild[s0] as number;
  const s1l = leftChild[s1] as number;
  const s1r = rightChild[s1] as number;
  const b0l = leftChild[b0] as number;
  values[place.s0lt] = tags[s0l] as number;
  values[place.s0rt] = tags[s0r] as number;
  values[place.s1lt] = tags[s1l] as number;
  values[place.s1rt] = tags[s1r] as number;
  values[place.b0lt] = tags[b0l] as number;
  values[place.s0l2t] = tags[leftChild2[s0] as number] as number;
  values[place.s0r2t] = tags[rightChild2[s0] as number] as number;
  values[place.s1l2t] = tags[leftChild2[s1] as number] as number;
  values[place.s1r2t] = tags[rightChild2[s1] as number] as number;
  values[place.b0l2t] = tags[leftChild2[b0] as number] as number;
  values[place.s0lw] = forms[s0l] as number;
  values[place.s0rw] = forms[s0r] as number;
  values[place.s1lw] = forms[s1l] as number;
  values[place.s1rw] = forms[s1r] as number;
  values[place.b0lw] = forms[b0l] as number;
  values[place.s0lc] = clusters[s0l] as number;
}

/** Distances, and how many children there are. */
function fillCounts(values: Int32Array, state: ParserState, s0: number, s1: number, b0: number, none: number): void {
  const { leftCount, rightCount } = state;
  values[place.distance] = s0 === none ? 7 : step(b0 - s0);
  values[place.distance1] = s1 === none ? 7 : step(s0 - s1);
  values[place.s0left] = s0 === none ? 7 : step(leftCount[s0] as number);
  values[place.s0right] = s0 === none ? 7 : step(rightCount[s0] as number);
  values[place.s1left] = s1 === none ? 7 : step(leftCount[s1] as number);
  values[place.s1right] = s1 === none ? 7 : step(rightCount[s1] as number);
  values[place.b0left] = step(leftCount[b0] as number);
}

/** Kinds of dependents, and which kinds each word has for children. */
function fillKinds(
  values: Int32Array,
  { root, leftSet, rightSet, rightKind }: ParserState,
  { kinds }: ParserInput,
  s0: number,
  s1: number,
  b0: number,
  none: number,
): void {
  const s0ls = leftSet[s0] as number;
  const s1ls = s1 === none ? 0 : (leftSet[s1] as number);
  const b0ls = leftSet[b0] as number;
  const s0k = s0 === none ? 30 : dependentKind(kinds[s0] as number, s0ls);
  const s1k = s1 === none ? 30 : dependentKind(kinds[s1] as number, s1ls);
  const b0k = b0 >= root ? 28 : dependentKind(kinds[b0] as number, b0ls);
  values[place.s0ls] = s0ls;
  values[place.s0rs] = rightSet[s0] as number;
  values[place.s1ls] = s1ls;
  values[place.s1rs] = s1 === none ? 0 : (rightSet[s1] as number);
  values[place.b0ls] = b0ls;
  values[place.s0k] = s0k;
  values[place.s1k] = s1k;
  values[place.s0rk] = s0 === none ? 29 : (rightKind[s0] as number);
  values[place.s1rk] = s1 === none ? 29 : (rightKind[s1] as number);
  values[place.kk] = (s1k << 10) | (s0k << 5) | b0k;
}

/** Where a word's head lies in the first tree, as seen from the places the parser looks at. */
function placeOf(head: number, s1: number, s0: number, b0: number, root: number): number {
  if (head === b0) return 0;
  if (head === s0) return 1;
  if (head === s1) return 2;
  if (head === root) return 3;
  if (head > b0) return 4;
  if (head > s0) return 5;
  return head > s1 ? 6 : 7;
}

/** What a first tree says. */
function fillGuide(
  values: Int32Array,
  { forms, tags, kinds }: ParserInput,
  { heads, firstDependent, lastDependent }: Guide,
  s0: number,
  s1: number,
  b0: number,
  none: number,
): void {
  const root = none - 1;
  const s0h = s0 === none ? none : (heads[s0] as number);
  const b0h = b0 === root ? none : (heads[b0] as number);
  const s0p = s0 === none ? 8 : placeOf(s0h, s1, s0, b0, root);
  const s1p = s1 === none ? 8 : placeOf(heads[s1] as number, s1, s0, b0, root);
  const b0p = b0 === root ? 8 : placeOf(b0h, s1, s0, b0, root);
  const last = s0 === none ? -1 : (lastDependent[s0] as number);
  const s0open = last > b0 ? 2 : last === b0 ? 1 : 0;
  const first = firstDependent[b0] as number;
  const b0open = s0 === none ? 3 : first < s0 ? 2 : first === s0 ? 1 : 0;
  const s1last = s1 === none ? -1 : (lastDependent[s1] as number);
  const code = s0p * 8 + s0open * 2 + (s1last >= b0 ? 1 : 0);
  values[place.code] = code;
  values[place.all] = (code << 8) | (b0p << 3) | b0open;
  values[place.s0p] = s0p;
  values[place.s1p] = s1p;
  values[place.b0p] = b0p;
  values[place.s0ht] = tags[s0h] as number;
  values[place.b0ht] = tags[b0h] as number;
  values[place.s0hw] = forms[s0h] as number;
  values[place.b0hw] = forms[b0h] as number;
  values[place.b0k] = kinds[b0] as number;
}
