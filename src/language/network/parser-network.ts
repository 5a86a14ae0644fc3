import type { Kernel } from "../kernel/kernel-memory.js";
import type { LabelledTree } from "./labelled-tree.js";
import { liftFromNames, type NameRelations, nameRelations } from "./lift-from-names.js";
import {
  bothDirections,
  inputsOf,
  layerShape,
  networkShape,
  outputsOf,
  relationColumns,
  widensSkipped,
} from "./shape.js";
import { TreeFinder } from "./spanning-tree.js";
import { aspectCount, rootRow } from "./word-rows.js";

/** A matrix in the kernel's memory: whole numbers, what one of them stands for, and the floats that are added to its columns. */
interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Uint8Array;
  readonly step: number;
  readonly biases: Float32Array;
}

/** Sentences are read in pieces of at most so many words, so that time stays linear. */
export const longestPiece = 160;

/** Pieces are read together up to so many rows: few rows leave the processor waiting, many do not stay in its caches. */
const groupRows = 96;

/** How what follows hangs on the first piece. */
const laterPiece = "parataxis";

/** What one stands for in the sums of whole numbers that come in. */
const inputStep = 1 / 1024;

/** Added to the score of a head that is known: more than scores differ by, and little enough that sums of a piece's keep their thousandths. */
const knownScore = 256;

const floatSize = 4;
const wholeSize = 2;
/** Rows that there is room for: those of a group, and what the kernel reads beside them. */
const mostRows = Math.max(groupRows, longestPiece + 1) + 3;

/** The rows of a sentence's words (`WordRows.fill`), and heads that are known before they are read (`knownHeads`). */
export interface SentenceRows {
  readonly rows: Int32Array;
  readonly words: number;
  readonly known?: Int32Array | undefined;
}

/** Words of one sentence that are read at once. */
interface Piece {
  readonly sentence: number;
  readonly begin: number;
  readonly end: number;
  /** Where its root lies among the rows of its group; its words follow. */
  readonly row: number;
}

/** Reads the parts of a model that belong to the network. */
export type NetworkPart = (name: string) => Uint8Array;

/**
 * The parser's network: words are read by layers of simple recurrent units in both directions (Lei et al. 2018), heads are chosen by a
 * product of two views of every two words (Dozat and Manning 2017), relations by the sum of two others. Weights are whole numbers.
 */
export class ParserNetwork {
  private readonly relations: number;
  private readonly rootRelation: number;
  private readonly laterRelation: number;
  private readonly nameRelations: NameRelations;
  private readonly words: Uint8Array;
  private readonly layers: readonly (Matrix & { readonly peepholes: Float32Array })[];
  private readonly arcViews: Matrix;
  private readonly relationViews: Matrix;
  private readonly arcs: Matrix;
  private readonly relationMatrix: Matrix;

  private readonly rows: Int32Array;
  private readonly whole: Int16Array;
  private readonly sums: Float32Array;
  private readonly gates: Float32Array;
  private readonly states: Float32Array;
  private readonly results: readonly [Float32Array, Float32Array];
  private readonly arcView: Float32Array;
  private readonly relationView: Float32Array;
  private readonly asked: Float32Array;
  private readonly trees: TreeFinder;
  private readonly headRows: Int32Array;
  private readonly labelScores: Float32Array;

  constructor(
    private readonly kernel: Kernel,
    part: NetworkPart,
    relations: readonly string[],
  ) {
    this.relations = relations.length;
    this.rootRelation = relations.indexOf("root");
    this.laterRelation = relations.indexOf(laterPiece);
    this.nameRelations = nameRelations(relations);
    const shape = networkShape;
    const outputs = outputsOf(shape);
    let matrices = 0;
    const bytes = (...names: string[]): Uint8Array => {
      const read = names.map(part);
      const placed = kernel.bytes(read.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of read) {
        placed.set(piece, at);
        at += piece.length;
      }
      return placed;
    };
    const floats = (name: string): Float32Array => {
      const { buffer, byteOffset, byteLength } = bytes(name);
      return new Float32Array(buffer, byteOffset, byteLength / floatSize);
    };
    const steps = floats("steps");
    const matrix = (name: string, rows: number, columns: number): Matrix => ({
      rows,
      columns,
      weights: bytes(name),
      step: (steps[matrices++] as number) * inputStep,
      biases: floats(`${name}Biases`),
    });
    if (!widensSkipped(shape, 0)) throw new Error("What skips the first layer has to be brought to its width.");
    this.words = bytes("words", "vectors");
    this.layers = Array.from({ length: shape.layers }, (_, layer) => {
      const { rows, columns } = layerShape(shape, layer);
      return { ...matrix(`layer${layer}`, rows, columns), peepholes: floats(`layer${layer}Peepholes`) };
    });
    this.arcViews = matrix("arcViews", outputs, 2 * shape.arcs);
    this.relationViews = matrix("relationViews", outputs, 2 * shape.relations);
    this.arcs = matrix("arcs", shape.arcs, shape.arcs);
    this.relationMatrix = matrix("relations", shape.relations, relationColumns(this.relations));

    const widest = Math.max(...this.layers.map(({ columns }) => columns));
    this.rows = kernel.numbers(mostRows * aspectCount);
    this.whole = kernel.wholeNumbers(mostRows * Math.max(outputs, shape.inputs));
    this.sums = kernel.floats(mostRows * widest);
    this.gates = kernel.floats(mostRows * outputs);
    this.states = kernel.floats(mostRows * outputs);
    this.results = [kernel.floats(mostRows * outputs), kernel.floats(mostRows * outputs)];
    this.arcView = kernel.floats(mostRows * 2 * shape.arcs);
    this.relationView = kernel.floats(mostRows * 2 * shape.relations);
    this.asked = kernel.floats(mostRows * shape.arcs);
    this.trees = new TreeFinder(kernel, longestPiece);
    this.headRows = kernel.numbers(mostRows);
    this.labelScores = kernel.floats(mostRows * relationColumns(this.relations));
  }

  /**
   * The trees of sentences. One that is longer than a piece is read piece by piece; the roots behind the first hang on its root.
   */
  parse(sentences: readonly SentenceRows[]): LabelledTree[] {
    const trees = sentences.map(({ words }) => ({ heads: new Int32Array(words), labels: new Uint8Array(words) }));
    let group: Piece[] = [];
    let rows = 0;
    const readGroup = (): void => {
      this.readWords(group, rows, sentences);
      for (const piece of group)
        this.chooseHeads(piece, sentences[piece.sentence]?.known, trees[piece.sentence] as LabelledTree);
      this.chooseRelations(group, rows, trees);
      group = [];
      rows = 0;
    };
    sentences.forEach(({ words }, sentence) => {
      const pieces = Math.ceil(words / longestPiece);
      for (let piece = 0; piece < pieces; piece++) {
        const begin = Math.round((piece * words) / pieces);
        const end = Math.round(((piece + 1) * words) / pieces);
        if (group.length > 0 && rows + end - begin + 1 > groupRows) readGroup();
        group.push({ sentence, begin, end, row: rows });
        rows += end - begin + 1;
      }
    });
    if (group.length > 0) readGroup();
    for (const tree of trees) liftFromNames(tree, this.nameRelations);
    return trees;
  }

  /** Reads the words of a group, a root in front of each piece, layer by layer, and scores what they show and ask for. */
  private readWords(group: readonly Piece[], rows: number, sentences: readonly SentenceRows[]): void {
    const { call } = this.kernel;
    const { arcs } = networkShape;
    const outputs = outputsOf(networkShape);
    for (const { sentence, begin, end, row } of group) {
      this.rows.fill(0, row * aspectCount, (row + 1) * aspectCount);
      this.rows[row * aspectCount] = rootRow;
      const own = (sentences[sentence] as SentenceRows).rows.subarray(begin * aspectCount, end * aspectCount);
      this.rows.set(own, (row + 1) * aspectCount);
    }
    call.addWordRows(this.words.byteOffset, this.rows.byteOffset, aspectCount, rows, this.whole.byteOffset);
    let [result, before] = this.results;
    this.layers.forEach((layer, number) => {
      [result, before] = [before, result];
      this.multiply(layer, rows, this.sums);
      this.remember(layer, number, group, rows, before, result);
      this.round(result, outputs, rows, outputs, false);
    });
    this.multiply(this.arcViews, rows, this.arcView);
    this.multiply(this.relationViews, rows, this.relationView);
    this.round(this.arcView, 2 * arcs, rows, arcs, true);
    this.multiply(this.arcs, rows, this.asked);
  }

  /** Carries a layer's states along every piece in both directions, and lets them through. */
  private remember(
    { columns, peepholes }: ParserNetwork["layers"][number],
    number: number,
    group: readonly Piece[],
    rows: number,
    before: Float32Array,
    result: Float32Array,
  ): void {
    const { call } = this.kernel;
    const { hidden } = networkShape;
    const row = outputsOf(networkShape) * floatSize;
    const sumRow = columns * floatSize;
    const sums = this.sums.byteOffset;
    for (const piece of group) {
      const words = piece.end - piece.begin + 1;
      for (const { lane, first, step } of bothDirections(networkShape, piece.row, words)) {
        const place = lane * floatSize;
        call.recur(
          sums + first * sumRow + place,
          sums + first * sumRow + row + place,
          step * sumRow,
          peepholes.byteOffset + place,
          this.gates.byteOffset + first * row + place,
          this.states.byteOffset + first * row + place,
          step * row,
          words,
          hidden * floatSize,
        );
      }
    }
    const widens = widensSkipped(networkShape, number);
    call.letThrough(
      sums + 2 * row,
      widens ? sums + 3 * row : before.byteOffset,
      sumRow,
      widens ? sumRow : inputsOf(networkShape, number) * floatSize,
      this.states.byteOffset,
      result.byteOffset,
      rows,
      row,
    );
  }

  /** Writes the heads of a piece's words. */
  private chooseHeads({ begin, end, row: first }: Piece, known: Int32Array | undefined, { heads }: LabelledTree): void {
    const { trees } = this;
    const words = end - begin;
    const rows = words + 1;
    const row = networkShape.arcs * floatSize;
    this.kernel.call.scoreArcs(
      this.asked.byteOffset + first * row,
      this.arcView.byteOffset + first * 2 * row + row,
      2 * row,
      rows,
      row,
      trees.scores.byteOffset,
    );
    if (known !== undefined) trees.prefer(known.subarray(begin, end), begin, knownScore);
    const tree = trees.heads(words);
    const root = begin === 0 ? heads.length : heads.indexOf(heads.length);
    for (let word = 0; word < words; word++) {
      const head = tree[word] as number;
      heads[begin + word] = head === words ? root : begin + head;
      this.headRows[first + word + 1] = first + (head === words ? 0 : head + 1);
    }
    this.headRows[first] = first;
  }

  /** Writes the relations of the words of a group. */
  private chooseRelations(group: readonly Piece[], rows: number, trees: readonly LabelledTree[]): void {
    const row = networkShape.relations * floatSize;
    const { columns } = this.relationMatrix;
    this.kernel.call.joinViews(
      this.relationView.byteOffset,
      2 * row,
      this.headRows.byteOffset,
      rows,
      row,
      this.whole.byteOffset,
    );
    this.multiply(this.relationMatrix, rows, this.labelScores);
    for (const { sentence, begin, end, row: first } of group) {
      const { labels } = trees[sentence] as LabelledTree;
      for (let word = begin; word < end; word++) {
        const at = first + 1 + word - begin;
        const isRoot = this.headRows[at] === first;
        if (isRoot) labels[word] = begin === 0 ? this.rootRelation : this.laterRelation;
        else labels[word] = this.bestRelation(at * columns);
      }
    }
  }

  /** The relation with the highest score, `root` left out: the root alone has it. */
  private bestRelation(begin: number): number {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let relation = 0; relation < this.relations; relation++) {
      const score = this.labelScores[begin + relation] as number;
      if (score > bestScore && relation !== this.rootRelation) {
        best = relation;
        bestScore = score;
      }
    }
    return best;
  }

  /** Whole numbers that lie ready times a matrix. */
  private multiply({ rows: inner, columns, weights, step, biases }: Matrix, rows: number, output: Float32Array): void {
    this.kernel.call.multiplyRows(
      this.whole.byteOffset,
      inner * wholeSize,
      rows,
      inner / 2,
      weights.byteOffset,
      columns,
      step,
      biases.byteOffset,
      output.byteOffset,
      columns * floatSize,
    );
  }

  /** Lays the first `columns` of rows ready as whole numbers. */
  private round(floats: Float32Array, row: number, rows: number, columns: number, rectifies: boolean): void {
    this.kernel.call.roundRows(floats.byteOffset, row * floatSize, rows, columns, rectifies, this.whole.byteOffset);
  }
}
