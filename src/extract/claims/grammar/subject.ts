import type { Token } from "../../../language/analysed-article.js";
import { isRoleNoun } from "../../speakers/tables/titles.js";
import { CLAUSE_OPENERS, DOCUMENT_NOUNS, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_NOUNS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { insertionStart, timeStart } from "./insertion.js";
import { fullNounPhraseEnd, nounPhraseStart, opensAdjunct, type Range } from "./noun-phrase.js";
import type { Predicate } from "./predicate.js";
import { isAdposition, isAdverb, isBreak, isCapitalized, isDash, isFiniteVerb, isNominal, isVerb } from "./words.js";

/** Furthest a subject's first word may stand before its verb. */
const LONGEST_SUBJECT = 70;

function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quotationAt[index] ?? -1) >= 0;
}

/** Last token before `index` that is no adverb: "he also | said". */
function skipAdverbsBack(reading: Reading, index: number, floor: number): number {
  let last = index;
  while (last >= floor && isAdverb(reading.tokens[last]) && !isUnknownNameAt(reading, last) && !isQuoted(reading, last))
    last -= 1;
  return last;
}

/** Whether `head` can be the head of a subject that ends before the verb: no clause begins between the two. */
function reaches(reading: Reading, head: number, verb: number): boolean {
  for (let index = head + 1; index < verb; index += 1) {
    if (isQuoted(reading, index) && index - head > 30) return false;
    const token = reading.tokens[index];
    if (token?.text === ";" || token?.text === ":") return false;
  }
  return true;
}

/** The subject by the parse: its head where the parse gives one before the verb. */
function parsedHead(reading: Reading, predicate: Predicate, passage: Passage): number {
  for (const verb of [predicate.main, predicate.first]) {
    const subject = reading.subjects[verb] ?? -1;
    const fits =
      subject >= passage.from &&
      !isGoverned(reading, subject, passage) &&
      timeStart(reading, subject, passage.from) < 0 &&
      subject < predicate.first &&
      !isQuoted(reading, subject) &&
      isNominal(reading.tokens[subject]);
    if (fits && predicate.first - subject < LONGEST_SUBJECT && reaches(reading, subject, predicate.first))
      return subject;
  }
  return -1;
}

/** Whether a preposition of time or place right before the noun phrase takes it: "who has in the past | described". */
function isGoverned(reading: Reading, head: number, passage: Passage): boolean {
  const from = nounPhraseStart(reading, head, passage.from);
  return (
    from > passage.from &&
    /^(?:in|on|at|during|since|after|before|by|from|for|with)$/u.test(reading.tokens[from - 1]?.normal ?? "")
  );
}

/** Cuts an adverbial off the end of a subject: "Arden on Monday", "Arden, speaking in Marl,". */
function trimTail(reading: Reading, from: number, head: number, to: number): number {
  for (let index = head + 1; index < to; index += 1) {
    const token = reading.tokens[index];
    const next = reading.tokens[index + 1];
    // "A report | published on Monday"
    if (isAdposition(token) && opensAdjunct(reading, index))
      return index - 1 > head && isReduced(reading, index - 1) ? index - 1 : index;
    if (
      token?.text === "," &&
      (next?.tag === "VBG" ||
        (isAdposition(next) && next?.normal !== "of") ||
        isAdverb(next) ||
        next?.normal === "when" ||
        next?.normal === "as" ||
        next?.normal === "while")
    )
      return index;
    if (token !== undefined && TIME_NOUNS.has(token.normal) && index > from && index === to - 1)
      return /^(?:last|this|next)$/u.test(reading.tokens[index - 1]?.normal ?? "") && index - 1 > head
        ? index - 1
        : index;
  }
  return to;
}

/** "a report | published on Monday"; of "a man jailed in March" it tells who. */
const isReduced = ({ tokens }: Reading, index: number): boolean =>
  tokens[index]?.tag === "VBN" && DOCUMENT_NOUNS.has(tokens[index - 1]?.normal ?? "");

function trimHead(reading: Reading, from: number, head: number): number {
  let start = from;
  while (start < head && TIME_NOUNS.has(reading.tokens[start]?.normal ?? "")) start += 1;
  return start;
}

/** Subject by the words alone: the noun phrase that stands right before the verb, over an apposition between commas. */
function surfaceSubject(reading: Reading, verb: number, floor: number): Range | undefined {
  const last = skipAdverbsBack(reading, verb - 1, floor);
  const token = reading.tokens[last];
  if (token === undefined || last < floor) return undefined;
  const time = timeStart(reading, last, floor);
  const timed = time < 0 ? undefined : surfaceSubject(reading, time, floor);
  if (timed !== undefined) return timed;
  const inserted = token.text === "," ? insertionStart(reading, last, floor) : -1;
  if (inserted >= 0) return surfaceSubject(reading, inserted, floor);
  if (token.text === ",")
    return subjectBeforeApposition(reading, last, floor) ?? subjectBeforeRelative(reading, last, floor);
  if (isDash(token)) return subjectBeforeDashes(reading, last, floor);
  if (TIME_NOUNS.has(token.normal) && isCapitalized(token)) {
    const preposition = reading.tokens[last - 1]?.normal ?? "";
    if (/^(?:on|in|since|during)$/u.test(preposition)) return subjectBeforeTime(reading, last - 1, floor);
  }
  if (isQuoted(reading, last))
    return subjectBeforeQuotedAdverb(reading, last, floor) ?? subjectBeforeRelative(reading, last, floor);
  if (token.upos === "PRON" || SUBJECT_PRONOUNS.has(token.normal)) {
    return token.tag === "PRP$" ? undefined : { from: last, to: last + 1 };
  }
  if (token.text === ")" || isNominal(token) || token.upos === "ADJ" || isUnknownName(token)) {
    const from = trimHead(reading, nounPhraseStart(reading, last, floor), last);
    return { from, to: last + 1 };
  }
  return undefined;
}

/** "Figures released by the ministry | on Tuesday show", "a survey | in January found"; "who spoke in an interview | in May" ends in no subject. */
function subjectBeforeTime(reading: Reading, preposition: number, floor: number): Range | undefined {
  const { tokens } = reading;
  const participle = preposition - 1;
  // "The mother of a man killed | in March": it tells who.
  if (tokens[participle]?.tag === "VBN" && isNominal(tokens[participle - 1]) && !isReduced(reading, participle))
    return { from: nounPhraseStart(reading, participle - 1, floor), to: preposition };
  const subject = surfaceSubject(reading, isReduced(reading, participle) ? participle : preposition, floor);
  const isAdjunct = tokens[preposition]?.normal !== "on" && isAdposition(tokens[(subject?.from ?? 0) - 1]);
  return isAdjunct ? undefined : subject;
}

/** A capitalised word right before a verb of saying is a name, whatever the tagger takes it for. */
function isUnknownName(token: Token): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (token.upos === "ADV")
    return !/ly$/u.test(token.normal) && !CLAUSE_OPENERS.has(token.normal) && !OPENING_ADVERBS.has(token.normal);
  return token.upos === "VERB" || token.upos === "X" || token.upos === "INTJ";
}

function isUnknownNameAt(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return token !== undefined && isUnknownName(token);
}

const OPENING_ADVERBS = new Set(
  "here there now later earlier today tomorrow yesterday perhaps maybe once again often never always sometimes soon even just only how why when where not once twice first second last next thus hence".split(
    " ",
  ),
);

const APPOSITION_LIMIT = 5;

/** "Anna Merle, an analyst at the bank, said": from the comma before the verb back to the name. */
function subjectBeforeApposition(reading: Reading, comma: number, floor: number): Range | undefined {
  let end = comma;
  let best: Range | undefined;
  for (let round = 0; round < APPOSITION_LIMIT; round += 1) {
    let open = end - 1;
    while (open >= floor && reading.tokens[open]?.text !== "," && !isSentenceBreak(reading, open)) open -= 1;
    if (open < floor || isSentenceBreak(reading, open)) break;
    const before = reading.tokens[open - 1];
    // "The talks, which began in May, | will resume": a verb right behind the comma is the clause's own, and no apposition.
    const opener = reading.tokens[open + 1];
    if (isFiniteVerb(opener) && (opener?.tag !== "VBD" || opener.upos === "AUX")) break;
    if (open - 1 < floor || !(isNominal(before) || before?.upos === "ADJ" || before?.text === ")")) break;
    const from = nounPhraseStart(reading, open - 1, floor);
    best = { from, to: best === undefined ? beforeMeanwhile(reading, open, comma) : best.to };
    if (isWholeSubject(reading, { from, to: comma })) break;
    if (from <= floor || !isBreak(reading.tokens[from - 1])) break;
    if (reading.tokens[from]?.upos === "PROPN" && reading.tokens[from - 1]?.text !== ",") break;
    end = open;
  }
  return best;
}

/** "Maeve Corr, | chief executive of the operator": whether a name of two words or more stands before a comma, and what follows has no article. */
function tellsOfName({ tokens }: Reading, from: number): boolean {
  const [first, before, earlier] = [tokens[from], tokens[from - 2], tokens[from - 3]];
  const isNamed = [before, earlier].every((token) => token?.upos === "PROPN" && isCapitalized(token));
  return isNamed && first?.upos !== "DET" && first?.tag !== "PRP$";
}

/** "The road is open, | the port's chief, Anna Merle, said": a noun with its article and the name behind it are whole. */
function isNameAfterOffice(reading: Reading, from: number, comma: number): boolean {
  const { tokens } = reading;
  const name = tokens[comma + 1];
  const office = tokens.slice(from, comma);
  return (
    tokens[comma]?.text === "," &&
    name?.upos === "PROPN" &&
    isCapitalized(name) &&
    office.some(({ upos, tag }) => upos === "DET" || tag === "PRP$" || tag === "POS") &&
    !tellsOfName(reading, from) &&
    office.some((token) => (token.upos === "NOUN" || token.upos === "ADJ") && !isCapitalized(token)) &&
    tokens[from - 1]?.text === ","
  );
}

/**
 * "The road is open, | Anna Merle, the port's chief, said": a name between commas, and what it is behind it. One word may be
 * the rest of a place ("Marl, Ohio"), and behind an office the name is the office's ("the port's chief, Anna Merle, a lawyer").
 */
function isNameBeforeApposition(reading: Reading, from: number, comma: number): boolean {
  const { tokens } = reading;
  const name = tokens.slice(from, comma);
  return (
    name.length > 1 &&
    name.every((token) => token.upos === "PROPN" && isCapitalized(token)) &&
    tokens[from - 1]?.text === "," &&
    !isRoleNoun(tokens[from - 2]?.normal ?? "")
  );
}

/** Whether a name and what it is make up a subject behind a clause, whatever stands before them. */
function isWholeSubject(reading: Reading, { from, to }: Range): boolean {
  const comma = from + reading.tokens.slice(from, to).findIndex(({ text }) => text === ",");
  return comma > from && (isNameAfterOffice(reading, from, comma) || isNameBeforeApposition(reading, from, comma));
}

/** "Arden, | speaking in Marl, said": what somebody did meanwhile is no part of the name. */
function beforeMeanwhile(reading: Reading, open: number, comma: number): number {
  return reading.tokens[open + 1]?.tag === "VBG" ? open : comma;
}

const LONGEST_BETWEEN_DASHES = 40;

/** "Anna Merle — who leads the board — said": from the dash before the verb over what the two dashes hold, back to the name. */
function subjectBeforeDashes(reading: Reading, last: number, floor: number): Range | undefined {
  for (let index = last - 2; index > floor && last - index < LONGEST_BETWEEN_DASHES; index -= 1) {
    const token = reading.tokens[index];
    if (/^[;:.!?]$/u.test(token?.text ?? "")) return undefined;
    if (!isDash(token)) continue;
    if (!isNominal(reading.tokens[index - 1]) || isQuoted(reading, index - 1)) return undefined;
    return { from: nounPhraseStart(reading, index - 1, floor), to: index };
  }
  return undefined;
}

/** Longest quotation of an adverb, marks included. */
const LONGEST_ADVERB = 7;

/** `the advertisement "unmistakably and wrongfully" suggests`: the noun phrase before an adverb that is quoted. */
function subjectBeforeQuotedAdverb(reading: Reading, last: number, floor: number): Range | undefined {
  const quotation = reading.quotations[reading.quotationAt[last] ?? -1];
  if (quotation === undefined || quotation.to - quotation.from > LONGEST_ADVERB || quotation.from <= floor)
    return undefined;
  const words = reading.tokens.slice(quotation.from + 1, quotation.to - 1);
  const isAdverbial = words.every((token) => isAdverb(token) || token.upos === "CCONJ");
  const head = quotation.from - 1;
  return isAdverbial && isNominal(reading.tokens[head])
    ? { from: nounPhraseStart(reading, head, floor), to: head + 1 }
    : undefined;
}

const LONGEST_RELATIVE = 60;

/** `Beck, who once called it "a mess," said`: over a relative clause between commas back to the name before it. */
function subjectBeforeRelative(reading: Reading, last: number, floor: number): Range | undefined {
  let verbs = 0;
  for (let index = last; index > floor && last - index < LONGEST_RELATIVE; index -= 1) {
    if (isQuoted(reading, index)) continue;
    const token = reading.tokens[index];
    if (token !== undefined && /^(?:who|whose|which)$/u.test(token.normal) && reading.tokens[index - 1]?.text === ",") {
      const before = reading.tokens[index - 2];
      if (verbs === 0 || !isNominal(before) || isQuoted(reading, index - 2)) return undefined;
      const to = isQuoted(reading, last) || reading.tokens[last]?.text !== "," ? last + 1 : last;
      return { from: nounPhraseStart(reading, index - 2, floor), to };
    }
    if (token !== undefined && /^[;:.!?]$/u.test(token.text)) return undefined;
    // "…, which began in May, | will resume on Monday": behind the relative clause the main clause goes on.
    if (token?.text === "," && isFiniteVerb(reading.tokens[index + 1])) return undefined;
    if (isFiniteVerb(token)) verbs += 1;
  }
  return undefined;
}

function isSentenceBreak(reading: Reading, index: number): boolean {
  // "Arden, R-Ky., said": the full stop of an abbreviation stands before a comma.
  if (reading.tokens[index]?.text === "." && reading.tokens[index + 1]?.text === ",") return false;
  const token = reading.tokens[index];
  return /^[;:.!?]$/u.test(token?.text ?? "") || isDash(token) || isQuoted(reading, index);
}

/** Whether a clause can begin at `index`: after a comma or a subordinating word, or where the passage begins. */
function opensClauseAt(reading: Reading, index: number, floor: number): boolean {
  const before = reading.tokens[index - 1];
  return index <= floor || before?.text === "," || before?.text === ";" || SUBORDINATORS.has(before?.normal ?? "");
}

/** No phrase that opens a sentence is longer, in tokens; it also bounds the work. */
const LONGEST_FRONTED = 60;

/** Whether the sentence opens with a preposition or a participle, or with a clause of its own that ends before `to`. */
function opensWithPhrase(reading: Reading, floor: number, to: number): boolean {
  const opener = reading.tokens[floor];
  // "As Anna Merle, the mayor, put it": the subject is the opener's own.
  if (opener === undefined || opener.normal === "as") return false;
  if (opener.tag === "IN" && opener.upos === "ADP") return OPENING_PREPOSITIONS.has(opener.normal);
  if (/^(?:VBN|VBG|VBD)$/u.test(opener.tag)) return /(?:ed|ing)$/u.test(opener.normal);
  const isSubordinating = opener.upos === "SCONJ" || opener.tag === "WRB";
  const end = Math.min(to, floor + LONGEST_FRONTED);
  return isSubordinating && reading.tokens.slice(floor + 1, end).some((token) => isVerb(token));
}

const OPENING_PREPOSITIONS = new Set(
  "in on at during after before since by for from with without despite under amid over through until upon within beside besides".split(
    " ",
  ),
);

/** "Alexandria, Va., | Merle said": whether what follows a comma is only the state that a place lies in. */
function isStateAfter(reading: Reading, comma: number): boolean {
  return /^\p{Lu}[\p{L}.]*\.$/u.test(reading.tokens[comma + 1]?.text ?? "") && reading.tokens[comma + 2]?.text === ",";
}

/** "Asked about the overrun, | the mayor, Anna Merle, said": a subject begins behind the comma of what opens the sentence. */
function behindFrontedPhrase(reading: Reading, subject: Range, floor: number): Range {
  if (subject.from <= floor || !opensWithPhrase(reading, floor, subject.from)) return subject;
  for (let index = floor; index < Math.min(subject.to - 1, floor + LONGEST_FRONTED); index += 1) {
    if (reading.tokens[index]?.text !== "," || isStateAfter(reading, index)) continue;
    const isRelative = /^wh/u.test(reading.tokens[index + 1]?.normal ?? "");
    return index > subject.from && !isRelative ? { from: index + 1, to: subject.to } : subject;
  }
  return subject;
}

/** The words that name who does what the predicate says, before it; undefined where none are found. */
export function subjectBefore(
  reading: Reading,
  predicate: Predicate,
  passage: Passage,
  floor = passage.from,
): Range | undefined {
  const subject = nearestSubject(reading, predicate, passage, floor);
  return subject && withPossessor(reading, behindFrontedPhrase(reading, subject, floor), floor);
}

/** "Wednesday | 's statement": a genitive mark belongs to the word before it. */
function withPossessor({ tokens }: Reading, { from, to }: Range, floor: number): Range {
  return from > floor && /^['’]s?$/u.test(tokens[from]?.text ?? "") ? { from: from - 1, to } : { from, to };
}

/** What stands in an enumeration of subjects: "the mayor, the governor of Marl, and officials". */
const ENUMERATED = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PUNCT|PART)$/u;

/** "A fire tore through the mill, and | officials said": whether a comma and a conjunction begin a clause, and end no list of subjects. */
function opensBehindClause(reading: Reading, head: number, from: number): boolean {
  const { tokens } = reading;
  if (head < 0 || head > from || tokens[from - 1]?.upos !== "CCONJ" || tokens[from - 2]?.text !== ",") return false;
  return !tokens.slice(head + 1, from).every((token) => ENUMERATED.test(token.upos) || token.normal === "of");
}

/** The subject by the words before the verb, by the parse where those give none. */
function nearestSubject(reading: Reading, predicate: Predicate, passage: Passage, floor: number): Range | undefined {
  const verb = predicate.first;
  const surface = surfaceSubject(reading, verb, floor);
  const head = parsedHead(reading, predicate, passage);
  if (surface !== undefined && reading.tokens[surface.from]?.upos === "PRON" && surface.to - surface.from === 1) {
    return surface;
  }
  const afterComma =
    surface !== undefined &&
    opensClauseAt(reading, surface.from, floor) &&
    reading.tokens[surface.to - 1]?.text !== ",";
  const closes = surface !== undefined && reading.tokens[surface.to]?.text !== ",";
  if (afterComma && (closes || isWholeSubject(reading, surface))) return surface;
  if (surface !== undefined && closes && opensBehindClause(reading, head, surface.from)) return surface;
  if (head >= floor && (surface === undefined || head < surface.from || head >= surface.to)) {
    const from = trimHead(reading, nounPhraseStart(reading, head, floor), head);
    const trimmed = trimTail(reading, from, head, verb);
    const to = skipAdverbsBack(reading, trimmed - 1, head) + 1;
    const closed = reading.tokens[to - 1]?.text === "," ? to - 1 : to;
    return { from, to: closed };
  }
  return surface;
}

const LONGEST_PLAIN_SOURCE = 6;

/** End of the words up to the next break, where they end in a name though no noun phrase can be read: "league president | Anna Merle". */
function namedBefore(reading: Reading, from: number, ceiling: number): number {
  for (let index = from; index < ceiling && index - from <= LONGEST_PLAIN_SOURCE; index += 1) {
    const token = reading.tokens[index];
    if (isBreak(token)) return reading.tokens[index - 1]?.upos === "PROPN" ? index : from;
    if (token === undefined || isVerb(token) || isAdposition(token) || isQuoted(reading, index)) return from;
  }
  return from;
}

/** The words after an inverted verb that name who said it: "said | Anna Merle, a lawyer for the union". */
export function subjectAfter(reading: Reading, from: number, ceiling: number): Range | undefined {
  const first = reading.tokens[from];
  if (first === undefined || from >= ceiling || isVerb(first) || isQuoted(reading, from)) return undefined;
  const read = fullNounPhraseEnd(reading, from, ceiling);
  const to = read > from ? read : namedBefore(reading, from, ceiling);
  return to > from && !isFiniteVerb(reading.tokens[to]) ? { from, to } : undefined;
}
