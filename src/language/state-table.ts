import { dependentKind } from "./word-kinds.js";

/** What a parser can do next: read a word, or make the top a dependent of the next word or of the one below it. */
export const Action = { Shift: 0, Left: 1, Right: 2 } as const;
export const actionCount = 3;

/** What a state of the parse keeps, one place a number, so that a state is a row of a table and shares what lies below. */
export const Field = {
  /** The word on top of the stack, or -1. */
  Top: 0,
  /** The state whose top is the word below. */
  Below: 1,
  /** The next word of the buffer. */
  Next: 2,
  /** The state this one came from, and by what action. */
  Previous: 3,
  Action: 4,
  TopLeft: 5,
  TopLeft2: 6,
  TopRight: 7,
  TopRight2: 8,
  TopLeftCount: 9,
  TopRightCount: 10,
  /** Left children of the next word. */
  NextLeft: 11,
  NextLeft2: 12,
  NextLeftCount: 13,
  StackSize: 14,
  TopLeftSet: 15,
  TopRightSet: 16,
  NextLeftSet: 17,
  TopRightKind: 18,
  TopLeftKind: 19,
} as const;
export const fieldCount = 20;

/**
 * States of the arc-hybrid parses of one sentence (Kuhlmann, Gómez-Rodríguez and Satta 2011), row after row. Row 0 has
 * the empty stack. The root stands at the end of the buffer (Ballesteros and Nivre 2013) and takes one dependent.
 */
export class StateTable {
  rows = new Int32Array(0);
  scores = new Float64Array(0);
  /** How many words the sentence has; also the root's number, behind the last word. */
  root = 0;
  private count = 0;
  private kinds: Uint8Array = new Uint8Array(0);

  /** Makes room for a sentence whose words have these kinds, `width` states a step, and puts the first state in. */
  begin(root: number, kinds: Uint8Array, width: number): void {
    const places = 2 * root * width + 1;
    if (this.scores.length < places) {
      this.rows = new Int32Array(places * fieldCount);
      this.scores = new Float64Array(places);
    }
    this.root = root;
    this.kinds = kinds;
    this.count = 1;
    const { rows } = this;
    rows.fill(-1, 0, fieldCount);
    rows[Field.Below] = 0;
    rows[Field.Next] = 0;
    rows[Field.TopLeftCount] = 0;
    rows[Field.TopRightCount] = 0;
    rows[Field.NextLeftCount] = 0;
    rows[Field.StackSize] = 0;
    rows[Field.TopLeftSet] = 0;
    rows[Field.TopRightSet] = 0;
    rows[Field.NextLeftSet] = 0;
    this.scores[0] = 0;
  }

  allowed(state: number, action: number): boolean {
    const { rows, root } = this;
    const at = state * fieldCount;
    const size = rows[at + Field.StackSize] as number;
    const next = rows[at + Field.Next] as number;
    if (action === Action.Shift) return next < root;
    if (action === Action.Left) return size > 0 && (next < root || size === 1);
    return size > 1;
  }

  /** Adds the state an action leads to; returns its row. */
  apply(state: number, action: number, score: number): number {
    const { rows } = this;
    const made = this.count++;
    const from = state * fieldCount;
    const to = made * fieldCount;
    this.scores[made] = score;
    rows[to + Field.Previous] = state;
    rows[to + Field.Action] = action;
    if (action === Action.Shift) {
      rows[to + Field.Top] = rows[from + Field.Next] as number;
      rows[to + Field.Below] = state;
      rows[to + Field.Next] = (rows[from + Field.Next] as number) + 1;
      rows[to + Field.TopLeft] = rows[from + Field.NextLeft] as number;
      rows[to + Field.TopLeft2] = rows[from + Field.NextLeft2] as number;
      rows[to + Field.TopLeftCount] = rows[from + Field.NextLeftCount] as number;
      rows[to + Field.TopLeftSet] = rows[from + Field.NextLeftSet] as number;
      rows[to + Field.TopRightSet] = 0;
      rows[to + Field.NextLeftSet] = 0;
      rows[to + Field.TopRightKind] = -1;
      rows[to + Field.TopRight] = -1;
      rows[to + Field.TopRight2] = -1;
      rows[to + Field.TopRightCount] = 0;
      rows[to + Field.NextLeft] = -1;
      rows[to + Field.NextLeft2] = -1;
      rows[to + Field.NextLeftCount] = 0;
      rows[to + Field.StackSize] = (rows[from + Field.StackSize] as number) + 1;
      return made;
    }
    const below = (rows[from + Field.Below] as number) * fieldCount;
    const top = rows[from + Field.Top] as number;
    rows[to + Field.Top] = rows[below + Field.Top] as number;
    rows[to + Field.Below] = rows[below + Field.Below] as number;
    rows[to + Field.Next] = rows[from + Field.Next] as number;
    rows[to + Field.TopLeft] = rows[below + Field.TopLeft] as number;
    rows[to + Field.TopLeft2] = rows[below + Field.TopLeft2] as number;
    rows[to + Field.TopLeftCount] = rows[below + Field.TopLeftCount] as number;
    rows[to + Field.StackSize] = (rows[from + Field.StackSize] as number) - 1;
    rows[to + Field.TopLeftSet] = rows[below + Field.TopLeftSet] as number;
    const kind = dependentKind(this.kinds[top] as number, rows[from + Field.TopLeftSet] as number);
    if (action === Action.Left) {
      rows[to + Field.TopRightSet] = rows[below + Field.TopRightSet] as number;
      rows[to + Field.TopRightKind] = rows[below + Field.TopRightKind] as number;
      rows[to + Field.NextLeftSet] = (rows[from + Field.NextLeftSet] as number) | (1 << kind);
      rows[to + Field.TopRight] = rows[below + Field.TopRight] as number;
      rows[to + Field.TopRight2] = rows[below + Field.TopRight2] as number;
      rows[to + Field.TopRightCount] = rows[below + Field.TopRightCount] as number;
      rows[to + Field.NextLeft] = top;
      rows[to + Field.NextLeft2] = rows[from + Field.NextLeft] as number;
      rows[to + Field.NextLeftCount] = (rows[from + Field.NextLeftCount] as number) + 1;
    } else {
      rows[to + Field.TopRightSet] = (rows[below + Field.TopRightSet] as number) | (1 << kind);
      rows[to + Field.TopRightKind] = kind;
      rows[to + Field.NextLeftSet] = rows[from + Field.NextLeftSet] as number;
      rows[to + Field.TopRight] = top;
      rows[to + Field.TopRight2] = rows[below + Field.TopRight] as number;
      rows[to + Field.TopRightCount] = (rows[below + Field.TopRightCount] as number) + 1;
      rows[to + Field.NextLeft] = rows[from + Field.NextLeft] as number;
      rows[to + Field.NextLeft2] = rows[from + Field.NextLeft2] as number;
      rows[to + Field.NextLeftCount] = rows[from + Field.NextLeftCount] as number;
    }
    return made;
  }

  /** The actions that led to a state, and the state each was taken in. */
  pathTo(state: number): { actions: number[]; states: number[] } {
    const actions: number[] = [];
    const states: number[] = [];
    for (let at = state; at > 0; at = states.at(-1) ?? 0) {
      actions.push(this.rows[at * fieldCount + Field.Action] as number);
      states.push(this.rows[at * fieldCount + Field.Previous] as number);
    }
    return { actions: actions.reverse(), states: states.reverse() };
  }

  /** The heads drawn on the way to a state; the number of words stands for the root. */
  headsOf(state: number): Int32Array {
    const { rows } = this;
    const heads = new Int32Array(this.root).fill(this.root);
    for (let at = state; at > 0; at = rows[at * fieldCount + Field.Previous] as number) {
      const action = rows[at * fieldCount + Field.Action] as number;
      if (action === Action.Shift) continue;
      const from = (rows[at * fieldCount + Field.Previous] as number) * fieldCount;
      const dependent = rows[from + Field.Top] as number;
      const below = (rows[from + Field.Below] as number) * fieldCount;
      heads[dependent] =
        action === Action.Left ? (rows[from + Field.Next] as number) : (rows[below + Field.Top] as number);
    }
    return heads;
  }
}
