import { isOfClass } from "../../../language/word-classes.js";
import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isA, isPlural, tokenOf } from "../grammar.js";

/**
 * Drops small numbers in words that count nothing: `one` as a pronoun, `the two`, `two of them` without a noun;
 * `a` with a scale only (`a hundred`) stays where something is counted.
 */
export const wordNumbers: FigureRefiner = {
  name: "number words that count nothing",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isIdle(candidate, sentence)),
};

function isIdle(candidate: Candidate, sentence: FigureSentence): boolean {
  if (candidate.form !== "words")
    return candidate.form === "plural" && candidate.unit === undefined && isIdlePlural(candidate, sentence);
  const { atoms } = sentence;
  const { first, last } = candidate.numeral;
  const value = candidate.amount.kind === "value" ? candidate.amount.value : candidate.amount.high;
  if (candidate.unit === undefined) return (value < 13 || candidate.scale === 1) && !isToldAsCount(candidate, sentence);
  if (value !== 1 || first !== last) return isHyphened(candidate, sentence);
  const before = atoms[first - 1]?.normal ?? "";
  // "a story of grief, one of fear": `one` stands for the noun before it.
  if (
    atoms[last + 1]?.normal === "of" &&
    candidate.unit.words !== undefined &&
    !isPlural(sentence, candidate.unit.words.last)
  )
    return true;
  if (/^(?:no|the|this|that|any|every|each|another|which|only|some|these|those|'s|just)$/.test(before)) return true;
  // "a large one holds less": `one` stands for a noun.
  if (
    candidate.unit.kind === "counted" &&
    isA(sentence, first - 1, "ADJ") &&
    /^(?:a|an|the|another)$/.test(atoms[first - 2]?.normal ?? "")
  )
    return true;
  if (isHyphened(candidate, sentence)) return true;
  return (
    candidate.unit.kind === "counted" &&
    /^(?:day|thing|way|time|hand|side|reason|point|other|another|night|morning|year|example|word|sense|step|such|place|area|aspect|issue|question|idea|option|possibility|factor|bit|kind|sort|form|voice|exception|advantage|problem|solution|theory|case)$/.test(
      candidate.unit.name.split(" ").at(-1) ?? "",
    )
  );
}

/** `six-speed`, `four-door`, `two-way`: a quality in words, not a count, unless a unit of measure follows the hyphen or there is a choice. */
function isHyphened({ numeral, unit }: Candidate, { atoms }: FigureSentence): boolean {
  return (
    atoms[numeral.last + 1]?.text === "-" &&
    unit?.kind === "counted" &&
    !isSuspended(atoms, numeral.last + 1) &&
    !isEndOfChoice(atoms, numeral.first - 1)
  );
}

/** A hyphen that waits for a word further on: "two- and three-bedroom flats". */
function isSuspended(atoms: readonly Atom[], hyphen: number): boolean {
  const next = atoms[hyphen + 1];
  return (
    atoms[hyphen]?.text === "-" && atoms[hyphen]?.spaced === false && (next?.spaced !== false || next.kind === "symbol")
  );
}

/** Whether a number before stands with a suspended hyphen, but for a conjunction and a comma. */
function isEndOfChoice(atoms: readonly Atom[], before: number): boolean {
  if (!/^(?:and|or|to)$/.test(atoms[before]?.normal ?? "")) return false;
  const hyphen = atoms[before - 1]?.text === "," ? before - 2 : before - 1;
  return isSuspended(atoms, hyphen) && atoms[hyphen - 1] !== undefined;
}

function isIdlePlural(candidate: Candidate, sentence: FigureSentence): boolean {
  const next = tokenOf(sentence, candidate.numeral.last + 1);
  return sentence.atoms[candidate.numeral.first - 1]?.normal === "the" || isOfClass(next, "NUM");
}

/** "a crew of five", "put the number of dead at nine", "nine of the 26": a bare word that counts all the same. */
function isToldAsCount({ numeral }: Candidate, { atoms }: FigureSentence): boolean {
  const before = atoms[numeral.first - 1]?.normal ?? "";
  const after = atoms[numeral.last + 1];
  const isClosed = after === undefined || after.kind === "symbol";
  if (before === "of")
    return GROUPS.test(atoms[numeral.first - 2]?.normal ?? "") && (isClosed || after.kind === "word");
  if (after?.normal === "of" && atoms[numeral.last + 2]?.normal === "the")
    return (
      !(numeral.first === numeral.last && atoms[numeral.first]?.normal === "one") &&
      atoms[numeral.last + 3]?.kind === "number"
    );
  return (
    before === "at" &&
    isClosed &&
    atoms
      .slice(Math.max(0, numeral.first - 14), numeral.first)
      .some(({ normal }) => /^(?:put|puts|putting|toll|number|estimated|count)$/.test(normal))
  );
}

const GROUPS =
  /^(?:crew|team|family|group|party|gang|panel|jury|squad|household|committee|total|staff|trio|convoy|fleet)$/;
