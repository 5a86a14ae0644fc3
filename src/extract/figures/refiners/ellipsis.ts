import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { AFTER_ENTRY, isComparable } from "./listed.js";

/**
 * Gives a bare number the unit that the words before it let the reader carry on: a scaled amount after a scaled amount, a number
 * hedged or led like its neighbour ("down from 21", "by 1", "around 200,000 in IS"). What is carried on is inferred.
 */
export const ellipsis: FigureRefiner = {
  name: "elliptic unit",
  refine: (candidates, sentence) => {
    const completed: Candidate[] = [];
    for (const candidate of candidates) {
      const unit = candidate.unit === undefined ? carriedOn(candidate, completed, sentence.atoms) : undefined;
      completed.push(
        unit === undefined
          ? (fromElsewhere(candidate, completed, sentence) ?? candidate)
          : { ...candidate, unit, inferred: true },
      );
    }
    return completed;
  },
};

function carriedOn(
  candidate: Candidate,
  before: readonly Candidate[],
  atoms: readonly Atom[],
): Omit<CandidateUnit, "words"> | undefined {
  const lead = leadOf(candidate, atoms);
  if (candidate.form === "fraction" || candidate.form === "ratio") return undefined;
  for (let index = before.length - 1; index >= 0 && index >= before.length - 4; index--) {
    const other = before[index];
    if (other?.unit === undefined || other.unit.kind === "age" || other.unit.kind === "multiple") continue;
    // A conversion in brackets is an aside; what goes on after it goes on from what it converts.
    if (atoms[extentOf(other).first - 1]?.text === "(" && atoms[extentOf(candidate).first - 1]?.text !== "(") continue;
    if (!isParallel(candidate, other, lead, atoms)) continue;
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
