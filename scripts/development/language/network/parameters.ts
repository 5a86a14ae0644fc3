import {
  inputsOf,
  layerShape,
  type NetworkShape,
  outputsOf,
  relationColumns,
} from "../../../../src/language/network/shape.js";
import { randomNumbers } from "../shuffle.js";

/** One matrix, or a row of numbers that are added, among the weights. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where it begins, in numbers. */
  readonly at: number;
}

/** Every matrix of the network, in the order in which they lie. */
export function parametersOf(
  shape: NetworkShape,
  wordRows: number,
  vectorWidth: number,
  relations: number,
): Parameter[] {
  const outputs = outputsOf(shape);
  const sizes: [string, number, number][] = [
    ["words", wordRows, shape.inputs],
    ["vectors", vectorWidth, shape.inputs],
  ];
  for (let layer = 0; layer < shape.layers; layer++) {
    const { rows, columns } = layerShape(shape, layer);
    sizes.push([`layer${layer}`, rows, columns], [`layer${layer}Biases`, 1, columns]);
    sizes.push([`layer${layer}Peepholes`, 1, outputs]);
  }
  sizes.push(["arcViews", outputs, 2 * shape.arcs], ["arcViewsBiases", 1, 2 * shape.arcs]);
  sizes.push(["relationViews", outputs, 2 * shape.relations], ["relationViewsBiases", 1, 2 * shape.relations]);
  sizes.push(["arcs", shape.arcs, shape.arcs], ["arcsBiases", 1, shape.arcs]);
  const columns = relationColumns(relations);
  sizes.push(["relations", shape.relations, columns], ["relationsBiases", 1, columns]);
  let at = 0;
  return sizes.map(([name, rows, columns]) => {
    const parameter = { name, rows, columns, at };
    at += Math.ceil((rows * columns) / 16) * 16;
    return parameter;
  });
}

/** How many numbers all of them have. */
export function sizeOf(parameters: readonly Parameter[]): number {
  const { at, rows, columns } = parameters.at(-1) as Parameter;
  return at + Math.ceil((rows * columns) / 16) * 16;
}

/** Words begin with numbers up to this, in both directions. */
const wordSpread = 0.15;

/**
 * Weights to begin with: matrices after Glorot and Bengio (2010); forget gates let states stay, output gates let most of a word skip
 * the layer.
 */
export function beginWeights(
  parameters: readonly Parameter[],
  shape: NetworkShape,
  weights: Float32Array,
  seed: number,
): void {
  const random = randomNumbers(seed);
  const outputs = outputsOf(shape);
  for (const { name, rows, columns, at } of parameters) {
    const part = weights.subarray(at, at + rows * columns);
    if (/^layer\d+Biases$/.test(name)) {
      part.fill(1, outputs, 2 * outputs);
      part.fill(-1, 2 * outputs, 3 * outputs);
    } else if (rows > 1) {
      const spread = name === "words" ? wordSpread : Math.sqrt(6 / (rows + columns));
      for (let index = 0; index < part.length; index++) part[index] = (2 * random() - 1) * spread;
    }
  }
  // The first row of the words stands for what a word has not.
  weights.fill(0, 0, inputsOf(shape, 0));
}
