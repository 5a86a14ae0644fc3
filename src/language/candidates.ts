/** For each key the classes worth weighing, and what to weigh for other keys. */
export class Candidates {
  constructor(
    private readonly sets: ReadonlyMap<number, Uint8Array>,
    private readonly others: Uint8Array,
  ) {}

  of(key: number): Uint8Array {
    return this.sets.get(key) ?? this.others;
  }

  /** Whether the key has a set of its own. */
  has(key: number): boolean {
    return this.sets.has(key);
  }

  /** Bytes: the set for other keys, then key (32 bits, little-endian) and set for each; a set is its size and its classes. */
  pack(): Uint8Array {
    const bytes: number[] = [this.others.length, ...this.others];
    for (const [key, set] of this.sets)
      bytes.push(key & 255, (key >>> 8) & 255, (key >>> 16) & 255, key >>> 24, set.length, ...set);
    return Uint8Array.from(bytes);
  }

  /** Reads what `pack` wrote. */
  static unpack(bytes: Uint8Array): Candidates {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const setAt = (at: number): Uint8Array => bytes.slice(at + 1, at + 1 + view.getUint8(at));
    const others = setAt(0);
    const sets = new Map<number, Uint8Array>();
    for (let at = 1 + others.length; at < bytes.length; ) {
      const set = setAt(at + 4);
      sets.set(view.getInt32(at, true), set);
      at += 5 + set.length;
    }
    return new Candidates(sets, others);
  }
}
