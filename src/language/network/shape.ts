/** How wide the parts of the parser's network are. Widths but the first are multiples of 16, as the kernel reads them. */
export interface NetworkShape {
  /**
   * Numbers that stand for a word before its neighbours are seen. The kernel adds rows of so many bytes, and of no more can products be
   * summed in 32 bits.
   */
  readonly inputs: 64;
  /** Numbers that a layer carries along the sentence, in each direction. */
  readonly hidden: number;
  readonly layers: number;
  /** Numbers by which heads are chosen. */
  readonly arcs: number;
  /** Numbers by which relations are chosen. */
  readonly relations: number;
}

/** Chosen on the development part: wider networks are better and slower. */
export const networkShape: NetworkShape = { inputs: 64, hidden: 48, layers: 3, arcs: 64, relations: 64 };

/** One matrix of the network: what goes in, row by row, and what comes out, column by column. */
export interface MatrixShape {
  readonly rows: number;
  readonly columns: number;
}

/** Numbers that a layer passes on: those of both directions. */
export const outputsOf = ({ hidden }: NetworkShape): number => 2 * hidden;

/** Numbers that a layer takes. */
export const inputsOf = (shape: NetworkShape, layer: number): number => (layer === 0 ? shape.inputs : outputsOf(shape));

/** Whether what skips a layer has to be brought to its width. */
export const widensSkipped = (shape: NetworkShape, layer: number): boolean =>
  inputsOf(shape, layer) !== outputsOf(shape);

/**
 * The matrix of a layer. Its columns, of both directions each: candidates, forget gates, output gates and, where the width changes, what skips
 * the layer.
 */
export const layerShape = (shape: NetworkShape, layer: number): MatrixShape => ({
  rows: inputsOf(shape, layer),
  columns: outputsOf(shape) * (widensSkipped(shape, layer) ? 4 : 3),
});

/** Columns for the classes of relations: rounded up to the kernel's blocks of eight. */
export const relationColumns = (relations: number): number => Math.ceil(relations / 8) * 8;

/** One of the two directions in which a layer reads a sentence. */
export interface Direction {
  /** The first of its numbers in a row of both. */
  readonly lane: number;
  /** The row that is read first, and what leads to the next. */
  readonly first: number;
  readonly step: 1 | -1;
}

/** Both directions through so many rows from `begin` on. */
export const bothDirections = ({ hidden }: NetworkShape, begin: number, rows: number): readonly Direction[] => [
  { lane: 0, first: begin, step: 1 },
  { lane: hidden, first: begin + rows - 1, step: -1 },
];
