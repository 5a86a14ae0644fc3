import { isOfClass } from "../../../language/word-classes.js";
import { MONTHS } from "../../../model/months.js";
import type { Atom } from "../atom.js";
import type { Bound, Candidate, CandidateUnit, FigureRefiner, FigureSentence } from "../candidate.js";

/**
 * Ages: `15-year-old`, `44 years old`, `aged 35`, `at the age of 60`, `Nora Quist, 44, said`, `will be 35`.
 * A bare number is an age only where a person's name and commas, an age word or life expectancy says so.
 */
export const age: FigureRefiner = {
  name: "age",
  refine: (candidates, sentence) => candidates.map((candidate) => withAge(candidate, sentence)),
};

function ageUnit(name: string, words?: { first: number; last: number }): CandidateUnit {
  return {
    kind: "age",
    name: `${name} of age`,
    code: name === "year" ? "a" : name === "month" ? "mo" : name === "week" ? "wk" : "d",
    system: "UCUM",
    ...(words === undefined ? {} : { words }),
  };
}

function withAge(candidate: Candidate, { atoms, sentence }: FigureSentence): Candidate {
  const { first, last } = candidate.numeral;
  const group = ageGroup(candidate, atoms);
  if (group !== undefined) return group;
  if (isDecadeOfLife(candidate, atoms)) return { ...candidate, unit: ageUnit("year", undefined) };
  const limit = ageLimit(candidate, atoms);
  if (limit !== undefined) return limit;
  const old = readOld(atoms, last + 1);
  if (old !== undefined) return { ...candidate, unit: ageUnit(old.name, { first: old.first, last: old.last }) };
  if (candidate.unit !== undefined && candidate.unit.kind !== "time") return candidate;
  const word = afterAgeWord(atoms, first);
  if (word && (candidate.unit === undefined || candidate.unit.name === "year"))
    return { ...candidate, unit: ageUnit("year", candidate.unit?.words) };
  if (candidate.unit !== undefined || candidate.amount.kind !== "value") return candidate;
  const { value } = candidate.amount;
  if (!Number.isInteger(value) || value > 122 || candidate.form !== "digits") return candidate;
  if (isBetweenCommas(atoms, first, last, sentence.tokens))
    return { ...candidate, unit: ageUnit("year"), inferred: true };
  if (isDeath(atoms, first, last) || isBirthday(atoms, first, last))
    return { ...candidate, unit: ageUnit("year"), inferred: true };
  return candidate;
}

/** `under-12s`, `the over-65s`: everybody below or above an age. A team of that age (`Vendia under-21s`) is no figure: its number is left without a unit. */
function ageGroup(candidate: Candidate, atoms: readonly Atom[]): Candidate | undefined {
  const { first, last } = candidate.numeral;
  const [plural, joint] = [atoms[last + 1], atoms[first - 1]];
  const isPlural = plural?.normal === "s" && !plural.spaced;
  if (
    candidate.form !== "digits" ||
    candidate.unit !== undefined ||
    (!isPlural && !OF_AN_AGE.test(plural?.normal ?? ""))
  )
    return undefined;
  if (!isPlural && joint?.text !== "-") return undefined;
  const word = joint?.text === "-" ? first - 2 : first - 1;
  const bound = AGE_BOUNDS.get(atoms[word]?.normal ?? "");
  if (bound === undefined || (word > 1 && /^\p{Lu}/u.test(atoms[word - 1]?.text ?? ""))) return undefined;
  return {
    ...candidate,
    bound,
    boundWords: { first: word, last: first - 1 },
    unit: ageUnit("year", isPlural ? { first: last + 1, last: last + 1 } : undefined),
  };
}

/** "the under-35 generation": groups that an age makes. */
const OF_AN_AGE = /^(?:generation|crowd|age|vote|voters|group|population|people|category|demographic|set)$/;

/** "a 40-something driver" is about forty. */
function isDecadeOfLife({ numeral, unit }: Candidate, atoms: readonly Atom[]): boolean {
  return (
    unit === undefined &&
    /^[2-9]0$/.test(atoms[numeral.first]?.text ?? "") &&
    atoms[numeral.last + 1]?.text === "-" &&
    /^somethings?$/.test(atoms[numeral.last + 2]?.normal ?? "")
  );
}

/** "children under five", "adults over 65": persons, a bound and a bare number, and nothing that it counts. */
function ageLimit(candidate: Candidate, atoms: readonly Atom[]): Candidate | undefined {
  const { first, last } = candidate.numeral;
  const bound = AGE_BOUNDS.get(atoms[first - 1]?.normal ?? "");
  if (bound === undefined || candidate.unit !== undefined || candidate.amount.kind !== "value") return undefined;
  if (!PERSONS.test(atoms[first - 2]?.normal ?? "") || candidate.amount.value > OLDEST) return undefined;
  const next = atoms[last + 1];
  if (next !== undefined && next.kind !== "symbol" && !AFTER_AGE.test(next.normal)) return undefined;
  return { ...candidate, bound, boundWords: { first: first - 1, last: first - 1 }, unit: ageUnit("year") };
}

const PERSONS =
  /^(?:children|people|adults|persons|women|men|girls|boys|kids|infants|those|anyone|everyone|everybody|patients|citizens|residents|pupils|workers|drivers|voters)$/;
const OLDEST = 110;

/** What may follow an age that has no unit of its own. */
const AFTER_AGE =
  /^(?:worldwide|and|or|in|at|who|with|were|was|are|is|had|have|has|to|from|by|die|died|living|globally|nationwide|each|every|will|can|may|must|should|on|as|for)$/;

const AGE_BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["under", "less_than"],
  ["over", "more_than"],
]);

/** `-year-old(s)`, `years old`, `years of age`, `year olds`. */
function readOld(atoms: readonly Atom[], at: number): { name: string; first: number; last: number } | undefined {
  const start = atoms[at]?.text === "-" ? at + 1 : at;
  const unit = /^(year|month|week|day)s?$|^yrs?$/.exec(atoms[start]?.normal ?? "");
  if (unit === null) return undefined;
  const name = unit[1] ?? "year";
  let next = start + 1;
  if (atoms[next]?.text === "-") next++;
  const word = atoms[next]?.normal;
  if (word !== undefined && /^olds?(?:'s?)?$/.test(word)) return { name, first: start, last: next };
  if (word === "of" && atoms[next + 1]?.normal === "age") return { name, first: start, last: next + 1 };
  return undefined;
}

/** `aged 35`, `age 12`, `at the age of 60`, `ages of 18 and 24`, `under the age of 5 years`. */
function afterAgeWord(atoms: readonly Atom[], first: number): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 5 && BETWEEN_AGE_AND_NUMBER.test(atoms[at]?.normal ?? ""); steps++) at--;
  const word = atoms[at]?.normal ?? "";
  if (/^(?:aged|age|ages)$/.test(word)) return true;
  return (word === "is" || word === "was" || word === "of") && isAboutAge(atoms, at);
}

const BETWEEN_AGE_AND_NUMBER =
  /^(?:of|between|from|about|around|only|just|to|and|over|under|or|at|least|-|,|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "life expectancy in Orle is 71", "the average age of the crew was just 23". */
function isAboutAge(atoms: readonly Atom[], at: number): boolean {
  for (let index = at; index > at - 8 && index >= 0; index--) {
    const word = atoms[index]?.normal;
    if (word === "expectancy" || (word === "age" && AVERAGE.test(atoms[index - 1]?.normal ?? ""))) return true;
  }
  return false;
}

const AVERAGE = /^(?:average|median|mean|minimum|maximum|retirement|legal|typical)$/;

/** A name, a comma, the age, a comma: the agencies' way of giving it. */
function isBetweenCommas(
  atoms: readonly Atom[],
  first: number,
  last: number,
  tokens: FigureSentence["sentence"]["tokens"],
): boolean {
  // "Mr. Roe, then 38, said"
  const comma = /^(?:then|now)$/.test(atoms[first - 1]?.normal ?? "") ? first - 2 : first - 1;
  if (atoms[comma]?.text !== ",") return false;
  const after = atoms[last + 1]?.text;
  if (after !== "," && after !== undefined && after !== "." && after !== ";" && after !== ")") return false;
  const name = atoms[comma - 1];
  if (
    name === undefined ||
    name.kind !== "word" ||
    (MONTHS.has(name.normal) && !isSurname(atoms, comma - 1, tokens)) ||
    !/^\d{2,3}$|^[1-9]$/.test(atoms[first]?.text ?? "")
  )
    return false;
  const token = tokens[name.token];
  const given = atoms[comma - 2];
  // A full name, or a person by calling: "the helmsman, 57,".
  if (/^\p{Lu}/u.test(name.text)) {
    const isFullName = given !== undefined && (/^\p{Lu}/u.test(given.text) || given.text === ".");
    if (isFullName && !token?.tag.startsWith("JJ")) return true;
    if (after === "," && Number(atoms[first]?.text) > 15 && token?.tag.startsWith("NNP")) return true;
  }
  return after === "," && PERSON_NOUN.test(name.normal) && Number(atoms[first]?.text) > 9 && isOfClass(token, "NOUN");
}

/** Endings and words of nouns for persons. */
const PERSON_NOUN =
  /(?:man|woman|er|or|ist|ian|ant|ent|eer)$|^(?:boy|girl|son|daughter|father|mother|brother|sister|wife|husband|widow|pilot|cook|nurse|captain|chief|guard|victim|suspect|guide|clerk|coach|monk|nun|priest|judge)$/;

/** "Tom May, 38,": a name before it, and no preposition. */
function isSurname(atoms: readonly Atom[], at: number, tokens: FigureSentence["sentence"]["tokens"]): boolean {
  return atoms[at]?.normal === "may" && tokens[atoms[at - 1]?.token ?? -1]?.upos === "PROPN";
}

/** `dies at 92`, `died Friday at 87 after …`, `dead at 40`: nothing is counted after the number. */
function isDeath(atoms: readonly Atom[], first: number, last: number): boolean {
  const next = atoms[last + 1];
  if (next !== undefined && next.kind !== "symbol" && !/^(?:after|in|on|of|from|following|and|but)$/.test(next.normal))
    return false;
  // "died at 9 on Monday" is a time of day.
  if (next?.kind === "word" && Number(atoms[first]?.text) <= LAST_HOUR) return false;
  if (atoms[first - 1]?.normal !== "at") return false;
  return atoms.slice(Math.max(0, first - 4), first - 1).some(({ normal }) => /^(?:dies|died|dead|die)$/.test(normal));
}

const LAST_HOUR = 24;

/** `he turned 40`, `she will be 35`, `I am 29`: a person as subject and nothing counted after the number. */
function isBirthday(atoms: readonly Atom[], first: number, last: number): boolean {
  const next = atoms[last + 1]?.normal ?? ".";
  if (!/^(?:[.,;!?)]|by|when|in|on|at|and|this|next|but|years?|with|today|now)$/.test(next)) return false;
  let at = first - 1;
  if (/^(?:just|only|now|nearly|almost|about|already|exactly|over)$/.test(atoms[at]?.normal ?? "")) at--;
  const verb = atoms[at]?.normal ?? "";
  if (/^(?:turn|turned|turns|turning)$/.test(verb)) return true;
  if (!/^(?:be|is|was|am|are|were|'m|been)$/.test(verb)) return false;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const word = atoms[index]?.normal ?? "";
    if (/^(?:he|she|i|who)$/.test(word)) return true;
    if (!/^(?:will|would|is|was|only|still|had|has|have)$/.test(word)) return false;
  }
  return false;
}
