import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isPlural } from "../grammar.js";

/** Drops years: `in 2019`, `2013-14`, `the 2008 crisis`, `1990s`. Four bare digits are a count only where the words beside them count. */
export const years: FigureRefiner = {
  name: "years",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isYear(candidate, sentence)),
};

function isYear(candidate: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  const { first, last } = candidate.numeral;
  const written = atoms[first]?.text ?? "";
  if (candidate.form !== "digits" || atoms[first]?.kind !== "number" || candidate.scale !== 1) return false;
  if (first !== last)
    return (
      /^(?:1[5-9]|20)\d\d$/.test(written) &&
      candidate.amount.kind === "range" &&
      !hasUnit(candidate) &&
      // "from 1500 to 1700 workers": nobody tells years so far back beside what is counted.
      !(candidate.unit?.words !== undefined && Number(written) < 1800)
    );
  const after = atoms[last + 1];
  const isShort =
    /^['’‘]$/.test(atoms[first - 1]?.text ?? "") && atoms[first]?.spaced === false && /^\d\d$/.test(written);
  if (isShort && after?.text !== "'" && atoms[first - 1]?.spaced !== false) return true;
  if (!/^(?:1[3-9]|20)\d\d$/.test(written)) return isSecondOfYears(candidate, sentence);
  if (hasUnit(candidate)) return false;
  const before = atoms[first - 1]?.normal ?? "";
  if (candidate.unit === undefined) return candidate.bound === undefined || !/^(?:more|over|than)$/.test(before);
  // "1500 people" counts; "the 2008 elections", "in 2019 sales", "2018's results" do not.
  if (
    /^(?:more|about|around|some|nearly|than|roughly|over|approximately|total|of|are|were|have|has|employs|had|to)$/.test(
      before,
    ) &&
    Number(written) < 1990
  )
    return false;
  if (/['’]s$/.test(after?.text ?? "")) return true;
  const counts =
    candidate.unit.words !== undefined &&
    isPlural(sentence, candidate.unit.words.last) &&
    candidate.bound !== undefined &&
    before !== "in";
  return !counts;
}

function hasUnit({ unit }: Candidate): boolean {
  return unit !== undefined && unit.kind !== "counted" && unit.kind !== "age" && unit.kind !== "point";
}

/** The second part of `2013-14`, `1914/18`. */
function isSecondOfYears(candidate: Candidate, { atoms }: FigureSentence): boolean {
  const { first } = candidate.numeral;
  if (!/^\d\d$/.test(atoms[first]?.text ?? "") || hasUnit(candidate)) return false;
  return (
    /^[-–/]$/.test(atoms[first - 1]?.text ?? "") &&
    /^(?:1[5-9]|20)\d\d$/.test(atoms[first - 2]?.text ?? "") &&
    atoms[first]?.spaced === false
  );
}
