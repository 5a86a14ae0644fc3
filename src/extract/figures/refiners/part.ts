import type { Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";
import { extentOf } from "../extent.js";
import { tokenOf } from "../grammar.js";
import { wholeBefore } from "../whole-before.js";

/**
 * A part of what is counted beside it is counted in the same: "three of the country's 11 regions", "17 groups, four of which", "40 buses, of which 12",
 * "37 drones, including 19 over Orlen, 11 over Lesk and two at sea", "14 flights were diverted and 41 delayed", "of the 40 buses,
 * 12 run on gas". In articles:
 * annotators of single sentences leave such numbers without a unit.
 */
export const part: FigureRefiner = {
  name: "part of what is counted",
  refine: (candidates, sentence) => {
    if (sentence.analysed.article.kind === "bare") return candidates;
    const completed: Candidate[] = [];
    let whole: Candidate | undefined;
    for (const [index, candidate] of candidates.entries()) {
      whole = wholeOfList(candidate, completed, whole, sentence);
      const unit = candidate.unit === undefined ? unitOf(candidates, completed, index, whole, sentence) : undefined;
      completed.push(unit === undefined ? candidate : { ...candidate, unit });
    }
    return completed;
  },
};

/** How far the whole may be from its part, in atoms. */
const FARTHEST = 16;

function unitOf(
  candidates: readonly Candidate[],
  completed: readonly Candidate[],
  index: number,
  listed: Candidate | undefined,
  sentence: FigureSentence,
): CandidateUnit | undefined {
  const candidate = candidates[index];
  const before = completed.findLast(({ unit }) => unit?.kind === "counted");
  if (candidate === undefined || (candidate.form !== "words" && candidate.form !== "digits")) return undefined;
  if (listed !== undefined) return countedIn(listed, true);
  const from = wholeBefore(candidate, sentence);
  if (from >= 0)
    return countedIn(
      completed.find(({ numeral, unit }) => numeral.first >= from && unit?.kind === "counted"),
      true,
    );
  if (isSameWithOtherVerb(candidate, before, sentence)) return countedIn(before, false);
  const { first, last } = candidate.numeral;
  const [of, which] = [sentence.atoms[first - 2]?.normal, sentence.atoms[first - 1]?.normal];
  if (of === "of" && /^(?:which|whom)$/.test(which ?? "")) return countedIn(wholeBehind(candidate, completed), true);
  if (candidate.form !== "words" || sentence.atoms[last + 1]?.normal !== "of") return undefined;
  const isBehind = /^(?:which|whom|them)$/.test(sentence.atoms[last + 2]?.normal ?? "");
  const whole = isBehind ? before : candidates[index + 1];
  // "four of his one-time rivals": the other number is a part of a word.
  if (whole !== undefined && sentence.atoms[whole.numeral.last + 1]?.text === "-") return undefined;
  const isNear = whole !== undefined && Math.abs(whole.numeral.first - last) < FARTHEST;
  return isNear ? countedIn(whole, true) : undefined;
}

/** "40 buses on six routes, of which 12": the nearest count that is no smaller than its part; none where an amount of something else stands nearer. */
function wholeBehind(part: Candidate, completed: readonly Candidate[]): Candidate | undefined {
  for (const whole of [...completed].reverse()) {
    if (whole.unit?.kind !== "counted" || part.numeral.first - whole.numeral.last > FARTHEST) return undefined;
    if (low(whole.amount) >= low(part.amount)) return whole;
  }
  return undefined;
}

function countedIn(whole: Candidate | undefined, isStated: boolean): CandidateUnit | undefined {
  if (whole?.unit?.kind !== "counted") return undefined;
  const { words: _words, ...unit } = whole.unit;
  return { ...unit, isStated };
}

/**
 * "37 drones over four regions, including 19 over Orlen, 11 over …, five over … and two over …": each with the place or thing
 * that it is for; what is parted is the last that is counted and no smaller than its first part.
 */
function wholeOfList(
  { numeral, amount }: Candidate,
  completed: readonly Candidate[],
  whole: Candidate | undefined,
  { atoms }: FigureSentence,
): Candidate | undefined {
  const before = completed.at(-1);
  if (!PLACING.test(atoms[numeral.last + 1]?.normal ?? "") || before === undefined) return undefined;
  const lead = atoms[numeral.first - 1]?.normal ?? "";
  if (lead === "including")
    return completed.findLast(({ unit, amount: all }) => unit?.kind === "counted" && low(all) >= low(amount));
  return /^(?:,|and)$/.test(lead) && numeral.first - extentOf(before).last < FARTHEST ? whole : undefined;
}

const low = (amount: Candidate["amount"]): number => (amount.kind === "value" ? amount.value : amount.low);

const PLACING = /^(?:over|in|from|at|near|on|off|above|along|outside)$/;

/** "14 flights had been diverted and 41 delayed": the same things, of which something else is told. */
function isSameWithOtherVerb({ numeral }: Candidate, before: Candidate | undefined, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  if (before === undefined || !/^(?:and|,|while|but)$/.test(atoms[numeral.first - 1]?.normal ?? "")) return false;
  const verb = tokenOf(sentence, numeral.last + 1);
  const isNear = numeral.first - extentOf(before).last < FARTHEST;
  return isNear && (verb?.tag === "VBN" || (verb?.tag === "VBD" && /ed$/.test(verb.normal)));
}
