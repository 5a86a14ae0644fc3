import { overlaps } from "../../../model/span.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { coreOf, extentOf } from "../extent.js";
import { isNoun, tokenOf } from "../grammar.js";

/** Furthest a date may stand behind its figure, in atoms. */
const REACH = 7;

/**
 * Gives a figure the time that its clause names right behind it: "rose 60% in 2018", "3.9 million headsets last year"; a comma
 * or another figure ends the search. A time that opens the sentence is the first figure's: "In 2018, sales rose 60%".
 */
export const asOf: FigureRefiner = {
  name: "as of",
  refine: (candidates, sentence) => {
    if (sentence.dates.length === 0) return candidates;
    const dateOf = (index: number): string | undefined => {
      const [candidate, next] = [candidates[index], candidates[index + 1]];
      const limit = next === undefined ? sentence.atoms.length : coreOf(next).first;
      return candidate === undefined ? undefined : dateBehind(candidate, limit, sentence);
    };
    const isWhole = (index: number): boolean => isWholeOf(candidates[index - 1], candidates[index], sentence);
    return candidates.map((candidate, index) => {
      // "350 of its 9,800 jobs will go in 2032": when the part goes.
      const behind = isWhole(index) ? undefined : dateOf(isWhole(index + 1) ? index + 1 : index);
      const value = behind ?? (index === 0 ? dateInFront(candidate, sentence) : undefined);
      return value === undefined ? candidate : { ...candidate, asOf: value };
    });
  },
};

/** "350 of the group's | 9,800 jobs will go": whether a figure is the whole that the one before is a part of, and a verb stands right behind it. */
function isWholeOf(part: Candidate | undefined, whole: Candidate | undefined, sentence: FigureSentence): boolean {
  if (part === undefined || whole === undefined) return false;
  const { atoms } = sentence;
  const between = atoms.slice(extentOf(part).last + 1, extentOf(whole).first);
  const { last } = extentOf(whole);
  return (
    between[0]?.normal === "of" &&
    between.length <= LONGEST_OWNER &&
    between.every(({ kind, normal }) => kind === "word" || /^['’]s?$/.test(normal)) &&
    // "one of 26 people killed in 2012": a participle tells of the whole.
    /^(?:MD|VB[DZP])$/.test(tokenOf(sentence, last + 1)?.tag ?? "")
  );
}

/** Atoms between a part and its whole at most: of the state ferry company's. */
const LONGEST_OWNER = 8;

/** "In 2018, the company sold 3.9 million headsets": the year, month or day that the sentence opens with, up to its first figure. */
function dateInFront(candidate: Candidate, { atoms, dates }: FigureSentence): string | undefined {
  const [opener, next] = atoms;
  if (opener === undefined || next === undefined || !/^(?:in|on|at|during|last|this)$/.test(opener.normal))
    return undefined;
  const date = dates.find((found) => overlaps(found, opener) || overlaps(found, next));
  if (date === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(date.value)) return undefined;
  const between = atoms.slice(1, extentOf(candidate).first).filter(({ start }) => start >= date.end);
  const isOtherClause = between.some(
    ({ text, normal }, at) => /^[;:()]$/.test(text) || (at > 0 && CLAUSE.test(normal)),
  );
  return isOtherClause || between.length > FARTHEST_IN_FRONT ? undefined : date.value;
}

/** Furthest a date may stand before the figure whose sentence it opens, in atoms. */
const FARTHEST_IN_FRONT = 16;

/** Words that open a clause of its own, whose time is not the figure's. */
const CLAUSE = /^(?:who|whom|whose|which|where|when|while|after|before|because|although)$/;

/** "a 22% increase from the end of June": nouns of change, behind which stands what it is counted from. */
const CHANGING =
  /^(?:increase|rise|fall|decline|drop|decrease|improvement|gain|reduction|jump|change|advance|dip|slump)$/;

/** Participles that tell when a thing came about. */
const MADE =
  /^(?:built|founded|launched|made|introduced|published|established|signed|adopted|created|born|commissioned|installed)$/;

/** Whether a noun follows the date at once: "a 2027 spill" says when the spill was. */
function isAttributive(sentence: FigureSentence, at: number, end: number): boolean {
  let next = at + 1;
  while ((sentence.atoms[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  return /^\d{4}$/.test(sentence.atoms[at]?.text ?? "") && isNoun(sentence, next);
}

function dateBehind(candidate: Candidate, limit: number, sentence: FigureSentence): string | undefined {
  const { atoms, dates } = sentence;
  const end = extentOf(candidate).last;
  for (let at = end + 1; at < limit && at <= end + REACH; at++) {
    const atom = atoms[at];
    if (atom === undefined || /^[,;:()]$/.test(atom.text) || CLAUSE.test(atom.normal)) return undefined;
    // "a 62-metre vessel built in 1987", "40% more than over the same period last year", "twice as many as in 2031": another
    // time than the figure's.
    const isAsOf = atom.normal === "as" && atoms[at + 1]?.normal === "of";
    if (isAsOf && dates.some((found) => overlaps(found, atoms[at + 2] ?? atom))) continue;
    if (/^(?:than|as|compared|versus|short|shy)$/.test(atom.normal) || MADE.test(atom.normal)) return undefined;
    const isShare = candidate.unit?.kind === "percent" || candidate.unit?.kind === "point";
    if (isShare && /^(?:below|above|against)$/.test(atom.normal)) return undefined;
    // "up 6 points from the last election in 2023"
    if (atom.normal === "from" && (candidate.change !== undefined || CHANGING.test(atoms[at - 1]?.normal ?? "")))
      return undefined;
    // "18% up on the same point last year"
    if (atom.normal === "on" && /^(?:up|down)$/.test(atoms[at - 1]?.normal ?? "")) return undefined;
    const date = dates.find((found) => overlaps(found, atom));
    if (date === undefined) continue;
    // "six years ago": the figure tells the time, and has none.
    if (date.start <= (atoms[end]?.start ?? 0)) return undefined;
    if (isAttributive(sentence, at, date.end)) return undefined;
    // "up 3% from 2018" and "since May" name another time than the figure's.
    return /^(?:from|since|than|until|till|before|after|to|over|least)$/.test(atoms[at - 1]?.normal ?? "")
      ? undefined
      : date.value;
  }
  return undefined;
}
