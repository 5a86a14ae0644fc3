import type { Candidate, FigureRefiner, FigureSentence } from "../candidate.js";
import { isPlural, tokenOf } from "../grammar.js";

/** Words that look like the head of a compound name (`mid-30s`, `pre-2014`, `sub-10`) and are none. */
const PREFIXES = /^(?:mid|pre|post|sub|non|ex|over|under|some|about|nearly|almost|a|an|to|of|and|or)$/;
const NUMBER_WORDS_AS_NAMES = /^\p{Lu}\p{Ll}/u;

/** Numbers that are a part of a name: `Su-34`, `iPhone 11`, `Vega 500`, `5G`, `787-9`, `24/7`, `the Big Four`. */
export const dropNames: FigureRefiner = {
  name: "no names with numbers",
  refine: (candidates, sentence) =>
    candidates.filter(
      (candidate) =>
        !isHyphenedToName(candidate, sentence) &&
        !isGluedToLetters(candidate, sentence) &&
        !isGluedToNumber(candidate, sentence) &&
        !followsName(candidate, sentence) &&
        !isCapitalisedWord(candidate, sentence),
    ),
};

function isHyphenedToName({ numeral, unit }: Candidate, { atoms }: FigureSentence): boolean {
  if (unit?.kind === "money") return false;
  const [hyphen, name] = [atoms[numeral.first - 1], atoms[numeral.first - 2]];
  if (hyphen === undefined || !/^[-‐‑–]$/.test(hyphen.text) || hyphen.spaced || atoms[numeral.first]?.spaced !== false)
    return false;
  return (name?.kind === "word" || name?.kind === "code") && !PREFIXES.test(name.normal);
}

/** Letters glued behind the digits that are neither scale nor unit. */
function isGluedToLetters({ numeral, form, unit }: Candidate, { atoms }: FigureSentence): boolean {
  const after = atoms[numeral.last + 1];
  if (form !== "digits" || after === undefined || after.spaced) return false;
  if (after.kind !== "word" && after.kind !== "code") return false;
  return unit?.words === undefined || unit.words.first > numeral.last + 1;
}

/** `9/11`, `24/7`, `787-9`, `3-2`: digits joined to digits that are no range with a unit. */
function isGluedToNumber({ numeral, form, unit }: Candidate, { atoms }: FigureSentence): boolean {
  if (form !== "digits" || unit?.kind === "money") return false;
  const joins = (mark: number, other: number) => {
    const [between, number] = [atoms[mark], atoms[other]];
    const glued =
      between !== undefined && atoms[Math.max(mark, numeral.first)]?.spaced === false && number?.kind === "number";
    return glued && between.text === "/" && !between.spaced;
  };
  return joins(numeral.last + 1, numeral.last + 2) || joins(numeral.first - 1, numeral.first - 2);
}

/** A capitalised word inside the sentence right before plain digits that count nothing. */
function followsName({ numeral, form, unit }: Candidate, sentence: FigureSentence): boolean {
  if (form !== "digits" || unit !== undefined || sentence.sentence.place === "headline") return false;
  const { atoms } = sentence;
  const [name, after] = [atoms[numeral.first - 1], atoms[numeral.last + 1]];
  if (
    name === undefined ||
    !/^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(name.text) ||
    !/^\d{1,4}$/.test(atoms[numeral.first]?.text ?? "")
  )
    return false;
  if (numeral.first === 1 && tokenOf(sentence, 0)?.upos !== "PROPN") return false;
  if (isPlural(sentence, numeral.last + 1) || isPlural(sentence, numeral.last + 2)) return false;
  return name.kind === "word" && tokenOf(sentence, numeral.first - 1)?.upos === "PROPN" && after?.text !== "-";
}

/** A number word with a capital inside the sentence is a name (`the Big Four`), headlines apart. */
function isCapitalisedWord({ numeral, form }: Candidate, { atoms, sentence }: FigureSentence): boolean {
  if (form !== "words" || numeral.first === 0 || sentence.place === "headline" || sentence.place === "heading")
    return false;
  const word = atoms[numeral.first];
  const before = atoms[numeral.first - 1];
  if (word === undefined || !NUMBER_WORDS_AS_NAMES.test(word.text) || before === undefined) return false;
  return before.kind === "word" && numeral.first === numeral.last;
}
