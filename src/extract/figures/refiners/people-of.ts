import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isA, isOpinion } from "../grammar.js";

const PERSON = { kind: "counted", name: "person" } as const;

/**
 * Numbers that count people by what stands before or after them: "a crowd of about 700", "a town of 4,000", "the population has
 * grown by 100,000", "one in five say", "almost half said". The words say whom, so nothing is inferred but of shares.
 */
export const peopleOf: FigureRefiner = {
  name: "people of a place, a company or a survey",
  refine: (candidates, sentence) =>
    candidates.map((candidate) => {
      if (candidate.unit !== undefined) return candidate;
      if (isAsked(candidate, sentence)) return { ...candidate, unit: { ...PERSON, isStated: true }, inferred: true };
      return isPeopled(candidate, sentence) ? { ...candidate, unit: { ...PERSON, isStated: true } } : candidate;
    }),
};

/** What consists of people, before `of`. */
const COMPANY =
  /^(?:crowds?|staffs?|crew|team|audience|workforce|congregation|throng|gathering|garrison|membership|electorate|mob|delegation|choir|squad|turnout)$/;
const PLACE =
  /^(?:nation|country|city|town|village|island|community|province|county|district|suburb|parish|settlement|hamlet|region|municipality|capital|state|republic|population|metropolis)$/;

/** Fewest people of whom a place consists. */
const SMALLEST_PLACE = 20;

/** "a crowd of about 700", "a town of 4,000", and "the population rose to 4.1 million". */
function isPeopled({ form, amount, numeral, boundWords }: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  if ((form !== "digits" && form !== "words") || !isClosed(atoms, numeral.last + 1)) return false;
  const lead = (boundWords?.first ?? numeral.first) - 1;
  const of = atoms[lead]?.normal === "of" && isArticleOrName(atoms, lead - 2);
  const value = amount.kind === "value" ? amount.value : amount.low;
  const noun = atoms[lead - 1]?.normal ?? "";
  if (of && COMPANY.test(noun)) return true;
  if (of && noun === "population" && !isOfPeople(sentence, lead - 1)) return false;
  if (of && PLACE.test(noun)) return value >= SMALLEST_PLACE && Number.isInteger(value);
  return value >= SMALLEST_PLACE && isPopulation(sentence, lead);
}

/** A number that counts nothing after it. */
function isClosed(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return next === undefined || (next.kind === "symbol" && !/^[%$€£-]$/.test(next.text)) || AFTER.test(next.normal);
}

const AFTER =
  /^(?:in|at|on|near|outside|to|from|by|who|that|which|and|or|but|has|have|had|is|are|was|were|will|would|could|can|lost|when|as|after|before|since|last|this|for|with|about|north|south|east|west)$/;

/** Before the noun an article, a possessive or an adjective, not another number's unit ("the third state of 50"). */
function isArticleOrName(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind !== "number";
}

const MOVED =
  /^(?:grown|grew|rose|risen|fell|fallen|shrank|shrunk|declined|increased|dropped|climbed|swelled|dwindled|stood|stands|reached|passed|exceeds?|exceeded|doubled|is|was)$/;

/** "The population has grown by 100,000", "its population, which stood at 4 million". */
function isPopulation(sentence: FigureSentence, lead: number): boolean {
  const { atoms } = sentence;
  let at = lead;
  while (at > 0 && /^(?:by|to|at|from|of|some|about)$/.test(atoms[at]?.normal ?? "")) at--;
  if (!MOVED.test(atoms[at]?.normal ?? "")) return false;
  let noun = at - 1;
  while (
    noun > at - LONGEST_BETWEEN &&
    /^(?:has|had|have|is|was|which|that|,|then|now|[a-z]{3,}ly)$/.test(atoms[noun]?.normal ?? "")
  )
    noun--;
  return atoms[noun]?.normal === "population" && isOfPeople(sentence, noun);
}

/** Most words between the population and the verb that tells of it. */
const LONGEST_BETWEEN = 6;

/** "The wolf population" is none of people, "the town population" is. */
function isOfPeople(sentence: FigureSentence, noun: number): boolean {
  const before = sentence.atoms[noun - 1]?.normal ?? "";
  return (
    !isA(sentence, noun - 1, "NOUN") ||
    /^(?:world|city|town|village|island|prison|jail|school|student|refugee|migrant|immigrant|settler)$/.test(before)
  );
}

/** "Nearly nine out of 10 say", "almost half said": a share with a verb of its own right behind it. */
function isAsked({ form, numeral }: Candidate, sentence: FigureSentence): boolean {
  // Annotators of single sentences leave shares of those who are asked without a unit.
  if ((form !== "ratio" && form !== "fraction") || sentence.analysed.article.kind === "bare") return false;
  const at = sentence.atoms[numeral.last + 1]?.normal === "also" ? numeral.last + 2 : numeral.last + 1;
  return isOpinion(sentence, at);
}
