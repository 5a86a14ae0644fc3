import { relationColumns } from "../../../../src/language/network/shape.js";
import { bendBack, relationLoss } from "./losses.js";
import { type NetworkSentence, paddedRows, rowOfHead } from "./sentences.js";
import type { Hiding, NetworkPlan, Workspace } from "./workspace.js";

/** Scores the relations of arcs: by what a word shows as a dependent added to what its head shows as a head. */
export class RelationChooser {
  private readonly views: Float32Array;
  private readonly viewSlopes: Float32Array;
  private readonly joined: Float32Array;
  private readonly joinedSlopes: Float32Array;
  private readonly kept: Float32Array;
  private readonly scores: Float32Array;
  private readonly width: number;

  constructor(private readonly space: Workspace) {
    const { shape, relations } = space.plan;
    this.width = shape.relations;
    this.views = space.rows(2 * this.width);
    this.viewSlopes = space.rows(2 * this.width);
    this.joined = space.rows(this.width);
    this.joinedSlopes = space.rows(this.width);
    this.kept = space.rows(this.width);
    this.scores = space.rows(relationColumns(relations));
  }

  /** Numbers a row of a batch needs. */
  static room({ shape, relations }: NetworkPlan): number {
    return 7 * shape.relations + relationColumns(relations);
  }

  forward(input: Float32Array, rows: number): void {
    this.space.project(input, "relationViews", this.views, rows);
  }

  /** The loss of the relations of a batch, summed over `words`; its slopes are laid ready for `back`. */
  loss(batch: readonly NetworkSentence[], rows: number, words: number, hiding: Hiding): number {
    const { space, views, viewSlopes, joined, joinedSlopes, kept, width } = this;
    joined.fill(0, 0, rows * width);
    eachArc(batch, (own, head) => {
      for (let at = 0; at < width; at++)
        joined[own * width + at] = Math.max(
          0,
          (views[own * 2 * width + at] as number) + (views[head * 2 * width + width + at] as number),
        );
    });
    space.hide(joined, kept, rows * width, hiding.numbers);
    space.project(joined, "relations", this.scores, rows);
    const loss = relationLoss(batch, this.scores, space.plan.relations, words);
    joinedSlopes.fill(0, 0, rows * width);
    viewSlopes.fill(0, 0, rows * 2 * width);
    space.projectBack(joined, "relations", this.scores, joinedSlopes, rows);
    bendBack(joined, joinedSlopes, kept, rows * width);
    eachArc(batch, (own, head) => {
      for (let at = 0; at < width; at++) {
        const slope = joinedSlopes[own * width + at] as number;
        const dependentAt = own * 2 * width + at;
        const headAt = head * 2 * width + width + at;
        viewSlopes[dependentAt] = (viewSlopes[dependentAt] as number) + slope;
        viewSlopes[headAt] = (viewSlopes[headAt] as number) + slope;
      }
    });
    return loss;
  }

  back(input: Float32Array, inputSlopes: Float32Array, rows: number): void {
    this.space.projectBack(input, "relationViews", this.viewSlopes, inputSlopes, rows);
  }
}

/** The row of every word of a batch and the row of its head. */
function eachArc(batch: readonly NetworkSentence[], visit: (own: number, head: number) => void): void {
  let begin = 0;
  for (const sentence of batch) {
    for (let word = 0; word < sentence.length; word++) visit(begin + word + 1, begin + rowOfHead(sentence, word));
    begin += paddedRows(sentence);
  }
}
