import {
  bothDirections,
  inputsOf,
  layerShape,
  type MatrixShape,
  outputsOf,
  widensSkipped,
} from "../../../../src/language/network/shape.js";
import { type NetworkSentence, paddedRows } from "./sentences.js";
import { floatSize, type Hiding, type NetworkPlan, type Workspace } from "./workspace.js";

/** Where the numbers of one sentence lie in one direction; addresses are those of the first word that is read. */
interface Place {
  readonly sums: number;
  readonly sumStep: number;
  readonly peepholes: number;
  readonly gates: number;
  readonly states: number;
  readonly stateStep: number;
  readonly words: number;
}

/** A layer of simple recurrent units in both directions (Lei et al. 2018). */
export class RecurrentLayer {
  readonly results: Float32Array;
  readonly slopes: Float32Array;
  private readonly name: string;
  private readonly shape: MatrixShape;
  private readonly outputs: number;
  private readonly widens: boolean;
  private readonly skippedRow: number;
  private readonly sums: Float32Array;
  private readonly sumSlopes: Float32Array;
  private readonly gates: Float32Array;
  private readonly states: Float32Array;
  private readonly stateSlopes: Float32Array;
  private readonly kept: Float32Array;

  constructor(
    private readonly space: Workspace,
    layer: number,
  ) {
    const { shape } = space.plan;
    this.name = `layer${layer}`;
    this.shape = layerShape(shape, layer);
    this.outputs = outputsOf(shape);
    this.widens = widensSkipped(shape, layer);
    this.skippedRow = (this.widens ? this.shape.columns : inputsOf(shape, layer)) * floatSize;
    this.sums = space.rows(this.shape.columns);
    this.sumSlopes = space.rows(this.shape.columns);
    this.gates = space.rows(this.outputs);
    this.states = space.rows(this.outputs);
    this.stateSlopes = space.rows(this.outputs);
    this.results = space.rows(this.outputs);
    this.slopes = space.rows(this.outputs);
    this.kept = space.rows(this.outputs);
  }

  /** Numbers a row of a batch needs. */
  static room({ shape }: NetworkPlan, layer: number): number {
    return 2 * layerShape(shape, layer).columns + 6 * outputsOf(shape);
  }

  forward(batch: readonly NetworkSentence[], input: Float32Array, rows: number, hiding: Hiding): void {
    const { space, sums, outputs } = this;
    space.project(input, this.name, sums, rows);
    this.eachDirection(batch, (place) =>
      space.call.recur(
        place.sums,
        place.sums + outputs * floatSize,
        place.sumStep,
        place.peepholes,
        place.gates,
        place.states,
        place.stateStep,
        place.words,
        space.plan.shape.hidden * floatSize,
      ),
    );
    space.call.letThrough(
      sums.byteOffset + 2 * outputs * floatSize,
      this.widens ? sums.byteOffset + 3 * outputs * floatSize : input.byteOffset,
      this.shape.columns * floatSize,
      this.skippedRow,
      this.states.byteOffset,
      this.results.byteOffset,
      rows,
      outputs * floatSize,
    );
    space.hide(this.results, this.kept, rows * outputs, hiding.numbers);
  }

  /** Sets all slopes to 0. */
  clear(rows: number): void {
    this.sumSlopes.fill(0, 0, rows * this.shape.columns);
    this.stateSlopes.fill(0, 0, rows * this.outputs);
    this.slopes.fill(0, 0, rows * this.outputs);
  }

  back(batch: readonly NetworkSentence[], input: Float32Array, inputSlopes: Float32Array, rows: number): void {
    const { space, sums, sumSlopes, outputs } = this;
    const outputAt = 2 * outputs * floatSize;
    const skipAt = 3 * outputs * floatSize;
    space.call.multiplyWith(this.slopes.byteOffset, this.kept.byteOffset, rows * outputs);
    space.call.letThroughBack(
      this.slopes.byteOffset,
      this.states.byteOffset,
      sums.byteOffset + outputAt,
      sumSlopes.byteOffset + outputAt,
      this.shape.columns * floatSize,
      this.widens ? sums.byteOffset + skipAt : input.byteOffset,
      this.widens ? sumSlopes.byteOffset + skipAt : inputSlopes.byteOffset,
      this.skippedRow,
      this.stateSlopes.byteOffset,
      rows,
      outputs * floatSize,
    );
    this.eachDirection(batch, (place) => this.recurBack(place));
    space.projectBack(input, this.name, sumSlopes, inputSlopes, rows);
  }

  private recurBack({ sums, sumStep, peepholes, gates, states, stateStep, words }: Place): void {
    const { space, outputs } = this;
    const candidates = sums + (words - 1) * sumStep;
    const state = states + (words - 1) * stateStep;
    const sumDistance = this.sumSlopes.byteOffset - this.sums.byteOffset;
    const stateDistance = this.stateSlopes.byteOffset - this.states.byteOffset;
    space.call.recurBack(
      candidates,
      candidates + sumDistance,
      candidates + sumDistance + outputs * floatSize,
      sumStep,
      peepholes,
      peepholes + space.slopeDistance,
      gates + (words - 1) * stateStep,
      state,
      state + stateDistance,
      stateStep,
      words,
      space.plan.shape.hidden * floatSize,
    );
  }

  private eachDirection(batch: readonly NetworkSentence[], visit: (place: Place) => void): void {
    const sumRow = this.shape.columns * floatSize;
    const stateRow = this.outputs * floatSize;
    const peepholes = this.space.weightsOf(`${this.name}Peepholes`).byteOffset;
    let begin = 0;
    for (const sentence of batch) {
      const words = sentence.length + 1;
      for (const { lane, first, step } of bothDirections(this.space.plan.shape, begin, words)) {
        const place = lane * floatSize;
        visit({
          sums: this.sums.byteOffset + first * sumRow + place,
          sumStep: step * sumRow,
          peepholes: peepholes + place,
          gates: this.gates.byteOffset + first * stateRow + place,
          states: this.states.byteOffset + first * stateRow + place,
          stateStep: step * stateRow,
          words,
        });
      }
      begin += paddedRows(sentence);
    }
  }
}
