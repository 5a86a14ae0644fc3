import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { counted } from "../singular.js";

/** "The number of nurses rose to 3,150 from 2,900", "nurse numbers rose by 250": what the item numbers is counted. */
export const numberOf: FigureRefiner = {
  name: "number of things",
  refine: (candidates, sentence) => candidates.map((candidate) => withUnitOfItem(candidate, sentence)),
};

function withUnitOfItem(candidate: Candidate, { text }: FigureSentence): Candidate {
  const { item, unit } = candidate;
  if (unit !== undefined || item === undefined || candidate.form === "fraction" || candidate.form === "ratio")
    return candidate;
  const said = text.slice(item.start, item.end).toLowerCase();
  const compound = /^([a-z]{3,20}) numbers$/u.exec(said)?.[1];
  if (compound !== undefined)
    return OTHER_NUMBERS.test(compound)
      ? candidate
      : { ...candidate, unit: { kind: "counted", name: compound, isStated: true } };
  const things = /^(?:[a-z]{3,12} )?numbers? of (.{3,80})$/u.exec(said)?.[1]?.split(" ");
  if (things === undefined) return candidate;
  const end = things.findIndex((word) => BEHIND.test(word));
  const words = things.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS));
  const head = words.at(-1);
  if (head === undefined || counted(head) === head) return candidate;
  return {
    ...candidate,
    unit: { kind: "counted", name: [...words.slice(0, -1), counted(head)].join(" "), isStated: true },
  };
}

/** Numbers that count nothing, or not what stands before them. */
const OTHER_NUMBERS =
  /^(?:phone|telephone|serial|account|lottery|large|small|high|low|record|total|these|those|official|latest|new|real)$/;

/** Longest name of what is numbered, in words. */
const MOST_WORDS = 4;
/** Words that lead on to something else. */
const BEHIND = /^(?:in|of|at|on|for|with|from|to|by|who|that|killed|the|and|or|a|an)$/;
