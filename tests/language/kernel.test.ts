import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeatureTemplates, placesOf, type Template } from "../../src/language/feature-templates.js";
import { Kernel } from "../../src/language/kernel/kernel-memory.js";
import { BlockModel, blockOf, blockSize, slotOf } from "../../src/language/linear-model.js";

/** What the kernel does, said once more in plain words. */
const square = (root: number): number => root * Math.abs(root);

const bits = 12;
const roots = fc.int8Array({ minLength: 2 ** bits, maxLength: 2 ** bits, min: -127, max: 127 });
const features = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });

/** The same numbers where the kernel can read them. */
function tableIn(kernel: Kernel, numbers: Int8Array): Uint8Array {
  const table = kernel.bytes(numbers.length);
  table.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length));
  return table;
}

function listIn(kernel: Kernel, numbers: readonly number[]): Int32Array {
  const list = kernel.numbers(numbers.length);
  list.set(numbers);
  return list;
}

describe("the kernel", () => {
  it("makes a feature of every template from its number and values alone", () => {
    const templates: readonly Template<"word" | "tag" | "next">[] = [
      [1, "word"],
      [2, "word"],
      [3, "word", "tag"],
      [4, "tag", "word"],
      [5, "word", "tag", "next"],
    ];
    const place = placesOf(templates);
    const kernel = new Kernel();
    const values = kernel.numbers(4);
    const list = kernel.numbers(8);
    const made = new FeatureTemplates(kernel, place, templates);
    const featuresOf = (word: number, tag: number, next: number): number[] => {
      values[place.word] = word;
      values[place.tag] = tag;
      values[place.next] = next;
      expect(made.fill(values, list, 2)).toBe(7);
      return [...list];
    };
    const first = featuresOf(17, 4, -9);
    expect(new Set(first.slice(2, 7)).size).toBe(5);
    expect(first.slice(0, 2)).toEqual([0, 0]);
    const second = featuresOf(17, 4, 8);
    expect(second.slice(0, 6)).toEqual(first.slice(0, 6));
    expect(second[6]).not.toBe(first[6]);
    expect(featuresOf(17, 4, -9)).toEqual(first);
  });

  it("finds the class with the highest sum of weights among the candidates", () => {
    const candidates = fc.uniqueArray(fc.integer({ min: 0, max: blockSize - 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(roots, features, candidates, (numbers, list, classes) => {
        const kernel = new Kernel();
        const model = new BlockModel(kernel, tableIn(kernel, numbers));
        const sums = classes.map((label) =>
          list.reduce((sum, feature) => sum + square(numbers[blockOf(feature, bits) + slotOf(feature, label)] ?? 0), 0),
        );
        const best = model.best(listIn(kernel, list), list.length, Uint8Array.from(classes));
        expect(sums[classes.indexOf(best)]).toBe(Math.max(...sums));
      }),
      { numRuns: 40 },
    );
  });

  it("adds up the rows that stand for a word, a one as eight", () => {
    const kernel = new Kernel();
    const table = kernel.bytes(5 * 64);
    const numbers = Int8Array.from({ length: table.length }, (_, at) => ((at * 37) % 255) - 127);
    table.set(new Uint8Array(numbers.buffer));
    const rows = listIn(kernel, [0, 1, 2, 4, 4, 3]);
    const place = kernel.bytes(2 * 128);
    kernel.call.addWordRows(table.byteOffset, rows.byteOffset, 3, 2, place.byteOffset);
    const found = new Int16Array(place.buffer, place.byteOffset, 128);
    const sumOf = (word: number, at: number): number =>
      [0, 1, 2].reduce((sum, aspect) => sum + (numbers[(rows[3 * word + aspect] as number) * 64 + at] as number), 0);
    expect([...found]).toEqual(Array.from({ length: 128 }, (_, at) => 8 * sumOf(at >> 6, at & 63)));
  });

  /** Whole numbers of 16 bits where the kernel can read them. */
  const wholeIn = (kernel: Kernel, numbers: readonly number[]): Int16Array => {
    const whole = kernel.wholeNumbers(numbers.length);
    whole.set(numbers);
    return whole;
  };
  const floatsIn = (kernel: Kernel, numbers: readonly number[]): Float32Array => {
    const floats = kernel.floats(numbers.length);
    floats.set(numbers);
    return floats;
  };
  const numbersOf = (count: number, spread: number, step: number): number[] =>
    Array.from({ length: count }, (_, at) => ((at * step) % (2 * spread + 1)) - spread);

  it("multiplies rows of whole numbers with a matrix", () => {
    const kernel = new Kernel();
    const [rows, inner, columns] = [4, 6, 16];
    const input = wholeIn(kernel, numbersOf(rows * inner, 8191, 5003));
    const weights = numbersOf(inner * columns, 1023, 701);
    const blocks: number[] = [];
    for (let block = 0; block < columns; block += 8)
      for (let pair = 0; pair < inner; pair += 2)
        for (let column = block; column < block + 8; column++)
          blocks.push(weights[pair * columns + column] as number, weights[(pair + 1) * columns + column] as number);
    const matrix = wholeIn(kernel, blocks);
    const biases = floatsIn(kernel, numbersOf(columns, 9, 4));
    const output = kernel.floats(rows * columns);
    kernel.call.multiplyRows(
      input.byteOffset,
      2 * inner,
      rows,
      inner / 2,
      matrix.byteOffset,
      columns,
      0.5,
      biases.byteOffset,
      output.byteOffset,
      4 * columns,
    );
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let at = 0; at < inner; at++)
          sum += (input[row * inner + at] as number) * (weights[at * columns + column] as number);
        expect(output[row * columns + column]).toBe(Math.fround(Math.fround(sum * 0.5) + (biases[column] as number)));
      }
  });

  it("rounds floats to whole numbers of 1,024 a one, within what the products can hold", () => {
    const kernel = new Kernel();
    const floats = floatsIn(kernel, [0, 1, -1, 0.0004, 0.0005, 100, -100, 7.5, ...numbersOf(8, 3, 2)]);
    const whole = wholeIn(kernel, numbersOf(16, 0, 1));
    kernel.call.roundRows(floats.byteOffset, 32, 2, 8, false, whole.byteOffset);
    expect([...whole.subarray(0, 8)]).toEqual([0, 1024, -1024, 0, 1, 8191, -8191, 7680]);
    kernel.call.roundRows(floats.byteOffset, 32, 2, 8, true, whole.byteOffset);
    expect([...whole.subarray(0, 8)]).toEqual([0, 1024, 0, 0, 1, 8191, 0, 7680]);
    expect([...whole.subarray(8)]).toEqual([...floats.subarray(8)].map((float) => Math.max(0, 1024 * float)));
  });

  it("scores every word as every word's head", () => {
    const kernel = new Kernel();
    const [words, lanes] = [3, 16];
    const asked = floatsIn(kernel, numbersOf(words * lanes, 5, 3));
    const shown = floatsIn(kernel, numbersOf(words * 2 * lanes, 5, 7));
    const scores = kernel.floats(words * words);
    kernel.call.scoreArcs(
      asked.byteOffset,
      shown.byteOffset + 4 * lanes,
      8 * lanes,
      words,
      4 * lanes,
      scores.byteOffset,
    );
    for (let word = 0; word < words; word++)
      for (let head = 0; head < words; head++) {
        let sum = 0;
        for (let at = 0; at < lanes; at++)
          sum += (asked[word * lanes + at] as number) * Math.max(0, shown[head * 2 * lanes + lanes + at] as number);
        expect(scores[word * words + head]).toBe(sum);
      }
  });

  it("joins what a word shows with what its head shows", () => {
    const kernel = new Kernel();
    const [words, lanes] = [3, 8];
    const views = floatsIn(kernel, numbersOf(words * 2 * lanes, 3, 5));
    const heads = listIn(kernel, [2, 0, 1]);
    const joined = wholeIn(kernel, numbersOf(words * lanes, 0, 1));
    kernel.call.joinViews(views.byteOffset, 8 * lanes, heads.byteOffset, words, 4 * lanes, joined.byteOffset);
    for (let word = 0; word < words; word++)
      for (let at = 0; at < lanes; at++) {
        const sum =
          (views[word * 2 * lanes + at] as number) +
          (views[(heads[word] as number) * 2 * lanes + lanes + at] as number);
        expect(joined[word * lanes + at]).toBe(1024 * Math.max(0, sum));
      }
  });

  it("carries states along a sentence, and lets them through as far as its gates say", () => {
    const kernel = new Kernel();
    const [words, lanes] = [5, 32];
    const row = 4 * lanes * 4;
    const sums = floatsIn(kernel, numbersOf(words * 4 * lanes, 4, 3));
    const peepholes = floatsIn(kernel, numbersOf(lanes, 1, 1));
    const gates = kernel.floats(words * lanes);
    const states = kernel.floats(words * lanes);
    const results = kernel.floats(words * lanes);
    const logistic = (number: number): number => 1 / (1 + Math.exp(-number));
    for (const [first, sign] of [
      [0, 1],
      [words - 1, -1],
    ] as const) {
      const at = sums.byteOffset + first * row;
      kernel.call.recur(
        at,
        at + 4 * lanes,
        sign * row,
        peepholes.byteOffset,
        gates.byteOffset + first * 4 * lanes,
        states.byteOffset + first * 4 * lanes,
        sign * 4 * lanes,
        words,
        4 * lanes,
      );
      kernel.call.letThrough(
        sums.byteOffset + 8 * lanes,
        sums.byteOffset + 12 * lanes,
        row,
        row,
        states.byteOffset,
        results.byteOffset,
        words,
        4 * lanes,
      );
      for (let lane = 0; lane < lanes; lane++) {
        let state = 0;
        for (let step = 0; step < words; step++) {
          const word = first + sign * step;
          const part = (number: number): number => sums[(word * 4 + number) * lanes + lane] as number;
          const gate = logistic(part(1) + (peepholes[lane] as number) * state);
          state = gate * state + (1 - gate) * part(0);
          const through = logistic(part(2));
          expect(states[word * lanes + lane]).toBeCloseTo(state, 2);
          expect(results[word * lanes + lane]).toBeCloseTo(through * Math.tanh(state) + (1 - through) * part(3), 2);
        }
      }
    }
  });
});
