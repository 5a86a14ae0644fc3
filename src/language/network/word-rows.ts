import { placeIn } from "../sorted-numbers.js";
import type { WordFeatures } from "../word-features.js";

/** What a word form is known by. */
export const formAspects = [
  "form",
  "cased",
  "suffix2",
  "suffix3",
  "prefix2",
  "shape",
  "pattern",
  "flags",
  "cluster",
  "clusterMiddle",
  "clusterCoarse",
] as const satisfies readonly (keyof WordFeatures)[];

/** What the words beside one are known by, and how far away they stand. */
const neighbourAspects = [
  { aspect: "pattern", away: -2 },
  { aspect: "pattern", away: -1 },
  { aspect: "pattern", away: 1 },
  { aspect: "pattern", away: 2 },
  { aspect: "clusterMiddle", away: -1 },
  { aspect: "clusterMiddle", away: 1 },
] as const satisfies readonly { readonly aspect: keyof WordFeatures; readonly away: number }[];

/** Aspects whose values are looked up, in the order of their rows. */
export const lookedUpAspects = [...formAspects, ...neighbourAspects.map(({ aspect }) => aspect)];

const ownAspects = formAspects.length;
const lookedUp = lookedUpAspects.length;
const distances = Int8Array.from(neighbourAspects, ({ away }) => away);

/** How far away the words stand whose tags count, a word's own among them. */
const tagDistances = Int8Array.of(-2, -1, 0, 1, 2);

/** Of the whole sentence: its verbs, numbers and end; and its length. A line of a table or an address has none of the first. */
const sentenceAspects = 2;

/** Aspects whose rows are learned. */
export const learnedAspects = lookedUp + tagDistances.length + sentenceAspects;

/** Rows that are added up for one word: of every aspect, the last of its vector. */
export const aspectCount = learnedAspects + 1;

/** The first rows of the table: what a word has not, and the root of the tree. */
export const noRow = 0;
export const rootRow = 1;
const firstRow = 2;

/** The first rows of an aspect: of what was not seen when the network learned, and of a place outside the sentence. */
const unseen = 0;
const outside = 1;
const firstValue = 2;

const mostNumbers = 3;
const buildCount = 3 * (mostNumbers + 1) * 2;
const longestLength = 12;

/** Values of one aspect that have a row of their own, in rising order. */
type Values = Uint32Array;

/** Which row of the network's table stands for which aspect of a word. */
export class WordRows {
  /** How many rows are learned; those of the vectors follow. */
  readonly count: number;
  /** The first row of every aspect. */
  private readonly begins: Int32Array;
  /** By tag: whether it is a finite verb's (2), another verb's (1), or none (0). */
  private readonly verbs: Uint8Array;
  private readonly numberTag: number;
  private readonly endTag: number;

  /** `values` are those that are looked up, by aspect; `tags` are the names of the Penn tags. */
  constructor(
    private readonly values: readonly Values[],
    tags: readonly string[],
  ) {
    const counts = [
      ...values.map(({ length }) => length),
      ...Array.from(tagDistances, () => tags.length),
      buildCount,
      longestLength + 1,
    ];
    let next = firstRow;
    this.begins = Int32Array.from(counts, (count) => {
      const begin = next;
      next += firstValue + count;
      return begin;
    });
    this.count = next;
    this.verbs = Uint8Array.from(tags, (tag) => (/^(?:VB[DPZ]|MD)$/.test(tag) ? 2 : /^V/.test(tag) ? 1 : 0));
    this.numberTag = tags.indexOf("CD");
    this.endTag = tags.indexOf(".");
  }

  /** Rows of every aspect that a form has by itself, of those that it gives its neighbours, and of its vector. */
  ofForm(word: WordFeatures): Int32Array {
    const learned = lookedUpAspects.map((aspect, number) => this.rowOf(number, word[aspect]));
    return Int32Array.of(...learned, word.vector === 0 ? noRow : this.count + word.vector - 1);
  }

  /** Writes the rows of every word of a sentence, given what `ofForm` gives for its words. */
  fill(forms: readonly Int32Array[], tags: Uint8Array, rows: Int32Array): void {
    const { begins } = this;
    const words = forms.length;
    const build = this.rowAt(lookedUp + tagDistances.length, this.buildOf(tags));
    const length = this.rowAt(learnedAspects - 1, Math.min(longestLength, Math.round(2 * Math.log2(words))));
    let at = 0;
    for (let word = 0; word < words; word++) {
      const form = forms[word] as Int32Array;
      for (let aspect = 0; aspect < ownAspects; aspect++) rows[at++] = form[aspect] as number;
      for (let aspect = ownAspects; aspect < lookedUp; aspect++) {
        const place = word + (distances[aspect - ownAspects] as number);
        rows[at++] =
          place < 0 || place >= words
            ? (begins[aspect] as number) + outside
            : ((forms[place] as Int32Array)[aspect] as number);
      }
      for (let number = 0; number < tagDistances.length; number++) {
        const place = word + (tagDistances[number] as number);
        rows[at++] =
          (begins[lookedUp + number] as number) +
          (place < 0 || place >= words ? outside : firstValue + (tags[place] as number));
      }
      rows[at++] = build;
      rows[at++] = length;
      rows[at++] = form[lookedUp] as number;
    }
  }

  /** How a sentence is built: whether it has a verb, how many numbers, and whether it ends as sentences do. */
  private buildOf(tags: Uint8Array): number {
    let verb = 0;
    let numbers = 0;
    for (const tag of tags) {
      verb = Math.max(verb, this.verbs[tag] as number);
      if (tag === this.numberTag) numbers++;
    }
    const ends = tags.at(-1) === this.endTag ? 1 : 0;
    return (verb * (mostNumbers + 1) + Math.min(mostNumbers, numbers)) * 2 + ends;
  }

  private rowAt(aspect: number, value: number): number {
    return (this.begins[aspect] as number) + firstValue + value;
  }

  private rowOf(aspect: number, value: number): number {
    const place = placeIn(this.values[aspect] as Values, value >>> 0);
    return place < 0 ? (this.begins[aspect] as number) + unseen : this.rowAt(aspect, place);
  }

  /** The values as numbers: how many each aspect has, then all. */
  pack(): Uint8Array {
    const numbers = [...this.values.map(({ length }) => length), ...this.values.flatMap((values) => [...values])];
    return new Uint8Array(Uint32Array.from(numbers).buffer);
  }

  /** Reads what `pack` wrote. */
  static unpack(bytes: Uint8Array, tags: readonly string[]): WordRows {
    const numbers = new Uint32Array(Uint8Array.from(bytes).buffer);
    let at = lookedUp;
    const values = Array.from(numbers.subarray(0, lookedUp), (length) => {
      const begin = at;
      at += length;
      return numbers.subarray(begin, at);
    });
    return new WordRows(values, tags);
  }
}
