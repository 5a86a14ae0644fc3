import type { TreebankSentence } from "./treebank.js";

/**
 * Universal part of speech by Penn tag, by tag and relation, and by tag, relation and form, each kept where the
 * coarser one says something else. Keys are parted by spaces.
 */
export function learnUniversalTags(sentences: readonly TreebankSentence[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const seen = (key: string, upos: string): void => {
    const row = counts.get(key) ?? new Map<string, number>();
    row.set(upos, (row.get(upos) ?? 0) + 1);
    counts.set(key, row);
  };
  for (const { forms, tags, relations, upos } of sentences) {
    for (let at = 0; at < forms.length; at++) {
      for (const key of keysOf(tags[at] ?? "", relations[at] ?? "", (forms[at] ?? "").toLowerCase()))
        seen(key, upos[at] ?? "X");
    }
  }
  const table: Record<string, string> = {};
  for (const key of [...counts.keys()].sort((a, b) => a.split(" ").length - b.split(" ").length || (a < b ? -1 : 1))) {
    const row = [...(counts.get(key) ?? new Map<string, number>())].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
    const [upos, count] = row[0] ?? ["X", 0];
    const coarser = key.slice(0, Math.max(0, key.lastIndexOf(" ")));
    const known = table[coarser] ?? table[coarser.split(" ")[0] ?? ""];
    if (coarser === "" || (known !== upos && count >= 3)) table[key] = upos;
  }
  return table;
}

const keysOf = (tag: string, relation: string, form: string): string[] => [
  tag,
  `${tag} ${relation}`,
  `${tag} ${relation} ${form}`,
];
