import { bendBack, headLoss, rectify } from "./losses.js";
import { type NetworkSentence, paddedRows } from "./sentences.js";
import { floatSize, type Hiding, longestSentence, type NetworkPlan, type Workspace } from "./workspace.js";

/** Scores every word as every word's head: what the one shows as a head times what the other asks for (Dozat and Manning 2017). */
export class HeadChooser {
  private readonly views: Float32Array;
  private readonly viewSlopes: Float32Array;
  private readonly kept: Float32Array;
  private readonly asked: Float32Array;
  private readonly askedSlopes: Float32Array;
  private readonly turnedHeads: Float32Array;
  private readonly scores: Float32Array;
  private readonly width: number;

  constructor(private readonly space: Workspace) {
    this.width = space.plan.shape.arcs;
    this.views = space.rows(2 * this.width);
    this.viewSlopes = space.rows(2 * this.width);
    this.kept = space.rows(2 * this.width);
    this.asked = space.rows(this.width);
    this.askedSlopes = space.rows(this.width);
    this.turnedHeads = space.floats(this.width * longestSentence);
    this.scores = space.floats(longestSentence ** 2);
  }

  /** Numbers that a row of a batch, and that a sentence needs. */
  static room({ shape }: NetworkPlan): { readonly row: number; readonly sentence: number } {
    return { row: 8 * shape.arcs, sentence: longestSentence * (shape.arcs + longestSentence) };
  }

  forward(input: Float32Array, rows: number, hiding: Hiding): void {
    const { space, views, width, asked } = this;
    space.project(input, "arcViews", views, rows);
    rectify(views, rows * 2 * width);
    space.hide(views, this.kept, rows * 2 * width, hiding.numbers);
    const row = width * floatSize;
    space.call.fillRows(space.weightsOf("arcsBiases").byteOffset, width, asked.byteOffset, row, rows);
    space.addProjection(views, "arcs", asked, rows, 2 * width);
  }

  /** The loss of the heads of a batch, summed over `words`; its slopes are laid ready for `back`. */
  loss(batch: readonly NetworkSentence[], rows: number, words: number): number {
    const { space, views, viewSlopes, askedSlopes, width } = this;
    askedSlopes.fill(0, 0, rows * width);
    viewSlopes.fill(0, 0, rows * 2 * width);
    let loss = 0;
    let begin = 0;
    for (const sentence of batch) {
      this.score(sentence, begin);
      loss += headLoss(sentence, this.scores, paddedRows(sentence), words);
      this.scoresBack(paddedRows(sentence), begin);
      begin += paddedRows(sentence);
    }
    space.addInputSlopes("arcs", askedSlopes, viewSlopes, rows, 2 * width);
    space.addSlopes(views, "arcs", askedSlopes, rows, 2 * width);
    space.addBiasSlopes("arcs", askedSlopes, rows);
    bendBack(views, viewSlopes, this.kept, rows * 2 * width);
    return loss;
  }

  back(input: Float32Array, inputSlopes: Float32Array, rows: number): void {
    this.space.projectBack(input, "arcViews", this.viewSlopes, inputSlopes, rows);
  }

  /** Scores the heads of a sentence that begins at a row: one row a word, the root before the words. */
  private score(sentence: NetworkSentence, begin: number): void {
    const { space, turnedHeads, views, scores, width } = this;
    const words = paddedRows(sentence);
    for (let word = 0; word < words; word++)
      for (let at = 0; at < width; at++)
        turnedHeads[at * words + word] = views[(begin + word) * 2 * width + width + at] as number;
    scores.fill(0, 0, words * words);
    space.call.addProduct(
      this.asked.byteOffset + begin * width * floatSize,
      width * floatSize,
      floatSize,
      turnedHeads.byteOffset,
      words * floatSize,
      scores.byteOffset,
      words * floatSize,
      words,
      width,
      words,
    );
  }

  /** From the slopes of a sentence's scores to those of what its words ask for and show. */
  private scoresBack(words: number, begin: number): void {
    const { call } = this.space;
    const row = this.width * floatSize;
    const scores = this.scores.byteOffset;
    const askedAt = begin * row;
    const headsAt = begin * 2 * row + row;
    call.addProduct(
      scores,
      words * floatSize,
      floatSize,
      this.views.byteOffset + headsAt,
      2 * row,
      this.askedSlopes.byteOffset + askedAt,
      row,
      words,
      words,
      this.width,
    );
    call.addProduct(
      scores,
      floatSize,
      words * floatSize,
      this.asked.byteOffset + askedAt,
      row,
      this.viewSlopes.byteOffset + headsAt,
      2 * row,
      words,
      words,
      this.width,
    );
  }
}
