import { feature1, feature2, feature3 } from "./hashing.js";
import type { ParserState } from "./parser-state.js";

/** More than any state has. */
export const parseFeatureLimit = 128;

/** What the parser knows of the words of a sentence: folded forms and tags. One place more than words, for the root. */
export interface ParserInput {
  readonly forms: Int32Array;
  readonly tags: Uint8Array;
}

/** Form and tag of a place that does not exist. */
const noForm = 7;
const noTag = 255;

/** Distances and counts in few steps: near ones apart, far ones together. */
function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/**
 * Fills `into` with the features of a parser's state, after Zhang and Nivre (2011), "Transition-based dependency
 * parsing with rich non-local features"; returns how many.
 */
export function parseFeatures(state: ParserState, input: ParserInput, into: Int32Array): number {
  const { forms, tags } = input;
  const form = (at: number): number => (at < 0 || at > state.root ? noForm : (forms[at] as number));
  const tag = (at: number): number => (at < 0 || at > state.root ? noTag : (tags[at] as number));
  const child = (children: Int32Array, at: number): number => (at < 0 ? -1 : (children[at] as number));

  const s0 = state.stackItem(0);
  const s1 = state.stackItem(1);
  const s2 = state.stackItem(2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0w = form(s0),
    s1w = form(s1),
    b0w = form(b0),
    b1w = form(b1);
  const s0t = tag(s0),
    s1t = tag(s1),
    s2t = tag(s2),
    b0t = tag(b0),
    b1t = tag(b1),
    b2t = tag(b2);
  const s0l = child(state.leftChild, s0),
    s0l2 = child(state.leftChild2, s0),
    s0r = child(state.rightChild, s0),
    s0r2 = child(state.rightChild2, s0);
  const s1l = child(state.leftChild, s1),
    s1r = child(state.rightChild, s1),
    s1r2 = child(state.rightChild2, s1),
    s1l2 = child(state.leftChild2, s1);
  const b0l = child(state.leftChild, b0),
    b0l2 = child(state.leftChild2, b0);
  const s0lt = tag(s0l),
    s0rt = tag(s0r),
    s1rt = tag(s1r),
    s1lt = tag(s1l),
    b0lt = tag(b0l);
  const distance = s0 < 0 ? 7 : step(b0 - s0);
  const distance1 = s1 < 0 ? 7 : step(s0 - s1);
  const s0left = s0 < 0 ? 7 : step(state.leftCount[s0] as number),
    s0right = s0 < 0 ? 7 : step(state.rightCount[s0] as number);
  const s1right = s1 < 0 ? 7 : step(state.rightCount[s1] as number),
    s1left = s1 < 0 ? 7 : step(state.leftCount[s1] as number);
  const b0left = step(state.leftCount[b0] as number);
  const s0b0t = (s0t << 8) | b0t;
  const s1s0t = (s1t << 8) | s0t;

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
  into[n++] = feature2(114, form(b2), b2t);
  into[n++] = feature1(115, b2t);
  into[n++] = feature2(116, form(s2), s2t);
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
  into[n++] = feature3(159, s0t, s0lt, tag(s0l2));
  into[n++] = feature3(160, s0t, s0rt, tag(s0r2));
  into[n++] = feature3(161, b0t, b0lt, tag(b0l2));
  into[n++] = feature3(162, s1t, s1rt, tag(s1r2));
  into[n++] = feature3(163, s1t, s1lt, tag(s1l2));
  into[n++] = feature1(164, form(s0l));
  into[n++] = feature1(165, form(s0r));
  into[n++] = feature1(166, form(b0l));
  into[n++] = feature1(167, form(s1r));
  into[n++] = feature1(168, form(s1l));
  into[n++] = feature2(169, s0w, form(s0r));
  into[n++] = feature2(170, s1w, form(s1r));
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
  return n;
}
