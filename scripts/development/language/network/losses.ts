import { relationColumns } from "../../../../src/language/network/shape.js";
import { type NetworkSentence, paddedRows, rowOfHead } from "./sentences.js";

/** Sets numbers below 0 to 0. */
export function rectify(numbers: Float32Array, count: number): void {
  for (let at = 0; at < count; at++) if ((numbers[at] as number) < 0) numbers[at] = 0;
}

/** Slopes before a bend that sets numbers below 0 to 0, and before numbers were hidden. */
export function bendBack(bent: Float32Array, slopes: Float32Array, kept: Float32Array, count: number): void {
  for (let at = 0; at < count; at++)
    slopes[at] = (bent[at] as number) > 0 ? (slopes[at] as number) * (kept[at] as number) : 0;
}

/** Replaces the scores of heads by their slopes; what comes out is the sum of the words' losses. */
export function headLoss(sentence: NetworkSentence, scores: Float32Array, width: number, words: number): number {
  const { length } = sentence;
  let loss = 0;
  for (let word = 1; word <= length; word++) {
    const row = scores.subarray(word * width, word * width + length + 1);
    row[word] = Number.NEGATIVE_INFINITY;
    const weight = sentence.weights[word - 1] as number;
    loss += weight * slopesOfChoice(row, rowOfHead(sentence, word - 1), weight / words);
  }
  scores.fill(0, 0, width);
  for (let row = 0; row < width; row++)
    scores.fill(0, row * width + (row > length ? 0 : length + 1), (row + 1) * width);
  return loss;
}

export function relationLoss(
  batch: readonly NetworkSentence[],
  scores: Float32Array,
  relations: number,
  words: number,
): number {
  const columns = relationColumns(relations);
  let loss = 0;
  let begin = 0;
  for (const sentence of batch) {
    const rows = paddedRows(sentence);
    for (let row = 0; row < rows; row++) {
      const at = (begin + row) * columns;
      const isWord = row >= 1 && row <= sentence.length;
      if (isWord) {
        const label = sentence.labels[row - 1] as number;
        loss += slopesOfChoice(scores.subarray(at, at + relations), label, 1 / words);
      }
      scores.fill(0, at + (isWord ? relations : 0), at + columns);
    }
    begin += rows;
  }
  return loss;
}

/** Replaces scores by the slopes of the loss of a choice among them (softmax and cross entropy), multiplied by `times`; returns the loss itself. */
function slopesOfChoice(scores: Float32Array, right: number, times: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  const rightScore = scores[right] as number;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const part = Math.exp((scores[at] as number) - highest);
    scores[at] = part;
    sum += part;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = ((scores[at] as number) / sum) * times;
  scores[right] = (scores[right] as number) - times;
  return Math.log(sum) - (rightScore - highest);
}
