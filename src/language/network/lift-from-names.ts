import type { LabelledTree } from "./labelled-tree.js";

/** What is added to a whole: an apposition, or the next part of a line. */
const additions: ReadonlySet<string> = new Set(["appos", "list"]);

/** The numbers of the relations that matter here. */
export interface NameRelations {
  readonly flat: number;
  readonly additions: ReadonlySet<number>;
}

export const nameRelations = (relations: readonly string[]): NameRelations => ({
  flat: relations.indexOf("flat"),
  additions: new Set([...relations.keys()].filter((number) => additions.has(relations[number] as string))),
});

/**
 * Lets what is added to a name hang on the name's head where it hangs on a later word of it: "Ada Roe, 34" is about Ada Roe. Words of a name
 * behind the first have nothing hanging on them (Universal Dependencies, `flat`). What follows such an addition on the same word goes with
 * it, so that no arcs cross.
 */
export function liftFromNames({ heads, labels }: LabelledTree, { flat, additions }: NameRelations): void {
  let lifted: Set<number> | undefined;
  for (let word = 0; word < heads.length; word++) {
    const below = heads[word] as number;
    let head = below;
    while (head < word && labels[head] === flat && (heads[head] as number) < head) head = heads[head] as number;
    if (head === below || !(additions.has(labels[word] as number) || lifted?.has(below))) continue;
    heads[word] = head;
    lifted ??= new Set();
    lifted.add(below);
  }
}
