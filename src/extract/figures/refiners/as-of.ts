import { overlaps } from "../../../model/span.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf, extentOf } from "../extent.js";

/** Furthest a date may stand behind its figure, in atoms. */
const REACH = 7;

/** Gives a figure the time that its clause names right behind it: "rose 60% in 2018", "3.9 million headsets last year"; a comma or another figure ends the search. */
export const asOf: FigureRefiner = {
  name: "as of",
  refine: (candidates, sentence) => {
    if (sentence.dates.length === 0) return candidates;
    return candidates.map((candidate, index) => {
      const next = candidates[index + 1];
      const limit = next === undefined ? sentence.atoms.length : coreOf(next).first;
      const value = dateBehind(candidate, limit, sentence);
      return value === undefined ? candidate : { ...candidate, asOf: value };
    });
  },
};

function dateBehind(candidate: Candidate, limit: number, { atoms, dates }: FigureSentence): string | undefined {
  const end = extentOf(candidate).last;
  for (let at = end + 1; at < limit && at <= end + REACH; at++) {
    const atom = atoms[at];
    if (atom === undefined || /^[,;:()]$/.test(atom.text)) return undefined;
    const date = dates.find((found) => overlaps(found, atom));
    if (date === undefined) continue;
    // "up 3% from 2018" and "since May" name another time than the figure's.
    return /^(?:from|since|than|until|before|after|to|over)$/.test(atoms[at - 1]?.normal ?? "")
      ? undefined
      : date.value;
  }
  return undefined;
}
