import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner } from "../candidate.js";

/** A vote that the words around it tell; its own noun may be left out. */
const VOTE: CandidateUnit = { kind: "counted", name: "vote", isStated: true };

/**
 * Votes for and against: "by a vote of 90 to 10", "voted 9-2", "in a 7-2 ruling", "seven votes to two", "611 in favour, 748
 * against". Elsewhere two numbers and a dash are a score.
 */
export const votes: FigureRefiner = {
  name: "votes",
  refine: (candidates, { atoms }) => {
    const counted = [...candidates];
    const isOfVotes = atoms.some(({ normal }) => /^vot(?:e|es|ed|ing)$/.test(normal));
    for (const [index, candidate] of candidates.entries()) {
      const next = candidates[index + 1];
      if (next !== undefined && isCounted(candidate, next, atoms)) {
        if (candidate.unit === undefined) counted[index] = { ...candidate, unit: VOTE };
        counted[index + 1] = { ...next, unit: VOTE };
      } else if (isOfVotes && counted[index]?.unit === undefined && isOnASide(candidate, atoms))
        counted[index] = { ...candidate, unit: VOTE };
    }
    return counted;
  },
};

/** Whether a unit is that of a vote whose noun is not written with the number. */
export function isVote(unit: CandidateUnit | undefined): boolean {
  return unit?.name === VOTE.name && unit.words === undefined;
}

const isWhole = ({ form, amount, scale }: Candidate): boolean =>
  (form === "digits" || form === "words") && amount.kind === "value" && Number.isInteger(amount.value) && scale === 1;

/** Two whole numbers that a vote parts: for and against. */
function isCounted(left: Candidate, right: Candidate, atoms: readonly Atom[]): boolean {
  if (!isWhole(left) || !isWhole(right) || (right.unit !== undefined && !isNamedBehind(atoms, right.numeral.last + 1)))
    return false;
  const hasNoun = left.unit?.words !== undefined && /^votes?$/.test(left.unit.name);
  const link = atoms
    .slice((hasNoun ? (left.unit?.words?.last ?? 0) : left.numeral.last) + 1, right.numeral.first)
    .map(({ normal }) => normal)
    .join("");
  if (!/^(?:to|against|-|–|-to-)$/.test(link)) return false;
  if (hasNoun) return true;
  if (left.unit !== undefined && !isNamedBehind(atoms, right.numeral.last + 1)) return false;
  return isNamedBehind(atoms, right.numeral.last + 1) || isLedByVote(atoms, left.numeral.first - 1);
}

/** "a 7-2 vote", "the 5-4 party-line decision": what the numbers belong to. */
function isNamedBehind(atoms: readonly Atom[], at: number): boolean {
  const words = atoms.slice(at, at + 4).map(({ normal }) => normal);
  const noun = words.findIndex((word) => /^(?:votes?|ruling|decision|majority|split|verdict|deadlock)$/.test(word));
  return (
    noun >= 0 &&
    words.slice(0, noun).every((word) => /^(?:[a-z]{3,15}|-)$/.test(word) && !/^(?:and|but|the|for|with)$/.test(word))
  );
}

const VERBS =
  /^(?:voted|votes?|voting|deadlocked|split|confirmed|approved|passed|rejected|ruled|decided|defeated|adopted|upheld|endorsed|acquitted)$/;
/** What may stand between the verb and the first number. */
const BETWEEN =
  /^(?:by|of|a|an|the|was|is|margin|vote|it|them|him|her|unanimously|overwhelmingly|narrowly|[a-z]{3,12}ly)$/;

/** "voted unanimously 9-0", "was confirmed 92 to 0", "passed by a vote of 90 to 10". */
function isLedByVote(atoms: readonly Atom[], start: number): boolean {
  for (let at = start; at >= 0 && at > start - 6; at--) {
    const word = atoms[at]?.normal ?? "";
    // "beat them by a margin of 3 to 1" is no vote, "a vote of" is.
    if (word === "vote" && /^(?:of|was|is)$/.test(atoms[at + 1]?.normal ?? "")) return true;
    if (VERBS.test(word)) return word !== "passed" || at < start || atoms[start + 2]?.normal === "to";
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}

/** "611 in favour", "748 opposed", "12 abstentions", in a sentence of votes. */
function isOnASide(candidate: Candidate, atoms: readonly Atom[]): boolean {
  if (!isWhole(candidate)) return false;
  const [next, after] = [
    atoms[candidate.numeral.last + 1]?.normal ?? "",
    atoms[candidate.numeral.last + 2]?.normal ?? "",
  ];
  if (next === "in") return /^favou?r$/.test(after);
  if (next === "for") return /^(?:and|,|;|\.)$/.test(after);
  return /^(?:opposed|against|abstaining|abstained)$/.test(next);
}
