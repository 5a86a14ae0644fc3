import type { Candidates } from "./candidates.js";
import { hashWord } from "./hashing.js";
import { clusterOf, type WordClusters } from "./word-clusters.js";

/** What the statistical models see of one word form, as numbers. One object a form, shared by all its tokens. */
export interface WordFeatures {
  /** The form in its folded writing; digits count as 0. */
  readonly form: number;
  /** The form as written, capitals kept. */
  readonly cased: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** Capitals, small letters, digits and marks, runs shortened: `Su-34` → `Xx-d`. */
  readonly shape: number;
  /** How digits stand in it: a year, a day of a month, other runs of digits by their length; an address of e-mail or of a page; or none. */
  readonly pattern: number;
  /** Bits: 1 begins with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 has a full stop, 32 has no letter or digit. */
  readonly flags: number;
  /** Groups of words that keep the same company, from fine to coarse. */
  readonly cluster: number;
  readonly clusterMiddle: number;
  readonly clusterCoarse: number;
  /** The vector that it shares with words of much the same meaning, numbered from 1. */
  readonly vector: number;
  /** Classes of the Penn tags it can have. */
  readonly tags: Uint8Array;
}

/** Words longer than this are looked at by their beginning and end only. */
const longestWord = 40;

/** Tables about words that the features of a form come from. */
export interface WordTables {
  readonly clusters: WordClusters;
  /** Tags of common forms, by the hash of the folded form. */
  readonly tags: Candidates;
}

/** The features of a form; `normal` is its folded writing. */
export function wordFeatures(text: string, normal: string, tables: WordTables): WordFeatures {
  const written = shorten(text);
  const folded = fold(normal);
  const end = folded.length;
  const suffix = (length: number): number => hashWord(folded, Math.max(0, end - length), end);
  const prefix = (length: number): number => hashWord(folded, 0, Math.min(length, end));
  const form = hashWord(folded);
  const cluster = clusterOf(tables.clusters, folded, form);
  return {
    form,
    cased: hashWord(written),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    shape: hashWord(shapeOf(written)),
    pattern: hashWord(patternOf(written)),
    flags: flagsOf(written),
    cluster: cluster.fine,
    clusterMiddle: cluster.middle,
    clusterCoarse: cluster.coarse,
    vector: cluster.vector,
    tags: tables.tags.of(form),
  };
}

/** Digits count as 0. */
const fold = (normal: string): string => shorten(normal).replace(/\p{Nd}/gu, "0");

/** What stands for a form, given its folded writing, where the models look at whole words. */
export const formHash = (normal: string): number => hashWord(fold(normal));

const shorten = (word: string): string =>
  word.length <= longestWord ? word : word.slice(0, longestWord / 2) + word.slice(word.length - longestWord / 2);

function shapeOf(word: string): string {
  let shape = "";
  for (const character of word) {
    const kind = shapeCharacter(character);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function shapeCharacter(character: string): string {
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{L}/u.test(character)) return "x";
  if (/\p{N}/u.test(character)) return "d";
  return character;
}

/** Longer runs of digits count as this long. */
const longestRun = 7;

function patternOf(word: string): string {
  if (word.includes("@")) return "@";
  if (/^(?:https?:|www\.|mailto:)/i.test(word)) return "/";
  if (!/\d/.test(word)) return "-";
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return "year";
  if (/^(?:0?[1-9]|[12]\d|3[01])$/.test(word)) return `day ${word.length}`;
  return word.replace(/\p{L}+/gu, "x").replace(/\d+/g, (run) => `${Math.min(run.length, longestRun)}`);
}

function flagsOf(word: string): number {
  let flags = 0;
  if (/^\p{Lu}/u.test(word)) flags |= 1;
  if (/\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)) flags |= 2;
  if (/\p{N}/u.test(word)) flags |= 4;
  if (word.includes("-")) flags |= 8;
  if (word.includes(".")) flags |= 16;
  if (!/[\p{L}\p{N}]/u.test(word)) flags |= 32;
  return flags;
}
