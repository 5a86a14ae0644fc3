import { isOfClass } from "../../../language/word-classes.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { tokenOf } from "../grammar.js";

/**
 * Gives the entries of a list in prose their unit: "the Greens took 104 seats, the Centre 88 and the Farmers' List 31",
 * "1,120 tractors in January, 980 in February".
 */
export const listed: FigureRefiner = {
  name: "list in prose",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [];
    for (const candidate of candidates) completed.push(withUnitOfList(candidate, completed.at(-1), sentence));
    return completed;
  },
};

function withUnitOfList(candidate: Candidate, other: Candidate | undefined, sentence: FigureSentence): Candidate {
  if (candidate.unit !== undefined || other?.unit === undefined || !isListed(candidate, other, sentence))
    return candidate;
  const { words: _words, ...unit } = other.unit;
  return { ...candidate, unit, inferred: true };
}

/** Longest stretch between two entries of a list in prose, in atoms. */
const LONGEST_ENTRY = 12;
/** Verbs that an entry repeats lightly: "Osei had 17 and the bench added 31". */
const LIGHT_VERB = /^(?:have|has|had|was|were|is|are|got|added|gave|took|with|said|counted|won|scored|made|put)$/;
/** What may follow the bare number of an entry. */
export const AFTER_ENTRY = /^(?:and|or|but|while|in|on|at|for|from|to|by|last|this|next|a|the|respectively|of)$/;

/** Entries are parted by a comma, a semicolon or `and`, hold no finite verb but a light one, and their numbers are of one size. */
function isListed(candidate: Candidate, other: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  const { unit } = other;
  if (
    unit === undefined ||
    unit.kind === "time" ||
    (unit.kind === "point" && isLevel(candidate, atoms)) ||
    candidate.form !== "digits"
  )
    return false;
  if (candidate.scale !== other.scale || !isComparable(candidate, other)) return false;
  const [start, end] = [extentOf(other).last + 1, extentOf(candidate).first];
  if (end - start > LONGEST_ENTRY) return false;
  let isParted = false;
  for (let at = start; at < end; at++) {
    const atom = atoms[at];
    if (atom === undefined || /^[()"“”:]$/.test(atom.text)) return false;
    if (/^(?:,|;|and|but|while)$/.test(atom.normal)) isParted = true;
    else if (/^(?:who|which|that|after|before|since|until|when|if|because)$/.test(atom.normal)) return false;
    else if (isFiniteVerb(sentence, at) && !LIGHT_VERB.test(atom.normal)) return false;
  }
  const next = atoms[candidate.numeral.last + 1];
  return isParted && (next === undefined || /^[.,;)]$/.test(next.text) || AFTER_ENTRY.test(next.normal));
}

/** "fell 12 points to 4,100": the level of an index. */
function isLevel(candidate: Candidate, atoms: FigureSentence["atoms"]): boolean {
  return /^(?:to|at|from)$/.test(atoms[extentOf(candidate).first - 1]?.normal ?? "");
}

/** Participles stand for nouns that a tagger does not know ("heating oil", "rapeseed") as often as for verbs. */
function isFiniteVerb(sentence: FigureSentence, at: number): boolean {
  const token = tokenOf(sentence, at);
  return isOfClass(token, "VERB") && token?.tag !== "VBN" && token?.tag !== "VBG";
}

/** Within a factor of a hundred: a number far off is about something else. */
export function isComparable(left: Candidate, right: Candidate): boolean {
  const size = ({ amount }: Candidate) => Math.abs(amount.kind === "value" ? amount.value : amount.high) || 1;
  const ratio = size(left) / size(right);
  return ratio > 0.01 && ratio < 100;
}
