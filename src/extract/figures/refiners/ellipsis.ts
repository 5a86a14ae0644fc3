import { isOfClass, isVerbal } from "../../../language/word-classes.js";
import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { tokenOf } from "../grammar.js";
import { AFTER_ENTRY, isComparable } from "./listed.js";

/**
 * Gives a bare number the unit that the words before it let the reader carry on: a scaled amount after a scaled amount, a number
 * hedged or led like its neighbour ("down from 21", "by 1", "around 200,000 in IS"). What is carried on is inferred.
 */
export const ellipsis: FigureRefiner = {
  name: "elliptic unit",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [];
    for (const [index, candidate] of candidates.entries()) {
      const unit =
        candidate.unit === undefined
          ? (pointsOfLevel(candidate, candidates[index + 1], sentence.atoms) ??
            carriedOn(candidate, completed, sentence))
          : undefined;
      completed.push(
        unit === undefined
          ? (fromElsewhere(candidate, completed, sentence) ?? candidate)
          : { ...candidate, unit, inferred: true },
      );
    }
    return completed;
  },
};

/** What may stand between the level of an index and the points it changed by. */
const CHANGED_BY = /^,? ?(?:up|down|off|higher by|lower by|(?:a|its) (?:gain|rise|loss|fall|drop) of)$/;

/** "closed at 16,369, up 58 points": the level of an index is in points as its change is. */
function pointsOfLevel(
  candidate: Candidate,
  next: Candidate | undefined,
  atoms: readonly Atom[],
): Omit<CandidateUnit, "words"> | undefined {
  if (next?.unit?.kind !== "point" || candidate.form !== "digits" || candidate.amount.kind !== "value")
    return undefined;
  const between = atoms.slice(extentOf(candidate).last + 1, extentOf(next).first).map(({ normal }) => normal);
  if (!CHANGED_BY.test(between.join(" ").replace(/ ?, ?/, ", ").trim())) return undefined;
  const { words: _words, ...unit } = next.unit;
  return unit;
}

function carriedOn(
  candidate: Candidate,
  before: readonly Candidate[],
  sentence: FigureSentence,
): Omit<CandidateUnit, "words"> | undefined {
  const { atoms } = sentence;
  const lead = leadOf(candidate, atoms);
  if (candidate.form === "fraction" || candidate.form === "ratio") return undefined;
  for (let index = before.length - 1; index >= 0 && index >= before.length - 4; index--) {
    const other = before[index];
    if (other?.unit === undefined || other.unit.kind === "age" || other.unit.kind === "multiple") continue;
    // A conversion in brackets is an aside; what goes on after it goes on from what it converts.
    if (atoms[extentOf(other).first - 1]?.text === "(" && atoms[extentOf(candidate).first - 1]?.text !== "(") continue;
    if (!isParallel(candidate, other, lead, atoms) && !isContrasted(candidate, other, sentence)) continue;
    const { words: _words, ...unit } = other.unit;
    return unit;
  }
  return undefined;
}

/** "An earlier estimate of 66 million": millions of what the sentence, or the one before, told in millions. */
function fromElsewhere(
  candidate: Candidate,
  completed: readonly Candidate[],
  { before, atoms }: FigureSentence,
): Candidate | undefined {
  const next = atoms[candidate.numeral.last + 1];
  const isClosed = next === undefined || next.kind === "symbol" || AFTER_ENTRY.test(next.normal);
  if (candidate.unit !== undefined || candidate.scale < 1e6 || !isClosed) return undefined;
  const isLike = ({ unit, scale }: Candidate): boolean => unit !== undefined && scale === candidate.scale;
  const beside = completed.findLast((one) => isLike(one) && atoms[extentOf(one).first - 1]?.text !== "(");
  const other = beside ?? before.findLast(isLike);
  if (other?.unit === undefined || !isComparable(candidate, other)) return undefined;
  const { words: _words, ...unit } = other.unit;
  return {
    ...candidate,
    unit,
    inferred: true,
    doubts:
      beside === undefined ? [...candidate.doubts, "The unit is taken from the sentence before."] : candidate.doubts,
  };
}

/** "holds 13 bottles while a large one holds 144": a second clause that says the same of another thing, with the same verb. */
function isContrasted(candidate: Candidate, other: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  const next = atoms[candidate.numeral.last + 1];
  if (other.unit?.kind === "time" || other.unit?.kind === "point") return false;
  if (next !== undefined && next.kind !== "symbol") return false;
  const [start, end] = [extentOf(other).last + 1, extentOf(candidate).first];
  if (!atoms.slice(start, end).some(({ normal }) => /^(?:while|whilst|whereas|but)$/.test(normal))) return false;
  const [verb, earlier] = [verbBefore(sentence, end), verbBefore(sentence, extentOf(other).first)];
  return verb !== undefined && verb === earlier && isComparable(candidate, other);
}

/** The lemma of the verb right before a figure, but for an adverb. */
function verbBefore(sentence: FigureSentence, start: number): string | undefined {
  const last = tokenOf(sentence, start - 1);
  const verb = isOfClass(last, "ADV") ? tokenOf(sentence, start - 2) : last;
  return isVerbal(verb) ? verb?.lemma : undefined;
}

/** The word that leads to a figure: `to`, `from`, `by`, `at`, `than`, `of`. */
function leadOf(candidate: Candidate, atoms: readonly Atom[]): string {
  return atoms[extentOf(candidate).first - 1]?.normal ?? "";
}

function isParallel(candidate: Candidate, other: Candidate, lead: string, atoms: readonly Atom[]): boolean {
  const { unit } = other;
  if (unit === undefined) return false;
  const next = atoms[candidate.numeral.last + 1];
  // A conversion follows in brackets: what it converts is money as before, and not in the currency of the brackets.
  if (unit.kind === "money" && next?.text === "(" && /^\p{Sc}$/u.test(atoms[candidate.numeral.last + 2]?.text ?? ""))
    return true;
  if (unit.kind === "time" && lead !== "from" && lead !== "than") return false;
  // An index: a level after points of change, or a level led like the level before it.
  if (unit.kind === "point") return lead === "to" || lead === "at" || lead === "from" || lead === "by";
  if (unit.kind === "percent")
    return (
      lead === "by" || (lead === "from" && leadOf(other, atoms) === "to") || (lead === "than" && candidate.scale === 1)
    );
  if (candidate.scale !== other.scale && (candidate.scale > 1 || other.scale > 1)) return false;
  if (
    lead === "from" ||
    lead === "than" ||
    lead === "of" ||
    lead === "against" ||
    lead === "with" ||
    lead === "not" ||
    lead === "but"
  )
    return isComparable(candidate, other);
  if (candidate.bound !== undefined && candidate.bound === other.bound) return isComparable(candidate, other);
  return candidate.scale > 1 && unit.kind === "money";
}
