import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { isA, isNegation, tokenOf } from "../grammar.js";

/** Longest stretch between the negation and the figure it denies, in atoms. */
const REACH = 6;
/** "not only 40", "not until", "not yet": the figure stands. */
const NOT_DENYING =
  /^(?:only|just|until|till|since|yet|least|merely|simply|even|because|exactly|for|before|after|within|in|on|at|all|any|every|each|one|clear|known)$/;
/** What may stand between a negated verb and its object. */
const BEFORE_OBJECT =
  /^(?:a|an|the|its|their|his|her|our|been|be|have|has|had|to|ever|actually|really|yet|also|even|by)$/;

/** Marks figures that the text says are not so: "did not destroy 300 homes", "not 400 but 30", "denied that 40 boats had sunk". */
export const negation: FigureRefiner = {
  name: "negation",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => (isDenied(candidate, sentence) ? { ...candidate, negated: true } : candidate)),
};

function isDenied(candidate: Candidate, sentence: FigureSentence): boolean {
  const { first } = extentOf(candidate);
  return (
    isRightAfterNot(sentence.atoms, first) ||
    isObjectOfNegated(candidate, sentence, first) ||
    hasNegativeSubject(sentence, first) ||
    isDeniedThat(sentence.atoms, first)
  );
}

/** "came to 40, not 400", "it was not 40 but 30". */
function isRightAfterNot(atoms: readonly Atom[], first: number): boolean {
  return isNegation(atoms[first - 1]?.normal);
}

/** The figure is the object of a verb with `not` or `never`; prepositions and question words between them lead elsewhere. */
function isObjectOfNegated(candidate: Candidate, sentence: FigureSentence, first: number): boolean {
  const { atoms } = sentence;
  if (candidate.unit?.kind === "time" || candidate.unit?.kind === "age") return false;
  let verbs = 0;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const word = atoms[at]?.normal ?? "";
    if (isNegation(word)) return verbs > 0 && !NOT_DENYING.test(atoms[at + 1]?.normal ?? "");
    if (isA(sentence, at, "VERB")) verbs++;
    else if (!isA(sentence, at, "AUX") && !isA(sentence, at, "ADV") && !BEFORE_OBJECT.test(word)) return false;
    if (verbs > 1) return false;
  }
  return false;
}

/** How far a subject may stand before the figure, in atoms. */
const SUBJECT_REACH = 10;

const NOBODY = /^(?:no|none|nobody|neither)$/;

/** "No application took longer than 21 days", "nobody should wait more than 52 weeks": nobody and nothing did so. */
function hasNegativeSubject(sentence: FigureSentence, first: number): boolean {
  const { atoms } = sentence;
  if (!atoms.slice(Math.max(0, first - SUBJECT_REACH), first).some(({ normal }) => NOBODY.test(normal))) return false;
  let verbs = 0;
  for (let at = first - 1; at >= 0 && at >= first - SUBJECT_REACH; at--) {
    const word = atoms[at]?.normal ?? "";
    const upos = tokenOf(sentence, at)?.upos;
    if (NOBODY.test(word)) return verbs > 0 && opensClause(sentence, at);
    if (upos === "VERB") verbs++;
    else if (upos === "NOUN" || upos === "PROPN" || upos === "DET" || word === "of" || word === "one") {
      if (verbs === 0) return false;
    } else if (upos !== "AUX" && upos !== "ADV" && upos !== "ADJ") return false;
  }
  return false;
}

function opensClause(sentence: FigureSentence, at: number): boolean {
  const before = tokenOf(sentence, at - 1);
  return at === 0 || before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.upos);
}

/** "denied that 4,000 customers were overcharged": what somebody denies. */
function isDeniedThat(atoms: readonly Atom[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    const word = atoms[at]?.normal ?? "";
    if (/^[.;:,]$/.test(word)) return false;
    if (/^(?:deny|denies|denied|denying)$/.test(word)) return true;
    if (word === "that" && isUntrue(atoms, at - 1)) return true;
  }
  return false;
}

/** "It is simply not true | that", "untrue | that", "It is false | that". */
function isUntrue(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.normal ?? "";
  if (/^(?:untrue|false|nonsense)$/.test(word)) return !isNegation(atoms[at - 1]?.normal);
  return /^(?:true|correct|right)$/.test(word) && [at - 1, at - 2].some((near) => isNegation(atoms[near]?.normal));
}
