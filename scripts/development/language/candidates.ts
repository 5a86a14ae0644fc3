import { Candidates } from "../../../src/language/candidates.js";
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
