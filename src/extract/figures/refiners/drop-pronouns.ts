import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isNominal, tokenOf } from "../grammar.js";

const IDIOMS_BEFORE = /^(?:no|any|every|each|some|this|that|which|the|another|a|an|as|only|loved|square|big)$/;
/** Nouns with which `one` is an article or a phrase of time and place: "at one point", "one day". */
const NOT_COUNTED =
  /^(?:day|night|morning|evening|point|time|thing|way|hand|side|another|time|fell|more|such|reason|example|man's|person's|that|who|which)$/;

/** `one` where it stands for something or someone and counts nothing: "one of the", "no one", "the one that", "at one point". */
export const dropPronouns: FigureRefiner = {
  name: "no `one` as a pronoun",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isPronoun(candidate, sentence)),
};

function isPronoun({ numeral, unit }: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  if (numeral.first !== numeral.last || atoms[numeral.first]?.normal !== "one") return false;
  if (unit !== undefined && unit.kind !== "time" && unit.kind !== "point") return false;
  const [before, after] = [atoms[numeral.first - 1]?.normal ?? "", atoms[numeral.last + 1]];
  if (after === undefined || after.kind === "symbol" || NOT_COUNTED.test(after.normal) || IDIOMS_BEFORE.test(before))
    return true;
  const next = tokenOf(sentence, numeral.last + 1);
  return !isNominal(sentence, numeral.last + 1) || next?.upos === "PROPN";
}
