import { arcKey, Candidates } from "../../../src/language/candidates.js";
import type { ParserInput } from "../../../src/language/parser-features.js";
import type { Example } from "./examples.js";
import type { TreebankSentence } from "./treebank.js";

/** Forms seen this often have no tags but those seen. */
const commonForm = 40;

/** Tags that forms seen no more often than this have are what an uncommon form may have. */
const rareForm = 5;

const counted = <Key>(map: Map<Key, Map<number, number>>, key: Key, label: number): void => {
  const row = map.get(key) ?? new Map<number, number>();
  row.set(label, (row.get(label) ?? 0) + 1);
  map.set(key, row);
};

const sorted = (labels: Iterable<number>): Uint8Array => Uint8Array.from(labels).sort();

/**
 * The tags of common forms. A form that is no mark and no word of a closed class may also be part of a name.
 * @param formOf the hash of the folded form
 */
export function tagCandidates(
  sentences: readonly TreebankSentence[],
  tagNumber: ReadonlyMap<string, number>,
  formOf: (form: string) => number,
): Candidates {
  const seen = new Map<number, Map<number, number>>();
  for (const { forms, tags } of sentences)
    forms.forEach((form, at) => {
      counted(seen, formOf(form), tagNumber.get(tags[at] ?? "") ?? 0);
    });
  const sum = (row: ReadonlyMap<number, number>): number => [...row.values()].reduce((all, count) => all + count, 0);
  const open = new Set<number>();
  for (const row of seen.values()) if (sum(row) <= rareForm) for (const tag of row.keys()) open.add(tag);
  const names = ["NN", "NNP", "NNPS", "JJ", "VB", "VBD"].map((name) => tagNumber.get(name) ?? 0);
  const sets = new Map<number, Uint8Array>();
  for (const form of [...seen.keys()].sort((a, b) => a - b)) {
    const row = seen.get(form) ?? new Map<number, number>();
    if (sum(row) < commonForm) continue;
    const tags = new Set(row.keys());
    if (names.some((tag) => tags.has(tag))) tags.add(tagNumber.get("NNP") ?? 0);
    sets.set(form, sorted(tags));
  }
  return new Candidates(sets, sorted(open));
}

/** The relations seen between words with these tags, as predicted; pairs that are rare take all. */
export function relationCandidates(
  examples: readonly Example[],
  inputs: readonly ParserInput[],
  relations: number,
): Candidates {
  const seen = new Map<number, Map<number, number>>();
  examples.forEach(({ heads, labels }, number) => {
    const tags = inputs[number]?.tags ?? new Uint8Array(0);
    heads.forEach((head, at) => {
      counted(seen, arcKey(tags[at] ?? 0, tags[head] ?? 0, at < head), labels[at] ?? 0);
    });
  });
  const sets = new Map<number, Uint8Array>();
  for (const key of [...seen.keys()].sort((a, b) => a - b)) {
    const row = seen.get(key) ?? new Map<number, number>();
    const sum = [...row.values()].reduce((all, count) => all + count, 0);
    if (sum >= commonForm) sets.set(key, sorted(row.keys()));
  }
  return new Candidates(
    sets,
    Uint8Array.from({ length: relations }, (_, label) => label),
  );
}
