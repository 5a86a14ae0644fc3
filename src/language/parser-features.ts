import { feature1, feature2, feature3 } from "./hashing.js";
import { Field, fieldCount, type StateTable } from "./state-table.js";
import { dependentKind } from "./word-kinds.js";

/** More than any state has. */
export const parseFeatureLimit = 160;

/** What the parser knows of the words of a sentence, in numbers. Behind the words come the root
 * and places for words that do not exist, which the look-ahead and missing children read. */
export interface ParserInput {
  readonly forms: Int32Array;
  readonly tags: Uint8Array;
  /** Middle and coarse groups of words that keep the same company. */
  readonly clusters: Int32Array;
  readonly coarse: Int32Array;
  /** Kinds as dependents by the tag alone. */
  readonly kinds: Uint8Array;
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
export function parseFeatures(table: StateTable, state: number, input: ParserInput, into: Int32Array): number {
  const { forms, tags, clusters, coarse } = input;
  const { rows, root } = table;
  // The place behind the root stands for words that do not exist.
  const none = root + 1;
  const top = state * fieldCount;
  const below = (rows[top + Field.Below] as number) * fieldCount;
  const below2 = (rows[below + Field.Below] as number) * fieldCount;
  const s0 = rows[top + Field.Top] as number;
  const s1 = s0 < 0 ? -1 : (rows[below + Field.Top] as number);
  const s2 = s1 < 0 ? -1 : (rows[below2 + Field.Top] as number);
  const b0 = rows[top + Field.Next] as number;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0w = forms[s0 < 0 ? none : s0] as number,
    s1w = forms[s1 < 0 ? none : s1] as number,
    b0w = forms[b0] as number,
    b1w = forms[b1] as number;
  const s0t = tags[s0 < 0 ? none : s0] as number,
    s1t = tags[s1 < 0 ? none : s1] as number,
    s2t = tags[s2 < 0 ? none : s2] as number,
    b0t = tags[b0] as number,
    b1t = tags[b1] as number,
    b2t = tags[b2] as number;
  const s0l = rows[top + Field.TopLeft] as number,
    s0l2 = rows[top + Field.TopLeft2] as number,
    s0r = rows[top + Field.TopRight] as number,
    s0r2 = rows[top + Field.TopRight2] as number;
  const s1l = s1 < 0 ? -1 : (rows[below + Field.TopLeft] as number),
    s1r = s1 < 0 ? -1 : (rows[below + Field.TopRight] as number),
    s1r2 = s1 < 0 ? -1 : (rows[below + Field.TopRight2] as number),
    s1l2 = s1 < 0 ? -1 : (rows[below + Field.TopLeft2] as number);
  const b0l = rows[top + Field.NextLeft] as number,
    b0l2 = rows[top + Field.NextLeft2] as number;
  const s0lt = tags[s0l < 0 ? none : s0l] as number,
    s0rt = tags[s0r < 0 ? none : s0r] as number,
    s1rt = tags[s1r < 0 ? none : s1r] as number,
    s1lt = tags[s1l < 0 ? none : s1l] as number,
    b0lt = tags[b0l < 0 ? none : b0l] as number;
  const distance = s0 < 0 ? 7 : step(b0 - s0);
  const distance1 = s1 < 0 ? 7 : step(s0 - s1);
  const s0left = s0 < 0 ? 7 : step(rows[top + Field.TopLeftCount] as number),
    s0right = s0 < 0 ? 7 : step(rows[top + Field.TopRightCount] as number);
  const s1right = s1 < 0 ? 7 : step(rows[below + Field.TopRightCount] as number),
    s1left = s1 < 0 ? 7 : step(rows[below + Field.TopLeftCount] as number);
  const b0left = step(rows[top + Field.NextLeftCount] as number);
  const s0b0t = (s0t << 8) | b0t;
  const s1s0t = (s1t << 8) | s0t;
  const s0c = clusters[s0 < 0 ? none : s0] as number,
    s1c = clusters[s1 < 0 ? none : s1] as number,
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
  into[n++] = feature2(116, forms[s2 < 0 ? none : s2] as number, s2t);
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
  into[n++] = feature3(159, s0t, s0lt, tags[s0l2 < 0 ? none : s0l2] as number);
  into[n++] = feature3(160, s0t, s0rt, tags[s0r2 < 0 ? none : s0r2] as number);
  into[n++] = feature3(161, b0t, b0lt, tags[b0l2 < 0 ? none : b0l2] as number);
  into[n++] = feature3(162, s1t, s1rt, tags[s1r2 < 0 ? none : s1r2] as number);
  into[n++] = feature3(163, s1t, s1lt, tags[s1l2 < 0 ? none : s1l2] as number);
  into[n++] = feature1(164, forms[s0l < 0 ? none : s0l] as number);
  into[n++] = feature1(165, forms[s0r < 0 ? none : s0r] as number);
  into[n++] = feature1(166, forms[b0l < 0 ? none : b0l] as number);
  into[n++] = feature1(167, forms[s1r < 0 ? none : s1r] as number);
  into[n++] = feature1(168, forms[s1l < 0 ? none : s1l] as number);
  into[n++] = feature2(169, s0w, forms[s0r < 0 ? none : s0r] as number);
  into[n++] = feature2(170, s1w, forms[s1r < 0 ? none : s1r] as number);
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
  into[n++] = feature3(312, s1w, s0t, clusters[s0l < 0 ? none : s0l] as number);
  into[n++] = feature2(313, s0w, b0c);
  into[n++] = feature2(314, s0c, b0w);
  into[n++] = feature2(315, s1w, s0c);
  into[n++] = feature2(316, s1c, s0w);
  into[n++] = feature3(
    317,
    coarse[s1 < 0 ? none : s1] as number,
    coarse[s0 < 0 ? none : s0] as number,
    coarse[b0] as number,
  );
  into[n++] = feature3(318, s1c, s1t, s1right);
  into[n++] = feature3(319, s1s0t, forms[s0l < 0 ? none : s0l] as number, s1c);
  into[n++] = feature3(320, s1t, forms[s0l < 0 ? none : s0l] as number, s0c);
  into[n++] = feature3(321, b0c, b0t, b0left);
  into[n++] = feature3(322, s0c, s0t, b1t);
  into[n++] = feature3(323, s2t, s1c, s0t);
  into[n++] = feature3(324, clusters[s2 < 0 ? none : s2] as number, s1t, s0c);
  const kinds = input.kinds;
  const s0ls = rows[top + Field.TopLeftSet] as number,
    s0rs = rows[top + Field.TopRightSet] as number;
  const s1ls = s1 < 0 ? 0 : (rows[below + Field.TopLeftSet] as number),
    s1rs = s1 < 0 ? 0 : (rows[below + Field.TopRightSet] as number);
  const b0ls = rows[top + Field.NextLeftSet] as number;
  const s0k = s0 < 0 ? 30 : dependentKind(kinds[s0] as number, s0ls),
    s1k = s1 < 0 ? 30 : dependentKind(kinds[s1] as number, s1ls);
  const s1rk = s1 < 0 ? 29 : (rows[below + Field.TopRightKind] as number),
    s0rk = s0 < 0 ? 29 : (rows[top + Field.TopRightKind] as number);
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
  into[n++] = feature3(421, s1s0t, forms[s0l < 0 ? none : s0l] as number, s1w);
  into[n++] = feature3(422, kk, s2t, s0w);
  return n;
}
