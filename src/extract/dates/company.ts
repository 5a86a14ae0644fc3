import type { Token } from "../../language/analysed-article.js";
import type { DateCandidate } from "./candidate.js";
import type { DateExpression } from "./date-expression.js";
import { isApostrophe, isCapitalised, isDash, readMonth, wordAt } from "./readers.js";
import { DETERMINERS, MEASURE_WORDS, NUMBER_LABELS, YEAR_NOUNS, YEAR_PREPOSITIONS } from "./tables/company.js";
import { LOOSE_MONTHS } from "./tables/names.js";

/** The token a lexeme of the candidate's sentence lies in. */
export function tokenAtLexeme(candidate: DateCandidate, index: number): Token | undefined {
  const lexeme = candidate.reading.lexemes[index];
  return lexeme === undefined || lexeme.token < 0 ? undefined : candidate.reading.sentence.tokens[lexeme.token];
}

/** Whether a name stands directly before: "Euro 2024", "Theresa May". The sentence's first word is capitalised anyway. */
function followsName(candidate: DateCandidate): boolean {
  const before = candidate.reading.lexemes[candidate.first - 1];
  return (
    candidate.first > 1 &&
    isCapitalised(before) &&
    readMonth(candidate.reading.lexemes, candidate.first - 1) === undefined
  );
}

const CLOSERS: ReadonlySet<string> = new Set([",", ".", ";", ":", ")", "]", "!", "?", '"', "”"]);

/** Hundreds, and of two numbers those whose first is no year that news speaks of: "in 2000 cases", "from 1000 to 2000 workers". */
function isRound(expression: DateExpression): boolean {
  if (expression.kind === "year") return expression.year % 100 === 0;
  if (expression.kind !== "interval" || expression.from.kind !== "year" || expression.to.kind !== "year") return false;
  return expression.from.year < 1800 && expression.from.year % 100 === 0 && expression.to.year % 100 === 0;
}

/** Whether the number's right neighbour shows that it is an amount or part of a word: "2000 troops", "2014-seat". */
function countsSomething(candidate: DateCandidate, isDetermined: boolean, afterYearPreposition: boolean): boolean {
  const { lexemes } = candidate.reading;
  const next = lexemes[candidate.next];
  if (next === undefined) return false;
  if (next.glued && !CLOSERS.has(next.text) && !isApostrophe(next)) {
    return !(isDash(next) && wordAt(lexemes, candidate.next + 1) === "era");
  }
  if (MEASURE_WORDS.has(next.normal) || next.text === "%") return true;
  // Behind "in" a year needs no look at the next word's tag, for which the sentence would be tagged.
  if (isDetermined || CLOSERS.has(next.text) || (afterYearPreposition && !isRound(candidate.expression))) return false;
  const tag = tokenAtLexeme(candidate, candidate.next)?.tag;
  return tag === "NNS" || (tag === "JJ" && !afterYearPreposition);
}

const YEAR_VERBS: ReadonlySet<string> = new Set([
  "was",
  "is",
  "saw",
  "has",
  "will",
  "marked",
  "ended",
  "began",
  "brought",
  "had",
  "would",
]);

/** Whether a bare number of four digits, or a range of two, is a year in its sentence. */
export function isYearInCompany(candidate: DateCandidate): boolean {
  const { lexemes } = candidate.reading;
  const before = lexemes[candidate.first - 1];
  const word = before?.normal ?? "";
  if (
    NUMBER_LABELS.has(word) ||
    (before !== undefined && lexemes[candidate.first]?.glued === true && !/^["“”'‘’([—–]$/.test(word))
  )
    return false;
  const isDetermined = DETERMINERS.has(word) || (word === "s" && isApostrophe(lexemes[candidate.first - 2]));
  const afterYearPreposition = YEAR_PREPOSITIONS.has(word) || YEAR_NOUNS.has(word);
  if (countsSomething(candidate, isDetermined, afterYearPreposition)) return false;
  if (candidate.expression.kind === "interval")
    return isModern(candidate.expression.to) || afterYearPreposition || word === "(";
  if (afterYearPreposition) return true;
  if (!isModern(candidate.expression)) return false;
  if (isDetermined || word === "(" || word === "early" || word === "late") return true;
  if (before === undefined)
    return YEAR_VERBS.has(wordAt(lexemes, candidate.next)) || wordAt(lexemes, candidate.next) === "";
  if (isComparison(candidate)) return true;
  const tag = tokenAtLexeme(candidate, candidate.next)?.tag;
  return tag === "NN" && !followsName(candidate);
}

/** "than 2014", "up to 2014", "compared with 2014", "prior to 2014". */
function isComparison(candidate: DateCandidate): boolean {
  const { lexemes } = candidate.reading;
  const word = wordAt(lexemes, candidate.first - 1);
  const earlier = wordAt(lexemes, candidate.first - 2);
  if (word === "with" || word === "to") return /^(?:compared|prior|back|dating|relative)$/.test(earlier);
  return word === "than" && earlier !== "more" && earlier !== "less" && earlier !== "fewer";
}

/** Years news speaks of without a preposition. */
function isModern(moment: { readonly kind: string; readonly year?: number }): boolean {
  return moment.year !== undefined && moment.year >= 1900 && moment.year <= 2100;
}

const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "of",
  "from",
  "through",
  "throughout",
  "during",
  "before",
  "after",
  "between",
  "for",
  "around",
  "mid",
]);

/** Words after a capitalised "May" that make it the verb. */
const MODAL_COMPANY: ReadonlySet<string> = new Set([
  "be",
  "have",
  "not",
  "never",
  "also",
  "still",
  "soon",
  "well",
  "yet",
  "or",
]);

/** Whether a bare month's name, or a range of two, is a month in its sentence. */
export function isMonthInCompany(candidate: DateCandidate): boolean {
  const { lexemes, sentence } = candidate.reading;
  const name = lexemes[candidate.first];
  const word = wordAt(lexemes, candidate.first - 1);
  const following = lexemes[candidate.next];
  if (name === undefined || isMayTheVerb(candidate)) return false;
  const isTitleCase = sentence.place === "headline" || sentence.place === "heading";
  if (MONTH_PREPOSITIONS.has(word)) return !(LOOSE_MONTHS.has(name.normal) && isCapitalised(following) && !isTitleCase);
  const isAbbreviated = name.text.length <= 4 && !LOOSE_MONTHS.has(name.normal) && name.normal !== "july";
  if (isAbbreviated || followsName(candidate) || (isCapitalised(following) && !isTitleCase)) return false;
  if (!LOOSE_MONTHS.has(name.normal)) return true;
  return (
    DETERMINERS.has(word) &&
    candidate.first > 0 &&
    following !== undefined &&
    /^\p{Ll}/u.test(following.text) &&
    following.normal !== "on"
  );
}

/** Whether "May" is the auxiliary: "Fares May Rise" in a headline, "May they rest". */
export function isMayTheVerb(candidate: DateCandidate): boolean {
  const name = candidate.reading.lexemes[candidate.next - 1];
  if (name?.normal !== "may") return false;
  const following = tokenAtLexeme(candidate, candidate.next);
  return following !== undefined && (MODAL_COMPANY.has(following.normal) || following.tag === "VB");
}
