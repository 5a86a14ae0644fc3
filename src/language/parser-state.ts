/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not yet read, and
 * the arcs drawn so far. Words are numbered from 0; `root`, the number behind the last word, stands at the end of the
 * buffer (Ballesteros and Nivre 2013), and takes one dependent.
 */
export class ParserState {
  readonly stack: Int32Array;
  stackSize = 0;
  next = 0;
  readonly heads: Int32Array;
  readonly leftChild: Int32Array;
  readonly leftChild2: Int32Array;
  readonly rightChild: Int32Array;
  readonly rightChild2: Int32Array;
  readonly leftCount: Uint16Array;
  readonly rightCount: Uint16Array;

  constructor(readonly root: number) {
    this.stack = new Int32Array(root + 1);
    const none = () => new Int32Array(root + 1).fill(-1);
    this.heads = none();
    this.leftChild = none();
    this.leftChild2 = none();
    this.rightChild = none();
    this.rightChild2 = none();
    this.leftCount = new Uint16Array(root + 1);
    this.rightCount = new Uint16Array(root + 1);
  }

  get isFinal(): boolean {
    return this.next === this.root && this.stackSize === 0;
  }

  /** The item at a depth of the stack, 0 at the top; -1 where there is none. */
  stackItem(depth: number): number {
    return depth < this.stackSize ? (this.stack[this.stackSize - 1 - depth] as number) : -1;
  }

  canShift(): boolean {
    return this.next < this.root;
  }

  /** The top becomes a dependent of the next word; the root takes the last one on the stack only. */
  canLeft(): boolean {
    return this.stackSize > 0 && (this.next < this.root || this.stackSize === 1);
  }

  /** The top becomes a dependent of the one below it. */
  canRight(): boolean {
    return this.stackSize > 1;
  }

  apply(action: number): void {
    if (action === Action.Shift) {
      this.stack[this.stackSize++] = this.next++;
      return;
    }
    const dependent = this.stack[--this.stackSize] as number;
    if (action === Action.Left) {
      const head = this.next;
      this.heads[dependent] = head;
      this.leftChild2[head] = this.leftChild[head] as number;
      this.leftChild[head] = dependent;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
    } else {
      const head = this.stack[this.stackSize - 1] as number;
      this.heads[dependent] = head;
      this.rightChild2[head] = this.rightChild[head] as number;
      this.rightChild[head] = dependent;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }
}

/** What a parser can do next. */
export const Action = { Shift: 0, Left: 1, Right: 2 } as const;
export const actionCount = 3;
