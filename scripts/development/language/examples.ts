import { join } from "node:path";
import { normalForm } from "../../../src/language/characters.js";
import { formHash, type WordFeatures, type WordTables, wordFeatures } from "../../../src/language/word-features.js";
import { joinHyphens, readTreebank, type TreebankSentence } from "./treebank.js";

/** A sentence of the treebank in numbers; heads are indices, the number of words stands for the root. */
export interface Example {
  readonly sentence: TreebankSentence;
  readonly words: readonly WordFeatures[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** The names behind the numbers. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** Sentences of the treebank and once more those with hyphens, their hyphenated words joined as our tokenizer has them. */
export function trainingSentences(treebank: string, parts: readonly string[]): TreebankSentence[] {
  const sentences = parts.flatMap((part) => readTreebank(join(treebank, `${part}.conllu.gz`)));
  return [...sentences, ...sentences.map(joinHyphens).filter((sentence) => sentence !== undefined)];
}

/** Tags and relations that the sentences use, in the order of the alphabet. */
export function inventoryOf(sentences: readonly TreebankSentence[]): Inventory {
  return {
    tags: [...new Set(sentences.flatMap(({ tags }) => tags))].sort(),
    relations: [...new Set(sentences.flatMap(({ relations }) => relations))].sort(),
  };
}

/** The hash of a form as the models see it, folded. */
export const foldedForm = (form: string): number => formHash(normalForm(form));

/** Makes examples; word forms share their features. */
export function exampleMaker(inventory: Inventory, tables: WordTables): (sentence: TreebankSentence) => Example {
  const known = new Map<string, WordFeatures>();
  const featuresOf = (form: string): WordFeatures => {
    const found = known.get(form) ?? wordFeatures(form, normalForm(form), tables);
    known.set(form, found);
    return found;
  };
  const tagNumber = new Map(inventory.tags.map((name, number) => [name, number]));
  const relationNumber = new Map(inventory.relations.map((name, number) => [name, number]));
  return (sentence) => ({
    sentence,
    words: sentence.forms.map(featuresOf),
    tags: Uint8Array.from(sentence.tags, (tag) => tagNumber.get(tag) ?? 0),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.forms.length : head)),
    labels: Uint8Array.from(sentence.relations, (relation) => relationNumber.get(relation) ?? 0),
  });
}

/** Whether the heads lead every word to the root: a joined word can come to hang from what hung from one of its parts. */
export function isTree(heads: Int32Array): boolean {
  return heads.every((_, first) => {
    let at = first;
    for (let steps = 0; at < heads.length && steps <= heads.length; steps++) at = heads[at] as number;
    return at === heads.length;
  });
}
