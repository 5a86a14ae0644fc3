import { cueVerb } from "../lexicon/cue-lexicon.js";
import type { Reading } from "../reading.js";
import { baseNounPhraseEnd, nounPhraseEnd } from "./noun-phrase.js";
import { isHiddenCue } from "./predicate.js";
import { isAdverb, isAuxiliary, isDash, isFiniteVerb, isNominal, isSentenceEnd, isVerb } from "./words.js";

/** Where a content ends (exclusive) and why. */
export interface Ending {
  readonly to: number;
  readonly why: string;
}

/** How sure a verb must be a cue for its clause to end the one before it. */
const STRONG = 0.6;

function gradeAt(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  if (token === undefined || !isVerb(token)) return 0;
  const next = reading.tokens[index + 1]?.normal;
  const cue = cueVerb(token, next);
  if (cue === undefined) return 0;
  return Math.max(0, ...cue.frames.values());
}

/** The verb at or after `index`, over auxiliaries and adverbs; -1 where another word comes first. */
function verbAt(reading: Reading, index: number, ceiling: number): number {
  let at = index;
  while (at < ceiling && at - index < 6 && (isAdverb(reading.tokens[at]) || isAuxiliary(reading.tokens[at]))) at += 1;
  return at < ceiling && isVerb(reading.tokens[at]) ? at : isVerb(reading.tokens[at - 1]) ? at - 1 : -1;
}

/** "…, adding that": a participle of a cue after a comma goes on with the same speaker. */
export function participleCue(reading: Reading, comma: number, ceiling: number): boolean {
  let at = comma + 1;
  while (at < ceiling && isAdverb(reading.tokens[at])) at += 1;
  const token = reading.tokens[at];
  if (token === undefined || !/ing$/u.test(token.normal)) return false;
  // "said on Thursday, warning that one holding in eight may fail": before its clause it is no noun, whatever the tagger says.
  const opensClause = at === comma + 1 && reading.tokens[at + 1]?.normal === "that";
  if (opensClause) return (cueVerb(token)?.frames.get("that") ?? 0) >= STRONG;
  return token.upos === "VERB" && gradeAt(reading, at) >= STRONG;
}

/** ", apparently referring to": an adverb of judgment before a participle is the narrator's, of how it was said or why. */
function isComment({ tokens }: Reading, comma: number): boolean {
  return (
    /^(?:apparently|implicitly|effectively|essentially|seemingly|presumably|evidently|pointedly|clearly|possibly|perhaps)$/u.test(
      tokens[comma + 1]?.normal ?? "",
    ) && tokens[comma + 2]?.tag === "VBG"
  );
}

/** "… and pledged to", "… but declined to": a cue in the same tense coordinated without a subject of its own. */
function coordinatedCue(reading: Reading, conjunction: number, ceiling: number, cueTag: string): boolean {
  const verb = verbAt(reading, conjunction + 1, ceiling);
  if (verb < 0 || gradeAt(reading, verb) < STRONG) return false;
  // "said he had watched it rise | and thought of the days": what somebody thought is told as what he did was, if the tree says so.
  const governor = reading.tokens[reading.heads[verb] ?? -1];
  const isDeed = !isSpeech(reading, verb) && reading.tokens[verb + 1]?.normal !== "that";
  if (isDeed && reading.tokens[verb]?.relation === "conj" && governor?.relation === "ccomp") return false;
  const first = reading.tokens[conjunction + 1 + countAdverbs(reading, conjunction + 1, ceiling)];
  const tag = first?.tag ?? "";
  return isFiniteVerb(first) && (tag === cueTag || (tag === "VBD" && cueTag === "VBN"));
}

function countAdverbs(reading: Reading, from: number, ceiling: number): number {
  let count = 0;
  while (from + count < ceiling && isAdverb(reading.tokens[from + count])) count += 1;
  return count;
}

function isSpeech(reading: Reading, verb: number): boolean {
  const token = reading.tokens[verb];
  return token !== undefined && (cueVerb(token, reading.tokens[verb + 1]?.normal)?.frames.get("quote") ?? 0) >= 0.6;
}

/** ", while officials claim": a new clause with its own speaker and cue. */
export function clauseWithCue(reading: Reading, from: number, ceiling: number): boolean {
  let subject = nounPhraseEnd(reading, from, ceiling);
  if (subject === from) subject = baseNounPhraseEnd(reading, from, ceiling);
  if (subject === from || !isNominal(reading.tokens[subject - 1])) return false;
  if (subject - 1 > from && isHiddenCue(reading, subject - 1)) return true;
  const verb = verbAt(reading, subject, ceiling);
  return (
    verb >= 0 &&
    // "the costs Arden said would follow": a relative clause without its pronoun.
    !isFiniteVerb(reading.tokens[verb + 1]) &&
    gradeAt(reading, verb) >= 0.8 &&
    isSpeech(reading, verb) &&
    isFiniteVerb(reading.tokens[subject + countAdverbs(reading, subject, ceiling)])
  );
}

/** ", while the union put it at 9": a contrast with another's figure. */
function contrasts(reading: Reading, conjunction: number, ceiling: number): boolean {
  const word = reading.tokens[conjunction]?.normal;
  if (!COORDINATORS.has(word ?? "")) return false;
  const subject = nounPhraseEnd(reading, conjunction + 1, ceiling);
  return (
    subject > conjunction + 1 &&
    /^(?:put|puts|counted|counts|estimated|estimates)$/u.test(reading.tokens[subject]?.normal ?? "")
  );
}

/** After a quotation that ends in a comma only a connecting word or another quotation goes on with what is said. */
function goesOnAfterQuotation(reading: Reading, at: number, whole: boolean): boolean {
  const token = reading.tokens[at];
  if (!whole) return token !== undefined && token.tag !== "VBG" && !cueWithBreak(reading, at, at + 30);
  return (
    token !== undefined &&
    (token.upos === "CCONJ" ||
      token.normal === "that" ||
      token.normal === "especially" ||
      (reading.quotationAt[at] ?? -1) >= 0)
  );
}

/** Whether a quotation, marks included, is a sentence: it begins with a capital and holds a finite verb. */
const isSentence = ({ tokens }: Reading, from: number, to: number): boolean =>
  /^\p{Lu}/u.test(tokens[from + 1]?.text ?? "") && tokens.slice(from + 1, to).some(isFiniteVerb);

/** How far behind a "but" or a dash the clause that it begins is looked at. */
const LONGEST_ASIDE = 40;

/** `"I kept two ledgers," | but in fact Arden kept one`: behind a whole sentence that is quoted, a clause with a subject and no more of what was said. */
function isNarratorsObjection({ tokens, quotationAt }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:but|though|although)$/u.test(tokens[at]?.normal ?? "")) return false;
  if (next === undefined || next.normal === "that" || isVerb(next) || isAuxiliary(next)) return false;
  for (let index = at; index < at + LONGEST_ASIDE && !isSentenceEnd(tokens[index]); index += 1)
    if ((quotationAt[index] ?? -1) >= 0) return false;
  return true;
}

/** ", Arden said, …": a subject and a cue with a mark or a quotation right after it. */
function cueWithBreak(reading: Reading, from: number, ceiling: number): boolean {
  const subject = nounPhraseEnd(reading, from, ceiling);
  if (subject === from || !isNominal(reading.tokens[subject - 1])) return false;
  const verb = verbAt(reading, subject, ceiling);
  if (verb < 0 || gradeAt(reading, verb) < 0.8) return false;
  const next = reading.tokens[verb + 1];
  return next !== undefined && (next.text === "," || next.text === ":" || (reading.quotationAt[verb + 1] ?? -1) >= 0);
}

/** "a hole which, it says, will grow": a pronoun and its cue between commas are the same speaker's. */
function isAsideOfSpeaker({ tokens }: Reading, comma: number): boolean {
  return /^(?:it|he|she|they)$/u.test(tokens[comma + 1]?.normal ?? "") && tokens[comma + 3]?.text === ",";
}

/** Whether a second dash ends what one begins: "the bridge was shut — while officials say it was open — and". */
function isDashed({ tokens }: Reading, dash: number, ceiling: number): boolean {
  for (let index = dash + 1; index < Math.min(ceiling, dash + LONGEST_ASIDE); index += 1)
    if (isDash(tokens[index])) return true;
  return false;
}

const COORDINATORS = new Set(["and", "but", "while", "although", "though", "yet", "whereas"]);

/** Tokens outside quotations after which a clause is given up: no report has one half as long, and hostile text has no end. */
const LONGEST_CLAUSE = 600;

/**
 * End of the clause that begins at `from` and is said by the cue whose first verb form has the tag `cueTag`.
 * The clause runs to the sentence's end unless something in it goes over to another speech act.
 */
export function clauseEnd(reading: Reading, from: number, passageEnd: number, cueTag: string): Ending {
  let ceiling = Math.min(passageEnd, from + LONGEST_CLAUSE);
  let sawVerb = false;
  for (let index = from; index < ceiling; index += 1) {
    const quotation = reading.quotationAt[index] ?? -1;
    if (quotation >= 0) {
      const to = Math.min(passageEnd, reading.quotations[quotation]?.to ?? index + 1);
      ceiling = Math.min(passageEnd, ceiling + Math.max(0, to - index));
      const last = reading.tokens[to - 2];
      if (to < ceiling && isSentenceEnd(last) && to - index > 2) return { to, why: "the quotation ends the sentence" };
      if (to < ceiling && last?.text === "," && !goesOnAfterQuotation(reading, to, index === from))
        return { to, why: "the quotation ends with a comma" };
      if (
        to < ceiling &&
        index === from &&
        last?.text === "," &&
        isSentence(reading, from, to) &&
        isNarratorsObjection(reading, to)
      )
        return { to, why: "the narrator objects" };
      sawVerb = true;
      index = Math.max(index, to - 1);
      if (
        last?.text === "," &&
        to < ceiling &&
        COORDINATORS.has(reading.tokens[to]?.normal ?? "") &&
        clauseWithCue(reading, to + 1, ceiling)
      )
        return { to, why: "a clause with another speaker follows" };
      continue;
    }
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (isFiniteVerb(token)) sawVerb = true;
    if (isSentenceEnd(token) && index > from && reading.tokens[index + 1]?.text !== ")")
      return { to: index, why: "the sentence ends" };
    if (token.text === ";" && index > from) return { to: index, why: "a semicolon ends the clause" };
    if (index === from) continue;
    if (token.text === "," && !isAsideOfSpeaker(reading, index) && cueWithBreak(reading, index + 1, ceiling))
      return { to: index, why: "another speaker and cue follow" };
    if (token.text === "," && isComment(reading, index)) return { to: index, why: "the narrator comments" };
    if (token.text === "," && participleCue(reading, index, ceiling))
      return { to: index, why: "another cue of the same speaker follows" };
    const conjunction =
      (token.text === "," || (isDash(token) && !isDashed(reading, index, ceiling))) &&
      COORDINATORS.has(reading.tokens[index + 1]?.normal ?? "")
        ? index + 1
        : token.upos === "CCONJ"
          ? index
          : -1;
    if (conjunction >= 0 && sawVerb) {
      if (coordinatedCue(reading, conjunction, ceiling, cueTag))
        return { to: index, why: "a second cue of the same speaker is coordinated" };
      if (
        conjunction > index &&
        (clauseWithCue(reading, conjunction + 1, ceiling) || contrasts(reading, conjunction, ceiling))
      )
        return { to: index, why: "a clause with another speaker follows" };
    }
  }
  return { to: ceiling, why: ceiling < passageEnd ? "no clause is longer" : "the sentence ends" };
}

/**
 * Whether the noun phrase at `from` is the subject of a finite verb: the verb stands right behind it, or the parse says so.
 * Relative clauses and quotations between them do not count.
 */
export function holdsClause(reading: Reading, from: number, to: number): boolean {
  const subject = nounPhraseEnd(reading, from, to);
  if (subject === from) return adverbialOpens(reading, from, to);
  const adjacent = subject + countAdverbs(reading, subject, to);
  if (isObjectAndTime(reading, from, subject)) return false;
  if (isFiniteVerb(reading.tokens[adjacent]) || opensWithVerb(reading, adjacent)) return true;
  for (let index = subject; index < to && index - subject < 60; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.text === ";") return false;
    if (!isVerb(token) || (reading.quotationAt[index] ?? -1) >= 0) continue;
    const owner = reading.subjects[index] ?? -1;
    const active = token.tag === "VBN" && reading.tokens[owner]?.relation === "nsubj";
    if (owner >= from && owner < subject && isNominal(reading.tokens[owner]) && (active || finiteGroup(reading, index)))
      return true;
  }
  return false;
}

/** "noted the delay | as the mayor left": an object, then a clause of its own that tells when. */
function isObjectAndTime({ tokens }: Reading, from: number, subject: number): boolean {
  for (let index = from + 1; index <= subject; index += 1) {
    if (tokens[index]?.normal !== "as" || tokens[index - 1]?.tag === "VBN") continue;
    const next = tokens[index + 1];
    return next?.upos === "DET" || next?.upos === "PRON" || next?.upos === "PROPN";
  }
  return false;
}

/** "said in 2014 the port lost": an adverbial before the clause's own subject. */
function adverbialOpens(reading: Reading, from: number, to: number): boolean {
  for (let index = from + 1; index < to && index - from < 25; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.text === ";" || token.normal === "who" || token.normal === "which") return false;
    if (isFiniteVerb(token) && (reading.quotationAt[index] ?? -1) < 0) return true;
  }
  return false;
}

/** A quotation whose first word is a finite verb: the dam "is safe". */
function opensWithVerb(reading: Reading, at: number): boolean {
  const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
  return quotation !== undefined && quotation.from === at && isVerb(reading.tokens[at + 1]);
}

/** Whether the verb or the auxiliary before it is finite. */
function finiteGroup(reading: Reading, index: number): boolean {
  for (let at = index; at > index - 5 && at >= 0; at -= 1) {
    const token = reading.tokens[at];
    if (isFiniteVerb(token)) return true;
    if (at < index && !isAuxiliary(token) && !isAdverb(token)) return false;
  }
  return false;
}
