import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Example, exampleMaker, foldedForm, inventoryOf } from "../../scripts/development/language/examples.js";
import { trainNetwork } from "../../scripts/development/language/network/train-network.js";
import { randomNumbers } from "../../scripts/development/language/shuffle.js";
import type { TreebankSentence } from "../../scripts/development/language/treebank.js";
import { Candidates } from "../../src/language/candidates.js";
import { Kernel } from "../../src/language/kernel/kernel-memory.js";
import { unknownHead } from "../../src/language/network/known-heads.js";
import type { LabelledTree } from "../../src/language/network/labelled-tree.js";
import { longestPiece, ParserNetwork, type SentenceRows } from "../../src/language/network/parser-network.js";
import { TreeFinder } from "../../src/language/network/spanning-tree.js";
import {
  aspectCount,
  formAspects,
  learnedAspects,
  lookedUpAspects,
  noRow,
  rootRow,
  WordRows,
} from "../../src/language/network/word-rows.js";

/** A sentence in lines of word, tag, head (from 1, 0 the root) and relation. */
function sentenceOf(lines: string): TreebankSentence {
  const words = lines.split(", ").map((line) => line.split(" ") as [string, string, string, string]);
  return {
    text: words.map(([form]) => form).join(" "),
    beginsParagraph: false,
    beginsDocument: false,
    forms: words.map(([form]) => form),
    lemmas: words.map(([form]) => form),
    upos: words.map(() => "X"),
    tags: words.map(([, tag]) => tag),
    heads: words.map(([, , head]) => Number(head) - 1),
    relations: words.map(([, , , relation]) => relation),
    spans: words.map(() => ({ start: 0, end: 0 })),
  };
}

const sentences = [
  "Ferries NNS 2 nsubj, carried VBD 0 root, 40 CD 4 nummod, cars NNS 2 obj",
  "In IN 2 case, June NNP 4 obl, they PRP 4 nsubj, sailed VBD 0 root, home NN 4 parataxis",
  "Mayor NNP 2 compound, Tarn NNP 3 nsubj, spoke VBD 0 root, of IN 6 case, two CD 6 nummod, boats NNS 3 obl",
  "The DT 2 det, price NN 3 nsubj, fell VBD 0 root, by IN 7 case, 3 CD 6 nummod, % NN 7 compound, points NNS 3 obl",
].map(sentenceOf);

const inventory = inventoryOf(sentences);
/** Two vectors; only one word has one. */
const vectors = { width: 8, rows: Float32Array.from({ length: 16 }, (_, at) => at / 16) };
const cluster = { vector: 2, fine: 1, middle: 1, coarse: 1 };
const clusters = { vectors: 2, find: (form: number) => (form === foldedForm("boats") ? cluster : undefined) };
const tables = { clusters, tags: new Candidates(new Map(), Uint8Array.of(0)) };
const examples: Example[] = sentences.map(exampleMaker(inventory, tables));

/** Every sentence often, so that one round is many steps. */
const often = Array.from({ length: 60 }, () => examples).flat();

const train = (): Promise<Record<string, Uint8Array>> =>
  trainNetwork(
    often,
    often.map((example) => example.tags),
    inventory,
    vectors,
    { epochs: 50, seed: 3 },
    () => undefined,
  );

describe("a network trained on four sentences", () => {
  let parts: Record<string, Uint8Array>;
  let network: ParserNetwork;
  let wordRows: WordRows;

  beforeAll(async () => {
    parts = await train();
    wordRows = WordRows.unpack(parts.vocabulary as Uint8Array, inventory.tags);
    network = new ParserNetwork(new Kernel(), (name) => parts[name] as Uint8Array, inventory.relations);
  }, 60_000);

  const given = (example: Example, times = 1): SentenceRows => {
    const words = Array.from({ length: times }, () => example.words).flat();
    const rows = new Int32Array(words.length * aspectCount);
    const repeated = Uint8Array.from(
      { length: words.length },
      (_, at) => example.tags[at % example.tags.length] as number,
    );
    wordRows.fill(
      words.map((word) => wordRows.ofForm(word)),
      repeated,
      rows,
    );
    return { rows, words: words.length };
  };
  const parse = (example: Example, times = 1): LabelledTree =>
    network.parse([given(example, times)])[0] as LabelledTree;

  test("reads them as they were annotated, in whole numbers", () => {
    for (const example of examples) {
      const { heads, labels } = parse(example);
      expect([...heads]).toEqual([...example.heads]);
      expect([...labels]).toEqual([...example.labels]);
    }
  });

  test("gives the same trees one by one and together", () => {
    const many = Array.from({ length: 50 }, (_, number) => examples[number % 4] as Example);
    const together = network.parse(many.map((example, number) => given(example, 1 + (number % 7))));
    many.forEach((example, number) => {
      expect(together[number]).toEqual(parse(example, 1 + (number % 7)));
    });
  });

  test("keeps to heads that are known, and to one tree", () => {
    const [example] = examples as [Example, ...Example[]];
    for (const times of [1, longestPiece]) {
      const sentence = given(example, times);
      const known = new Int32Array(sentence.words).fill(unknownHead);
      // "cars" hangs on "40", which hangs on "cars" otherwise.
      known[3] = 2;
      const { heads } = network.parse([{ ...sentence, known }])[0] as LabelledTree;
      expect(heads[3]).toBe(2);
      expect(heads[2]).not.toBe(3);
      expect(heads.filter((head) => head === sentence.words)).toHaveLength(1);
    }
  });

  test("passes over a known head in another piece of the sentence", () => {
    const sentence = given(examples[0] as Example, longestPiece);
    const known = new Int32Array(sentence.words).fill(unknownHead);
    known[sentence.words - 1] = 0;
    const [tree] = network.parse([{ ...sentence, known }]);
    expect(tree).toEqual(parse(examples[0] as Example, longestPiece));
  });

  test("reads a sentence of any length as one tree", () => {
    for (const times of [1, 20, longestPiece, 2 * longestPiece]) {
      const { heads, labels } = parse(examples[0] as Example, times);
      expect([...labels].filter((label) => inventory.relations[label] === "root")).toHaveLength(1);
      const words = 4 * times;
      expect(heads).toHaveLength(words);
      expect(heads.filter((head) => head === words)).toHaveLength(1);
      const depth = (word: number, steps: number): number =>
        word === words || steps > words ? steps : depth(heads[word] as number, steps + 1);
      expect(heads.every((_, word) => depth(word, 0) <= words)).toBe(true);
    }
  });

  test("comes out the same to the byte", async () => {
    expect(await train()).toEqual(parts);
  }, 60_000);
});

describe("the rows of a word", () => {
  const rows = new WordRows(
    lookedUpAspects.map((_, aspect) => Uint32Array.of(aspect, 1000)),
    ["CD", "VBD", "."],
  );

  test("are others for every aspect, for what was not seen and for what lies outside", () => {
    const words = examples[0]?.words.map((word) => rows.ofForm(word)) ?? [];
    const filled = new Int32Array(4 * aspectCount);
    rows.fill(words, Uint8Array.of(0, 1, 2, 0), filled);
    for (let word = 0; word < 4; word++) {
      const own = filled.subarray(word * aspectCount, word * aspectCount + learnedAspects);
      expect(new Set(own).size).toBe(learnedAspects);
      expect(Math.min(...own)).toBeGreaterThan(rootRow);
      expect(Math.max(...own)).toBeLessThan(rows.count);
    }
    expect(filled[learnedAspects]).toBe(noRow);
    const [boats] = [examples[2]?.words.at(-1)].flatMap((word) => (word === undefined ? [] : [rows.ofForm(word)]));
    expect(boats?.at(-1)).toBe(rows.count + 1);
    const first = formAspects.length;
    const neighbours = Array.from({ length: 4 }, (_, word) => filled[word * aspectCount + first]);
    expect(neighbours[0]).toBe(neighbours[1]);
    expect(neighbours[2]).not.toBe(neighbours[1]);
  });

  test("are so few that the kernel can add them in 16 bits", () => {
    expect(aspectCount * 127 * 8).toBeLessThan(2 ** 15);
  });

  test("come back as they were packed", () => {
    const read = WordRows.unpack(rows.pack(), ["CD", "VBD", "."]);
    expect(read.count).toBe(rows.count);
    expect(read.pack()).toEqual(rows.pack());
  });
});

describe("the best tree", () => {
  /** Whether heads are one tree, with one root, in which every arc's words hang below its head. */
  const isProjective = (heads: readonly number[]): boolean => {
    const words = heads.length;
    const above = (word: number, top: number): boolean => {
      let at = word;
      for (let steps = 0; at !== words && steps <= words; steps++) {
        if (at === top) return true;
        at = heads[at] as number;
      }
      return top === words && at === words;
    };
    if (heads.filter((head) => head === words).length !== 1) return false;
    return heads.every((head, word) => {
      if (!above(word, words)) return false;
      if (head === words) return true;
      const [first, last] = head < word ? [head, word] : [word, head];
      return Array.from({ length: last - first }, (_, at) => first + at).every((between) => above(between, head));
    });
  };

  const allHeads = (words: number): number[][] =>
    Array.from({ length: words }).reduce<number[][]>(
      (begun, _, word) =>
        begun.flatMap((heads) =>
          Array.from({ length: words + 1 }, (__, head) => head)
            .filter((head) => head !== word)
            .map((head) => [...heads, head]),
        ),
      [[]],
    );
  const trees = [1, 2, 3, 4, 5].map((words) => allHeads(words).filter(isProjective));

  const finder = new TreeFinder(new Kernel(), 5);

  test("is the best of all trees with one root and no crossing arcs", () => {
    expect(trees.map(({ length }) => length)).toEqual([1, 2, 7, 30, 143]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((words) =>
          fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 }), {
            minLength: words,
            maxLength: words,
          }),
        ),
        (table) => {
          const of = (word: number, head: number): number => table[word]?.[head] as number;
          const sum = (heads: readonly number[]): number =>
            heads.reduce((total, head, word) => total + of(word, head), 0);
          table.forEach((row, word) => {
            const at = (word + 1) * (table.length + 1);
            finder.scores[at] = row.at(-1) as number;
            finder.scores.set(row.slice(0, -1), at + 1);
          });
          const found = [...finder.heads(table.length)];
          expect(isProjective(found)).toBe(true);
          expect(sum(found)).toBe(Math.max(...(trees[table.length - 1] as number[][]).map(sum)));
        },
      ),
    );
  });

  test("of a long sentence is one that no other place of one word makes better", () => {
    const words = 37;
    const long = new TreeFinder(new Kernel(), words);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = randomNumbers(seed);
        long.scores.forEach((_, at) => {
          long.scores[at] = Math.floor(random() * 64);
        });
        const of = (word: number, head: number): number =>
          long.scores[(word + 1) * (words + 1) + (head === words ? 0 : head + 1)] as number;
        const found = [...long.heads(words)];
        expect(isProjective(found)).toBe(true);
        for (let word = 0; word < words; word++)
          for (let head = 0; head < words; head++) {
            const other = found.with(word, head);
            if (head === word || of(word, head) <= of(word, found[word] as number)) continue;
            expect(isProjective(other)).toBe(false);
          }
      }),
      { numRuns: 20 },
    );
  });
});
