import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureRefiner } from "../candidate.js";
import { extentOf } from "../extent.js";

/**
 * Gives a bare number the unit that the words before it let the reader carry on: a scaled amount after a scaled amount, a number
 * hedged or led like its neighbour ("down from 21", "by 1", "around 200,000 in IS"). What is carried on is inferred.
 */
export const ellipsis: FigureRefiner = {
  name: "elliptic unit",
  refine: (candidates, { atoms }) => {
    const completed: Candidate[] = [];
    for (const candidate of candidates) {
      const unit = candidate.unit === undefined ? carriedOn(candidate, completed, atoms) : undefined;
      completed.push(unit === undefined ? candidate : { ...candidate, unit, inferred: true });
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

/** Within a factor of a hundred: a number far off is about something else. */
function isComparable(left: Candidate, right: Candidate): boolean {
  const size = ({ amount }: Candidate) => Math.abs(amount.kind === "value" ? amount.value : amount.high) || 1;
  const ratio = size(left) / size(right);
  return ratio > 0.01 && ratio < 100;
}
