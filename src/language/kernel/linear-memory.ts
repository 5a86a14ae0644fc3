const pageSize = 65_536;

/** Everything begins at the start of a cache line, and no class of a feature lies over two. */
const alignment = 64;

/** Memory of a WebAssembly module, given out from its beginning on and never given back. */
export class LinearMemory {
  private readonly memory: WebAssembly.Memory;
  private readonly size: number;
  /** The first line stays zero: kernels read it for a row that does not exist. */
  private next = alignment;

  /** @param size bytes, rounded up to pages; pages that nobody writes to cost nothing */
  constructor(size: number) {
    const pages = Math.ceil(size / pageSize);
    this.size = pages * pageSize;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  }

  /** What a module exports that works on this memory. */
  exportsOf(module: WebAssembly.Module): WebAssembly.Exports {
    return new WebAssembly.Instance(module, { env: { memory: this.memory } }).exports;
  }

  /** Room for so many 32-bit numbers, all 0. Throws, as all below, where there is no more room. */
  numbers(count: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.room(count * Int32Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many floats, all 0. */
  floats(count: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.room(count * Float32Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many 16-bit numbers, all 0. */
  wholeNumbers(count: number): Int16Array {
    return new Int16Array(this.memory.buffer, this.room(count * Int16Array.BYTES_PER_ELEMENT), count);
  }

  /** Room for so many bytes, all 0. */
  bytes(count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, this.room(count), count);
  }

  private room(size: number): number {
    const address = this.next;
    this.next += Math.ceil(size / alignment) * alignment;
    if (this.next > this.size) throw new Error("The language model does not fit into its memory.");
    return address;
  }
}
