import { feature1, feature2, feature3 } from "./hashing.js";
import type { ParserState } from "./parser-state.js";
import { dependentKind } from "./word-kinds.js";

/** More than any state has. */
export const parseFeatureLimit = 192;

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

/**
 * Fills `into` with the features of a state of the parse, after Zhang and Nivre (2011), "Transition-based dependency
 * parsing with rich non-local features", with word groups, and kinds of dependents in the place of relations; returns how
 * many. Words are named as in the literature: `s0` is the top of the stack, `b0` the next word; `w` form, `t` tag, `c` group,
 * `k` kind, `l` and `r` outermost children, `ls` and `rs` sets of the kinds of children.
 */
export function parseFeatures(state: ParserState, input: ParserInput, into: Int32Array): number {
  const { forms, tags, clusters, coarse, guide } = input;
  const { root, leftSet, rightSet, leftCount, rightCount } = state;
  // The place behind the root stands for words that do not exist.
  const none = root + 1;
  const s0 = state.stackItem(0);
  const s1 = state.stackItem(1);
  const s2 = state.stackItem(2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0w = forms[s0] as number,
    s1w = forms[s1] as number,
    b0w = forms[b0] as number,
    b1w = forms[b1] as number;
  const s0t = tags[s0] as number,
    s1t = tags[s1] as number,
    s2t = tags[s2] as number,
    b0t = tags[b0] as number,
    b1t = tags[b1] as number,
    b2t = tags[b2] as number;
  const s0l = state.leftChild[s0] as number,
    s0l2 = state.leftChild2[s0] as number,
    s0r = state.rightChild[s0] as number,
    s0r2 = state.rightChild2[s0] as number;
  const s1l = state.leftChild[s1] as number,
    s1r = state.rightChild[s1] as number,
    s1r2 = state.rightChild2[s1] as number,
    s1l2 = state.leftChild2[s1] as number;
  const b0l = state.leftChild[b0] as number,
    b0l2 = state.leftChild2[b0] as number;
  const s0lt = tags[s0l] as number,
    s0rt = tags[s0r] as number,
    s1rt = tags[s1r] as number,
    s1lt = tags[s1l] as number,
    b0lt = tags[b0l] as number;
  const distance = s0 === none ? 7 : step(b0 - s0);
  const distance1 = s1 === none ? 7 : step(s0 - s1);
  const s0left = s0 === none ? 7 : step(leftCount[s0] as number),
    s0right = s0 === none ? 7 : step(rightCount[s0] as number);
  const s1right = s1 === none ? 7 : step(rightCount[s1] as number),
    s1left = s1 === none ? 7 : step(leftCount[s1] as number);
  const b0left = step(leftCount[b0] as number);
  const s0b0t = (s0t << 8) | b0t;
  const s1s0t = (s1t << 8) | s0t;
  const s0c = clusters[s0] as number,
    s1c = clusters[s1] as number,
    b0c = clusters[b0] as number,
    b1c = clusters[b1] as number;
  let n = 0;
  into[n++] = feature1(101, 1);
  into[n++] = feature2(102, s0w, s0t);
  into[n++] = feature1(103, s0w);
  into[n++] = feature1(104, s0t);
  into[n++] = feature2(105, s1w, s1t);
  into[n++] = feature1(106, s1w);
  into[n++] = feature1(107, s1t);
  into[n++] = feature2(108, b0w, b0t);
  into[n++] = feature1(109, b0w);
  into[n++] = feature1(110, b0t);
  into[n++] = feature2(111, b1w, b1t);
  into[n++] = feature1(112, b1w);
  into[n++] = feature1(113, b1t);
  into[n++] = feature2(114, forms[b2] as number, b2t);
  into[n++] = feature1(115, b2t);
  into[n++] = feature2(116, forms[s2] as number, s2t);
  into[n++] = feature1(117, s2t);
  // Pairs
  into[n++] = feature3(120, s0w, b0w, s0b0t);
  into[n++] = feature2(121, s0w, s0b0t);
  into[n++] = feature2(122, b0w, s0b0t);
  into[n++] = feature2(123, s0w, b0w);
  into[n++] = feature1(124, s0b0t);
  into[n++] = feature2(125, b0t, b1t);
  into[n++] = feature2(126, b0w, b1t);
  into[n++] = feature2(127, b0w, b1w);
  into[n++] = feature3(130, s1w, s0w, s1s0t);
  into[n++] = feature2(131, s1w, s1s0t);
  into[n++] = feature2(132, s0w, s1s0t);
  into[n++] = feature2(133, s1w, s0w);
  into[n++] = feature1(134, s1s0t);
  into[n++] = feature3(135, s1w, b0w, b0t);
  into[n++] = feature2(136, s1t, b0t);
  into[n++] = feature3(137, s1w, s1t, b0t);
  into[n++] = feature3(138, s1t, b0t, b0w);
  // Threes
  into[n++] = feature2(140, s0b0t, b1t);
  into[n++] = feature3(141, s0b0t, b1t, b2t);
  into[n++] = feature2(142, s1s0t, b0t);
  into[n++] = feature3(143, s1s0t, b0t, b1t);
  into[n++] = feature3(144, s2t, s1s0t, b0t);
  into[n++] = feature3(145, s0w, b0t, b1t);
  into[n++] = feature3(146, s0t, b0w, b1t);
  into[n++] = feature3(147, s1t, s0w, b0t);
  into[n++] = feature3(148, s1w, s0t, b0t);
  into[n++] = feature3(149, s1t, s0t, b0w);
  // Children
  into[n++] = feature2(150, s0b0t, s0lt);
  into[n++] = feature2(151, s0b0t, s0rt);
  into[n++] = feature2(152, s0b0t, b0lt);
  into[n++] = feature2(153, s1s0t, s1lt);
  into[n++] = feature2(154, s1s0t, s1rt);
  into[n++] = feature2(155, s1s0t, s0lt);
  into[n++] = feature2(156, s1s0t, s0rt);
  into[n++] = feature3(157, s0t, s0rt, b0w);
  into[n++] = feature3(158, s0w, b0t, b0lt);
  into[n++] = feature3(159, s0t, s0lt, tags[s0l2] as number);
  into[n++] = feature3(160, s0t, s0rt, tags[s0r2] as number);
  into[n++] = feature3(161, b0t, b0lt, tags[b0l2] as number);
  into[n++] = feature3(162, s1t, s1rt, tags[s1r2] as number);
  into[n++] = feature3(163, s1t, s1lt, tags[s1l2] as number);
  into[n++] = feature1(164, forms[s0l] as number);
  into[n++] = feature1(165, forms[s0r] as number);
  into[n++] = feature1(166, forms[b0l] as number);
  into[n++] = feature1(167, forms[s1r] as number);
  into[n++] = feature1(168, forms[s1l] as number);
  into[n++] = feature2(169, s0w, forms[s0r] as number);
  into[n++] = feature2(170, s1w, forms[s1r] as number);
  // Distance and valency
  into[n++] = feature2(180, s0w, distance);
  into[n++] = feature2(181, s0t, distance);
  into[n++] = feature2(182, b0w, distance);
  into[n++] = feature2(183, b0t, distance);
  into[n++] = feature3(184, s0w, b0w, distance);
  into[n++] = feature2(185, s0b0t, distance);
  into[n++] = feature2(186, s1s0t, distance1);
  into[n++] = feature3(187, s0t, s0right, s0left);
  into[n++] = feature3(188, s0w, s0right, s0left);
  into[n++] = feature2(189, b0t, b0left);
  into[n++] = feature2(190, b0w, b0left);
  into[n++] = feature3(191, s1t, s1right, s1left);
  into[n++] = feature3(192, s1w, s1right, s1left);
  into[n++] = feature3(193, s1s0t, s1right, b0t);
  into[n++] = feature3(194, s0b0t, s0right, s1t);
  // What keeps the same company
  into[n++] = feature2(301, s0c, b0c);
  into[n++] = feature3(302, s0c, b0c, s0b0t);
  into[n++] = feature2(303, s1c, s0c);
  into[n++] = feature3(304, s1c, s0c, s1s0t);
  into[n++] = feature2(305, s0c, s0b0t);
  into[n++] = feature2(306, b0c, s0b0t);
  into[n++] = feature2(307, s1c, s1s0t);
  into[n++] = feature2(308, s0c, s1s0t);
  into[n++] = feature3(309, s1c, s0t, b0c);
  into[n++] = feature2(310, b1c, b0c);
  into[n++] = feature3(311, s1c, s0w, b0t);
  into[n++] = feature3(312, s1w, s0t, clusters[s0l] as number);
  into[n++] = feature2(313, s0w, b0c);
  into[n++] = feature2(314, s0c, b0w);
  into[n++] = feature2(315, s1w, s0c);
  into[n++] = feature2(316, s1c, s0w);
  into[n++] = feature3(317, coarse[s1] as number, coarse[s0] as number, coarse[b0] as number);
  into[n++] = feature3(318, s1c, s1t, s1right);
  into[n++] = feature3(319, s1s0t, forms[s0l] as number, s1c);
  into[n++] = feature3(320, s1t, forms[s0l] as number, s0c);
  into[n++] = feature3(321, b0c, b0t, b0left);
  into[n++] = feature3(322, s0c, s0t, b1t);
  into[n++] = feature3(323, s2t, s1c, s0t);
  into[n++] = feature3(324, clusters[s2] as number, s1t, s0c);
  const kinds = input.kinds;
  const s0ls = leftSet[s0] as number,
    s0rs = rightSet[s0] as number;
  const s1ls = s1 === none ? 0 : (leftSet[s1] as number),
    s1rs = s1 === none ? 0 : (rightSet[s1] as number);
  const b0ls = leftSet[b0] as number;
  const s0k = s0 === none ? 30 : dependentKind(kinds[s0] as number, s0ls),
    s1k = s1 === none ? 30 : dependentKind(kinds[s1] as number, s1ls);
  const s1rk = s1 === none ? 29 : (state.rightKind[s1] as number),
    s0rk = s0 === none ? 29 : (state.rightKind[s0] as number);
  const b0k = b0 >= root ? 28 : dependentKind(kinds[b0] as number, b0ls);
  const kk = (s1k << 10) | (s0k << 5) | b0k;
  // Kinds of dependents
  into[n++] = feature1(401, kk);
  into[n++] = feature2(402, s0k, s0b0t);
  into[n++] = feature2(403, s0k, s1s0t);
  into[n++] = feature2(404, s1w, s0k);
  into[n++] = feature3(405, s1w, s0k, b0t);
  into[n++] = feature3(406, s1t, s1rs, s0k);
  into[n++] = feature3(407, s1w, s1rs, s0k);
  into[n++] = feature2(408, s0t, s0rs);
  into[n++] = feature3(409, s0t, s0rs, b0t);
  into[n++] = feature3(410, s0w, s0rs, b0t);
  into[n++] = feature2(411, s0t, s0ls);
  into[n++] = feature3(412, s0t, s0ls, b0t);
  into[n++] = feature3(413, b0t, b0ls, s0k);
  into[n++] = feature2(414, b0w, b0ls);
  into[n++] = feature3(415, s1t, s1ls, s0t);
  into[n++] = feature3(416, s1k, s1rk, kk);
  into[n++] = feature3(417, s1w, s1rk, s0k);
  into[n++] = feature3(418, s0k, s0rk, b0t);
  into[n++] = feature3(419, kk, b1t, 0);
  into[n++] = feature3(420, s1c, s0k, s0c);
  into[n++] = feature3(421, s1s0t, forms[s0l] as number, s1w);
  into[n++] = feature3(422, kk, s2t, s0w);
  return guide === undefined ? n : guideFeatures(state, input, guide, into, n);
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

/** Adds what a first tree says of the places the parser looks at: the words to come have their heads there. */
function guideFeatures(state: ParserState, input: ParserInput, guide: Guide, into: Int32Array, from: number): number {
  const { forms, tags, kinds } = input;
  const { root, next: b0 } = state;
  const none = root + 1;
  const s0 = state.stackItem(0);
  const s1 = state.stackItem(1);
  const s0t = tags[s0] as number,
    s1t = tags[s1] as number,
    b0t = tags[b0] as number;
  const s0h = s0 === none ? none : (guide.heads[s0] as number),
    s1h = s1 === none ? none : (guide.heads[s1] as number),
    b0h = b0 === root ? none : (guide.heads[b0] as number);
  const s0p = s0 === none ? 8 : placeOf(s0h, s1, s0, b0, root),
    s1p = s1 === none ? 8 : placeOf(s1h, s1, s0, b0, root),
    b0p = b0 === root ? 8 : placeOf(b0h, s1, s0, b0, root);
  const last = s0 === none ? -1 : (guide.lastDependent[s0] as number);
  const s0open = last > b0 ? 2 : last === b0 ? 1 : 0;
  const first = guide.firstDependent[b0] as number;
  const b0open = s0 === none ? 3 : first < s0 ? 2 : first === s0 ? 1 : 0;
  const s1last = s1 === none ? -1 : (guide.lastDependent[s1] as number);
  const s1open = s1last >= b0 ? 1 : 0;
  const code = s0p * 8 + s0open * 2 + s1open;
  const all = (code << 8) | (b0p << 3) | b0open;
  const b0k = kinds[b0] as number;
  let n = from;
  into[n++] = feature1(501, code);
  into[n++] = feature1(502, all);
  into[n++] = feature2(503, all, s1p);
  into[n++] = feature3(504, code, s0t, b0t);
  into[n++] = feature3(505, code, s1t, s0t);
  into[n++] = feature2(506, code, forms[s0] as number);
  into[n++] = feature2(507, code, forms[b0] as number);
  into[n++] = feature2(508, code, forms[s1] as number);
  into[n++] = feature3(509, all, s0t, b0t);
  into[n++] = feature3(510, code, s0t, tags[s0h] as number);
  into[n++] = feature3(511, code, tags[b0h] as number, b0t);
  into[n++] = feature3(512, s0p, s0t, forms[s0h] as number);
  into[n++] = feature3(513, b0p, b0t, forms[b0h] as number);
  into[n++] = feature3(514, all, s1t, s0t);
  into[n++] = feature3(515, code, b0k, tags[b0 + 1] as number);
  return n;
}
