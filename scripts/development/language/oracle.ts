import { Action } from "../../../src/language/state-table.js";

/** The arc-hybrid actions that build a tree, each dependent attached as soon as it has all its own. */
export function oracleActions(heads: Int32Array): Uint8Array {
  const tree = projective(heads);
  const length = tree.length;
  const missing = new Int32Array(length + 1);
  for (const head of tree) missing[head] = (missing[head] as number) + 1;
  const actions = new Uint8Array(2 * length);
  const stack: number[] = [];
  let next = 0;
  for (let step = 0; step < actions.length; step++) {
    const top = stack.at(-1) ?? -1;
    const below = stack.at(-2) ?? -1;
    const isComplete = top >= 0 && missing[top] === 0;
    const head = top >= 0 ? (tree[top] as number) : -1;
    if (isComplete && (head === next || (head === below && below >= 0))) {
      actions[step] = head === next ? Action.Left : Action.Right;
      missing[head] = (missing[head] as number) - 1;
      stack.pop();
    } else {
      actions[step] = Action.Shift;
      stack.push(next++);
    }
  }
  return actions;
}

/** The tree with crossing arcs lifted: the shortest one to its head's head, again and again (Nivre and Nilsson 2005). */
function projective(heads: Int32Array): Int32Array {
  const tree = Int32Array.from(heads);
  for (;;) {
    let shortest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < tree.length; at++) {
      const size = Math.abs(at - (tree[at] as number));
      if (size < least && crosses(tree, at)) {
        shortest = at;
        least = size;
      }
    }
    if (shortest < 0) return tree;
    tree[shortest] = tree[tree[shortest] as number] as number;
  }
}

/** Whether a word between a dependent and its head hangs from neither the head nor what hangs from it. */
function crosses(tree: Int32Array, dependent: number): boolean {
  const head = tree[dependent] as number;
  if (head === tree.length) return false;
  for (let between = Math.min(dependent, head) + 1; between < Math.max(dependent, head); between++) {
    let at = between;
    while (at !== head && at !== tree.length) at = tree[at] as number;
    if (at !== head) return true;
  }
  return false;
}

/** Whether the heads lead every word to the root: a joined word can come to hang from what hung from one of its parts. */
export function isTree(heads: Int32Array): boolean {
  return heads.every((_, first) => {
    let at = first;
    for (let steps = 0; at < heads.length && steps <= heads.length; steps++) at = heads[at] as number;
    return at === heads.length;
  });
}
