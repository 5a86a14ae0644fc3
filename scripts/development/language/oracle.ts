import { Action, type ParserState } from "../../../src/language/parser-state.js";

/** What an action costs that is not allowed. */
const forbidden = 1000;

/** The dependents of each word; the number of words stands for the root. */
export function dependentsOf(heads: Int32Array): number[][] {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, at) => {
    dependents[head]?.push(at);
  });
  return dependents;
}

/** How many gold arcs each action puts out of reach (the dynamic oracle of the arc-hybrid system, Goldberg and Nivre 2013). */
export function fillCosts(
  state: ParserState,
  heads: Int32Array,
  dependents: readonly (readonly number[])[],
  costs: Int32Array,
): void {
  const { root, next, stackSize } = state;
  costs.fill(forbidden);
  const inStack = (word: number): boolean => word < next && state.heads[word] === -1;
  const s0 = stackSize > 0 ? state.stackItem(0) : -1;
  const s1 = stackSize > 1 ? state.stackItem(1) : -1;
  if (state.canShift()) {
    let cost = 0;
    const head = heads[next] as number;
    if (head !== root && head < next && head !== s0 && inStack(head)) cost++;
    for (const child of dependents[next] ?? []) if (child < next && inStack(child)) cost++;
    costs[Action.Shift] = cost;
  }
  if (s0 < 0) return;
  const head = heads[s0] as number;
  let lost = 0;
  for (const child of dependents[s0] ?? []) if (child >= next) lost++;
  if (state.canLeft()) costs[Action.Left] = lost + ((head === s1 && s1 >= 0) || head > next ? 1 : 0);
  if (state.canRight()) costs[Action.Right] = lost + (head >= next ? 1 : 0);
}

/** Whether the heads lead every word to the root: a joined word can come to hang from what hung from one of its parts. */
export function isTree(heads: Int32Array): boolean {
  return heads.every((_, first) => {
    let at = first;
    for (let steps = 0; at < heads.length && steps <= heads.length; steps++) at = heads[at] as number;
    return at === heads.length;
  });
}
