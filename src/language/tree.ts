import { dependentKind } from "./word-kinds.js";

/** A finished tree with each word's outermost children at hand. Numbers as in the parser: the root is `heads.length`. */
export class Tree {
  readonly root: number;
  readonly leftChild: Int32Array;
  readonly leftChild2: Int32Array;
  readonly rightChild: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Kinds of the children on each side, a bit a kind. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** The child of the same head before a word, on the same side of it or the other; -1 for the first. */
  readonly sibling: Int32Array;
  readonly kinds: Uint8Array;

  constructor(
    readonly heads: Int32Array,
    tagKinds: Uint8Array,
  ) {
    const root = heads.length;
    const none = () => new Int32Array(root + 1).fill(-1);
    this.root = root;
    this.leftChild = none();
    this.leftChild2 = none();
    this.rightChild = none();
    this.sibling = none();
    this.leftCount = new Int32Array(root + 1);
    this.rightCount = new Int32Array(root + 1);
    this.leftSet = new Int32Array(root + 1);
    this.rightSet = new Int32Array(root + 1);
    this.kinds = Uint8Array.from(tagKinds);
    for (let at = 0; at < root; at++) this.linkFromLeft(at, heads[at] as number, tagKinds);
    this.findKinds(tagKinds);
  }

  private linkFromLeft(at: number, head: number, tagKinds: Uint8Array): void {
    const isLeft = at < head;
    this.sibling[at] =
      (this.rightChild[head] as number) >= 0 ? (this.rightChild[head] as number) : (this.lastLeft[head] ?? -1);
    if (isLeft) {
      if ((this.leftChild[head] as number) < 0) this.leftChild[head] = at;
      else if ((this.leftChild2[head] as number) < 0) this.leftChild2[head] = at;
      this.lastLeft[head] = at;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
      this.leftSet[head] = (this.leftSet[head] as number) | (1 << (tagKinds[at] as number));
    } else {
      this.rightChild[head] = at;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }

  private readonly lastLeft: number[] = [];

  /** Kinds as dependents, and their sets on the right of each head. */
  private findKinds(tagKinds: Uint8Array): void {
    for (let at = 0; at < this.root; at++) {
      const kind = dependentKind(tagKinds[at] as number, this.leftSet[at] as number);
      this.kinds[at] = kind;
      const head = this.heads[at] as number;
      if (at > head) this.rightSet[head] = (this.rightSet[head] as number) | (1 << kind);
    }
  }
}
