import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { counted } from "../singular.js";

/** "The number of nurses rose to 3,150 from 2,900", "nurse numbers rose by 250": what the item numbers is counted. */
export const numberOf: FigureRefiner = {
  name: "number of things",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [];
    for (const candidate of candidates)
      completed.push(withOtherEnd(withUnitOfItem(candidate, sentence), completed.at(-1), sentence));
    return completed;
  },
};

/** "from 400 in 2008 to 60 this year": the number that the first led to. */
function withOtherEnd(candidate: Candidate, before: Candidate | undefined, { atoms }: FigureSentence): Candidate {
  if (candidate.unit !== undefined || before?.unit?.isStated !== true || before.unit.kind !== "counted")
    return candidate;
  const lead = (at: Candidate) => atoms[extentOf(at).first - 1]?.normal ?? "";
  const isNear = extentOf(candidate).first - extentOf(before).last < FARTHEST;
  return lead(before) === "from" && lead(candidate) === "to" && isNear
    ? { ...candidate, unit: before.unit }
    : candidate;
}

const FARTHEST = 8;

/** "put the number of destroyed homes | at around 1,800", "cut the number of shops | from 40": what is numbered, right before the figure. */
const PUT_AT = /\bnumber of ([a-z -]{3,60}) (?:at|to|from) $/iu;
const LONGEST_BEFORE = 90;
/** A number of things, told whole. */
const NUMBERED = /^(?:[a-z]{3,12} )?numbers? of ./u;

/** The words that name what is numbered: the item, else what stands before "at". */
function numbered(candidate: Candidate, { text, atoms }: FigureSentence): string | undefined {
  const { item } = candidate;
  const about = item && text.slice(item.start, item.end).toLowerCase();
  if (about !== undefined && NUMBERED.test(about)) return about;
  const start = atoms[extentOf(candidate).first]?.start ?? 0;
  const put = PUT_AT.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  return put === null ? about : `number of ${put[1]?.toLowerCase()}`;
}

function withUnitOfItem(candidate: Candidate, sentence: FigureSentence): Candidate {
  if (candidate.unit !== undefined || candidate.form === "fraction" || candidate.form === "ratio") return candidate;
  const said = numbered(candidate, sentence);
  if (said === undefined) return candidate;
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
