import { HeadChooser } from "./head-chooser.js";
import { type Parameter, parametersOf } from "./parameters.js";
import { RecurrentLayer } from "./recurrent-layer.js";
import { RelationChooser } from "./relation-chooser.js";
import { type NetworkSentence, paddedRows } from "./sentences.js";
import { WordInputs } from "./word-inputs.js";
import { type Hiding, longestBatch, longestSentence, type NetworkPlan, Workspace } from "./workspace.js";

/** The parser's network as it learns: forward and back through a batch of sentences (Rumelhart, Hinton and Williams 1986). */
export class TrainingNetwork {
  private readonly space: Workspace;
  private readonly inputs: WordInputs;
  private readonly layers: readonly RecurrentLayer[];
  private readonly heads: HeadChooser;
  private readonly relations: RelationChooser;

  constructor(module: WebAssembly.Module, plan: NetworkPlan) {
    const { shape } = plan;
    const numbers = Array.from({ length: shape.layers }, (_, layer) => layer);
    const { row, sentence } = HeadChooser.room(plan);
    this.space = new Workspace(module, plan, parametersOf(shape, plan.wordRows, plan.vectors.width, plan.relations), {
      row: numbers.reduce(
        (sum, layer) => sum + RecurrentLayer.room(plan, layer),
        WordInputs.room(plan) + row + RelationChooser.room(plan),
      ),
      sentence,
    });
    this.inputs = new WordInputs(this.space);
    this.layers = numbers.map((layer) => new RecurrentLayer(this.space, layer));
    this.heads = new HeadChooser(this.space);
    this.relations = new RelationChooser(this.space);
  }

  get parameters(): readonly Parameter[] {
    return this.space.parameters;
  }

  /** The running mean of the weights, better than where they stand at last. */
  get means(): Float32Array {
    return this.space.means;
  }

  /**
   * Learns from one batch; what comes out is the loss a word. `rate` is how far a weight moves, `keptMean` the share that the mean of the weights
   * keeps.
   */
  learn(batch: readonly NetworkSentence[], hiding: Hiding, rate: number, keptMean: number): number {
    const rows = batch.reduce((sum, sentence) => sum + paddedRows(sentence), 0);
    if (rows > longestBatch || batch.some((sentence) => paddedRows(sentence) > longestSentence))
      throw new Error(`There is no room for a batch of ${rows} rows, or for one of its sentences.`);
    const words = batch.reduce((sum, { length }) => sum + length, 0);
    const last = this.forward(batch, rows, hiding);
    const loss = this.heads.loss(batch, rows, words) + this.relations.loss(batch, rows, words, hiding);
    this.back(batch, rows, last);
    this.space.step(rate, keptMean);
    return loss / words;
  }

  /** Reads a batch; what comes out is the last layer. */
  private forward(batch: readonly NetworkSentence[], rows: number, hiding: Hiding): WordInputs | RecurrentLayer {
    this.inputs.forward(batch, rows, hiding);
    let below: WordInputs | RecurrentLayer = this.inputs;
    for (const layer of this.layers) {
      layer.forward(batch, below.results, rows, hiding);
      below = layer;
    }
    this.heads.forward(below.results, rows, hiding);
    this.relations.forward(below.results, rows);
    return below;
  }

  private back(batch: readonly NetworkSentence[], rows: number, last: WordInputs | RecurrentLayer): void {
    for (const layer of this.layers) layer.clear(rows);
    this.inputs.slopes.fill(0, 0, rows * this.space.plan.shape.inputs);
    this.heads.back(last.results, last.slopes, rows);
    this.relations.back(last.results, last.slopes, rows);
    for (let number = this.layers.length - 1; number >= 0; number--) {
      const below = this.layers[number - 1] ?? this.inputs;
      this.layers[number]?.back(batch, below.results, below.slopes, rows);
    }
    this.inputs.back(rows);
  }
}
