import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Stage, StagedScorer } from "../../src/language/action-scorer.js";
import { FeatureTemplates, placesOf, type Template } from "../../src/language/feature-templates.js";
import { Kernel } from "../../src/language/kernel/kernel-memory.js";
import { BlockModel, blockOf, blockSize, slotOf } from "../../src/language/linear-model.js";
import { StateValues } from "../../src/language/parser-features.js";
import { Action, ParserState } from "../../src/language/parser-state.js";
import { place, stateTemplates } from "../../src/language/parser-templates.js";

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

  it("sums what templates say of the parser's actions, and reads no further where that is enough", () => {
    const kernel = new Kernel();
    const table = tableIn(
      kernel,
      Int8Array.from({ length: 2 ** bits }, (_, at) => ((at * 37) % 255) - 127),
    );
    const words = Array.from({ length: 6 }, (_, at) => at);
    const input = {
      length: 3,
      forms: Int32Array.from(words, (at) => 100 + at),
      tags: Uint8Array.from(words),
      clusters: Int32Array.from(words),
      coarse: Int32Array.from(words),
      kinds: Uint8Array.from(words),
    };
    const state = new ParserState();
    state.begin(input.length, input.kinds);
    state.apply(Action.Shift);
    const scoresOf = (...stages: Stage[]): readonly number[] => {
      const scorer = new StagedScorer(kernel, table, stages);
      scorer.score(state, input);
      return [scorer.toLeft, scorer.toRight];
    };
    const [first, second] = [stateTemplates.slice(0, 5), stateTemplates.slice(5, 12)];
    const alone = scoresOf({ templates: first, enough: 0 });
    const rest = scoresOf({ templates: second, enough: 0 });
    const both = alone.map((score, at) => score + (rest[at] ?? 0));
    expect(rest).not.toEqual([0, 0]);
    expect(scoresOf({ templates: first, enough: 1e9 }, { templates: second, enough: 0 })).toEqual(both);
    expect(scoresOf({ templates: first, enough: 0 }, { templates: second, enough: 0 })).toEqual(alone);
  });

  it("adds exactly the weights of the rows that the features of its templates name, however many there are", () => {
    const input = {
      length: 3,
      forms: Int32Array.from({ length: 6 }, (_, at) => 100 + at),
      tags: Uint8Array.from({ length: 6 }, (_, at) => at),
      clusters: Int32Array.from({ length: 6 }, (_, at) => at),
      coarse: Int32Array.from({ length: 6 }, (_, at) => at),
      kinds: Uint8Array.from({ length: 6 }, (_, at) => at),
    };
    const state = new ParserState();
    state.begin(input.length, input.kinds);
    state.apply(Action.Shift);
    for (let count = 1; count <= 9; count++) {
      const kernel = new Kernel();
      const numbers = Int8Array.from({ length: 2 ** bits }, (_, at) => ((at * 37) % 127) + 1);
      const templates = stateTemplates.slice(0, count);
      const values = new StateValues(kernel);
      values.read(state, input);
      const list = kernel.numbers(count + 1);
      list[count] = 77;
      expect(new FeatureTemplates(kernel, place, templates).fill(values.list, list)).toBe(count);
      expect(list[count]).toBe(77);
      const wanted = [0, 1].map((side) =>
        [...list.slice(0, count)].reduce(
          (sum, feature) => sum + square(numbers[((feature >>> (32 - bits + 1)) << 1) + side] ?? 0),
          0,
        ),
      );
      const scorer = new StagedScorer(kernel, tableIn(kernel, numbers), [{ templates, enough: 0 }]);
      scorer.score(state, input);
      expect([scorer.toLeft, scorer.toRight]).toEqual(wanted);
    }
  });

  it("says where a model does not fit", () => {
    expect(() => new Kernel().bytes(2 ** 27)).toThrow("does not fit");
  });
});
