import { dependentKind } from "./word-kinds.js";

/** What a parser can do next: read a word, or make the top a dependent of the next word or of the one below it. */
export const Action = { Shift: 0, Left: 1, Right: 2 } as const;
export const actionCount = 3;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not yet read, and
 * the arcs drawn so far. Words are numbered from 0; `root`, the number behind the last word, stands at the end of the
 * buffer (Ballesteros and Nivre 2013), and takes one dependent. The place behind the root stands for words that do not
 * exist. One object serves many sentences.
 */
export class ParserState {
  root = 0;
  stackSize = 0;
  next = 0;
  stack = new Int32Array(0);
  heads = new Int32Array(0);
  /** Outermost children and those beside them; `root + 1` where there is none. */
  leftChild = new Int32Array(0);
  leftChild2 = new Int32Array(0);
  rightChild = new Int32Array(0);
  rightChild2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Kinds of the children on each side, a bit a kind. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** The kind of the outermost child on the right; -1 where there is none. */
  rightKind = new Int32Array(0);
  private kinds: Uint8Array = new Uint8Array(0);

  /** Puts a sentence of `root` words of these kinds before the parser. */
  begin(root: number, kinds: Uint8Array): void {
    this.root = root;
    this.kinds = kinds;
    this.next = 0;
    this.stackSize = 0;
    const size = root + 2;
    if (this.stack.length < size) this.grow(size + 64);
    this.heads.fill(-1, 0, size);
    this.leftChild.fill(root + 1, 0, size);
    this.leftChild2.fill(root + 1, 0, size);
    this.rightChild.fill(root + 1, 0, size);
    this.rightChild2.fill(root + 1, 0, size);
    this.leftCount.fill(0, 0, size);
    this.rightCount.fill(0, 0, size);
    this.leftSet.fill(0, 0, size);
    this.rightSet.fill(0, 0, size);
    this.rightKind.fill(-1, 0, size);
  }

  private grow(size: number): void {
    const room = () => new Int32Array(size);
    this.stack = room();
    this.heads = room();
    this.leftChild = room();
    this.leftChild2 = room();
    this.rightChild = room();
    this.rightChild2 = room();
    this.leftCount = room();
    this.rightCount = room();
    this.leftSet = room();
    this.rightSet = room();
    this.rightKind = room();
  }

  get isFinal(): boolean {
    return this.next === this.root && this.stackSize === 0;
  }

  /** The item at a depth of the stack, 0 at the top; `root + 1` where there is none. */
  stackItem(depth: number): number {
    return depth < this.stackSize ? (this.stack[this.stackSize - 1 - depth] as number) : this.root + 1;
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
    const kind = dependentKind(this.kinds[dependent] as number, this.leftSet[dependent] as number);
    if (action === Action.Left) {
      const head = this.next;
      this.heads[dependent] = head;
      this.leftChild2[head] = this.leftChild[head] as number;
      this.leftChild[head] = dependent;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
      this.leftSet[head] = (this.leftSet[head] as number) | (1 << kind);
    } else {
      const head = this.stack[this.stackSize - 1] as number;
      this.heads[dependent] = head;
      this.rightChild2[head] = this.rightChild[head] as number;
      this.rightChild[head] = dependent;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
      this.rightSet[head] = (this.rightSet[head] as number) | (1 << kind);
      this.rightKind[head] = kind;
    }
  }
}
