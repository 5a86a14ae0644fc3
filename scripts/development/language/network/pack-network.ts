import type { WordRows } from "../../../../src/language/network/word-rows.js";
import type { TrainingVectors } from "../training-vectors.js";
import type { Parameter } from "./parameters.js";

/** The largest whole number of a matrix: with it no sum of products leaves 32 bits. */
const largestWeight = 1023;

/** One in the words' table, as bytes: an eighth of the kernel's one, which takes each eight times; what lies beyond ±127 is cut. */
const wordsOne = 128;
const largestByte = 127;

/** Columns that the kernel works out together. */
const blockColumns = 8;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice();

const rowBytes = (rows: Float32Array): Uint8Array =>
  bytesOf(
    Int8Array.from(rows, (number) => Math.max(-largestByte, Math.min(largestByte, Math.round(number * wordsOne)))),
  );

/** What the network has learned of every vector: one row each, as the words' rows. */
function projected({ width, rows }: TrainingVectors, matrix: Float32Array, columns: number): Float32Array {
  return Float32Array.from({ length: (rows.length / width) * columns }, (_, place) => {
    const vector = Math.floor(place / columns) * width;
    const column = place % columns;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (rows[vector + at] as number) * (matrix[at * columns + column] as number);
    return sum;
  });
}

/** A matrix as whole numbers in the kernel's order: blocks of eight columns, in a block two rows of each column side by side. */
function blocksOf(weights: Float32Array, rows: number, columns: number, step: number): Int16Array {
  const blocks = new Int16Array(rows * columns);
  let at = 0;
  for (let block = 0; block < columns; block += blockColumns)
    for (let pair = 0; pair < rows; pair += 2)
      for (let column = block; column < block + blockColumns; column++)
        for (const row of [pair, pair + 1])
          blocks[at++] = Math.round((weights[row * columns + column] as number) / step);
  return blocks;
}

/** The parts of the network in the model's file, as `ParserNetwork` reads them. */
export function networkParts(
  parameters: readonly Parameter[],
  weights: Float32Array,
  wordRows: WordRows,
  vectors: TrainingVectors,
): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = { vocabulary: wordRows.pack() };
  const steps: number[] = [];
  for (const { name, rows, columns, at } of parameters) {
    const part = weights.subarray(at, at + rows * columns);
    if (name === "words") parts[name] = rowBytes(part);
    else if (name === "vectors") parts[name] = rowBytes(projected(vectors, part, columns));
    else if (rows === 1) parts[name] = bytesOf(part);
    else {
      const step = part.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / largestWeight;
      steps.push(step);
      parts[name] = bytesOf(blocksOf(part, rows, columns, step));
    }
  }
  return { ...parts, steps: bytesOf(Float32Array.from(steps)) };
}
