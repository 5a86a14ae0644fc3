/** A tree with the relations of its arcs, as class numbers; the number of words stands for the root. */
export interface LabelledTree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}
