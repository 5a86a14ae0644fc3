import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isA, isPlural } from "../grammar.js";
import { LABEL_NOUNS } from "../tables/label-nouns.js";

/**
 * Drops numbers that belong to a name or a label: `iPhone 11`, `S&P 500`, `Galaxy S23`, `Section 427`, `Game 7`, `No. 5`.
 * A capitalised word before a bare number makes it a name, unless the word only opens the sentence or is a place after `in`.
 */
export const names: FigureRefiner = {
  name: "names and labels",
  refine: (candidates, sentence) => candidates.filter((candidate) => !isNamed(candidate, sentence)),
};

function isNamed(candidate: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  const { first } = candidate.numeral;
  const { unit } = candidate;
  if (candidate.form === "plural" || candidate.form === "multiple" || candidate.bound !== undefined) return false;
  if (
    unit !== undefined &&
    unit.kind !== "counted" &&
    unit.kind !== "time" &&
    !(unit.kind === "measure" && unit.name === "G")
  )
    return false;
  // An entry of a list: "the Greens took 104 seats, the Centre 88".
  if (unit !== undefined && unit.words === undefined && candidate.inferred) return false;
  if (candidate.scale !== 1 || /[,]/.test(atoms[first]?.text ?? "")) return false;
  // "the top 10 list": a list's name; "the top 10 companies" are counted.
  if (atoms[first - 1]?.normal === "top" && !/s$/.test(atoms[unit?.words?.last ?? -1]?.normal ?? "")) return true;
  if (isAircraft(candidate, sentence)) return true;
  if (isBeforeName(candidate, sentence) || isCapitalisedNumber(candidate, sentence)) return true;
  let at = first - 1;
  if (atoms[at]?.text === "." && /^(?:no|nos|vol|art|sec|fig|pp|p|ch|ep|mk|apt|ref)$/.test(atoms[at - 1]?.normal ?? ""))
    return true;
  if (atoms[at]?.normal === "number" || atoms[at]?.normal === "numbers") return true;
  const before = atoms[at];
  if (before === undefined || !(before.kind === "word" || before.kind === "code")) return false;
  if (/^(?:no|nos)$/.test(before.normal) && /^\p{Lu}/u.test(before.text)) return true;
  const isCapital =
    /^\p{Lu}/u.test(before.text) ||
    (before.kind === "code" && /^\p{L}/u.test(before.text)) ||
    /^i[A-Z]/.test(before.text);
  if (
    LABEL_NOUNS.has(before.normal) &&
    (isCapital || unit === undefined || unit.kind === "counted") &&
    !isAmountWord(before.normal, isCapital)
  )
    return true;
  // "Norland's 700 chapels" are counted.
  if (!isCapital || (unit?.words !== undefined && /['’]s$/.test(before.text))) return false;
  if (unit?.kind === "time" || unit?.kind === "measure") return false;
  if (isSentenceOpener(sentence, at)) return false;
  // Headlines write verbs with capitals too: "Storm Kills 12 Sailors".
  if (sentence.sentence.place !== "body" && unit !== undefined) return false;
  if (candidate.form === "words" && candidate.numeral.last === first && unit !== undefined) return false;
  // "In Canada 12 people died": a place in a phrase of its own opens the sentence.
  while (at > 0 && /^\p{Lu}/u.test(atoms[at - 1]?.text ?? "")) at--;
  if (unit !== undefined && /^(?:in|at|across|on|from)$/i.test(atoms[at - 1]?.normal ?? "")) return false;
  return true;
}

/** "the 757 was parked", "he bought a 737": the best known airliners go by their number alone. */
function isAircraft({ numeral, unit }: Candidate, { atoms }: FigureSentence): boolean {
  return (
    unit === undefined &&
    numeral.first === numeral.last &&
    /^7[0-8]7$/.test(atoms[numeral.first]?.text ?? "") &&
    /^(?:a|the|this|that|his|her|its|their|our|old|new|another)$/.test(atoms[numeral.first - 1]?.normal ?? "")
  );
}

/** Label nouns that also stand right before plain amounts in running text. */
function isAmountWord(word: string, isCapital: boolean): boolean {
  return (
    !isCapital &&
    /^(?:under|top|day|week|season|game|test|well|scale|group|act|top|order|case|unit|level|line|lines|turn|part|law|file|form|measure|series|lot|plot|code|study|building|class|stage|sections|pages|numbers|articles|s|e|p|q|h|u)$/.test(
      word,
    ) &&
    word !== "page"
  );
}

/** A capitalised word that opens the sentence or quotation is no name unless the tagger calls it one. */
function isSentenceOpener(sentence: FigureSentence, at: number): boolean {
  const { atoms } = sentence;
  const opens = at === 0 || /^["“”'‘(:—–\-*•.]$/.test(atoms[at - 1]?.text ?? "");
  // "Backyard Gardens: Plot 9": a title goes on behind its colon.
  if (atoms[at - 1]?.text === ":" && at > 2 && /^\p{Lu}/u.test(atoms[at - 2]?.text ?? "")) return false;
  return opens && atoms[at]?.kind === "word" && !/^\p{Ll}/u.test(atoms[at]?.text ?? "") && !isA(sentence, at, "PROPN");
}

/** A bare number before a capitalised noun in the singular: `787 Dreamliner`, `11 Pro`, `4 Abbey Gate`. */
function isBeforeName({ numeral, form, unit }: Candidate, sentence: FigureSentence): boolean {
  const { atoms } = sentence;
  if (form !== "digits" || sentence.sentence.place !== "body" || numeral.first !== numeral.last) return false;
  if (
    unit !== undefined &&
    (unit.kind !== "counted" || unit.words === undefined || isPlural(sentence, unit.words.last))
  )
    return false;
  const next = atoms[numeral.last + 1];
  const last = atoms[unit?.words?.last ?? numeral.last + 1];
  if (next?.kind !== "word" || !next.spaced || last === undefined) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    /^\p{Lu}/u.test(last.text) &&
    !isA(sentence, numeral.last + 1, "ADJ") &&
    !/(?:ese|ish|s)$/.test(last.normal)
  );
}

/** A number word with a capital inside the sentence is a name: `the Big Four`, `the Group of Seven`. */
function isCapitalisedNumber({ numeral, form }: Candidate, { atoms, sentence }: FigureSentence): boolean {
  if (form !== "words" || numeral.first !== numeral.last || sentence.place !== "body") return false;
  const before = atoms[numeral.first - 1];
  // "the owner, Four Rivers Transport, said"
  return (
    /^\p{Lu}/u.test(atoms[numeral.first]?.text ?? "") &&
    (before?.kind === "word" ||
      (before?.text === "," && [1, 2].every((next) => /^\p{Lu}\p{Ll}/u.test(atoms[numeral.last + next]?.text ?? ""))))
  );
}
