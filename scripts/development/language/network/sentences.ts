/** A sentence for the network: rows of the table of words, so many a word; heads are indices, the number of words stands for the root. */
export interface NetworkSentence {
  readonly length: number;
  readonly rows: Int32Array;
  /** The row of each word's vector, -1 where it has none. */
  readonly vectors: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** How much the head of each word counts. */
  readonly weights: Float32Array;
}

/** Sentences begin at rows that the kernel can begin at. */
const rowStep = 8;

/** Rows that a sentence takes in a batch: the root's, its words', and what fills up eight. */
export const paddedRows = ({ length }: NetworkSentence): number => Math.ceil((length + 1) / rowStep) * rowStep;

/** The row of a word's head in its sentence, the root's being 0. */
export function rowOfHead({ heads, length }: NetworkSentence, word: number): number {
  const head = heads[word] as number;
  return head === length ? 0 : head + 1;
}
