import { type NetworkSentence, paddedRows } from "./sentences.js";
import type { Hiding, Workspace } from "./workspace.js";

/** What stands for the words of a batch before their neighbours are read: sums of rows, and what is learned of their vectors. */
export class WordInputs {
  readonly results: Float32Array;
  readonly slopes: Float32Array;
  private readonly kept: Float32Array;
  private readonly vectors: Float32Array;
  private readonly usedRows: Int32Array;

  constructor(private readonly space: Workspace) {
    const { aspects, shape, vectors } = space.plan;
    this.results = space.rows(shape.inputs);
    this.slopes = space.rows(shape.inputs);
    this.kept = space.rows(shape.inputs);
    this.vectors = space.rows(vectors.width);
    this.usedRows = new Int32Array((this.results.length / shape.inputs) * aspects);
  }

  /** Numbers a row of a batch needs. */
  static room({ shape, vectors }: Workspace["plan"]): number {
    return 3 * shape.inputs + vectors.width;
  }

  /** Adds up the rows of the words of a batch; a root stands before each sentence. */
  forward(batch: readonly NetworkSentence[], rows: number, hiding: Hiding): void {
    const { space, results, kept } = this;
    const width = space.plan.shape.inputs;
    this.chooseRows(batch, rows, hiding);
    results.fill(0, 0, rows * width);
    this.eachRow(rows, (from, to) => {
      for (let column = 0; column < width; column++)
        results[to + column] = (results[to + column] as number) + (space.weights[from + column] as number);
    });
    this.addVectors(batch, rows, hiding);
    space.hide(results, kept, rows * width, hiding.numbers);
  }

  /** The slopes of everything that was added up. */
  back(rows: number): void {
    const { space, slopes } = this;
    const width = space.plan.shape.inputs;
    space.call.multiplyWith(slopes.byteOffset, this.kept.byteOffset, rows * width);
    const wordSlopes = space.slopesOf("words");
    this.eachRow(rows, (to, from) => {
      for (let column = 0; column < width; column++)
        wordSlopes[to + column] = (wordSlopes[to + column] as number) + (slopes[from + column] as number);
    });
    space.addSlopes(this.vectors, "vectors", slopes, rows);
  }

  private chooseRows(batch: readonly NetworkSentence[], rows: number, hiding: Hiding): void {
    const { usedRows } = this;
    const { plan, random } = this.space;
    const { aspects } = plan;
    usedRows.fill(0, 0, rows * aspects);
    let begin = 0;
    for (const sentence of batch) {
      usedRows[begin * aspects] = plan.rootRow;
      for (let word = 0; word < sentence.length; word++) {
        const at = (begin + 1 + word) * aspects;
        for (let aspect = 0; aspect < aspects; aspect++)
          if (random() >= (hiding.aspects[aspect] as number))
            usedRows[at + aspect] = sentence.rows[word * aspects + aspect] as number;
      }
      begin += paddedRows(sentence);
    }
  }

  /** Visits every row of the table that a word has, where it begins there and where the word's row begins here. */
  private eachRow(rows: number, visit: (inTable: number, inBatch: number) => void): void {
    const { aspects, shape } = this.space.plan;
    for (let row = 0; row < rows; row++)
      for (let aspect = 0; aspect < aspects; aspect++) {
        const used = this.usedRows[row * aspects + aspect] as number;
        if (used > 0) visit(used * shape.inputs, row * shape.inputs);
      }
  }

  private addVectors(batch: readonly NetworkSentence[], rows: number, hiding: Hiding): void {
    const { space, vectors } = this;
    const { width, rows: known } = space.plan.vectors;
    vectors.fill(0, 0, rows * width);
    let begin = 0;
    for (const sentence of batch) {
      sentence.vectors.forEach((row, word) => {
        if (row >= 0 && space.random() >= hiding.vectors)
          vectors.set(known.subarray(row * width, (row + 1) * width), (begin + 1 + word) * width);
      });
      begin += paddedRows(sentence);
    }
    space.addProjection(vectors, "vectors", this.results, rows);
  }
}
