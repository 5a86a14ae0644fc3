import type { Token } from "../../../language/analysed-article.js";
import type { Cue } from "../lexicon/cue-lexicon.js";
import { WH_WORDS } from "../lexicon/words.js";
import type { Passage, Reading } from "../reading.js";
import { skipAdjuncts } from "./adjunct.js";
import { clauseEnd, type Ending, holdsClause } from "./clause-end.js";
import { baseNounPhraseEnd, nounPhraseEnd } from "./noun-phrase.js";
import { infinitiveEnd, objectEnd } from "./object-end.js";
import type { Predicate } from "./predicate.js";
import { isAdposition, isAdverb, isBreak, isFiniteVerb, isNominal, isVerb } from "./words.js";

/** What a cue takes after it: the content's tokens, the frame it stands in and how far the cue itself reaches. */
export interface Complement extends Ending {
  readonly frame: string;
  readonly grade: number;
  /** First token of the content. */
  readonly from: number;
  /** Token after the cue's last word, prepositions of the frame included. */
  readonly cueTo: number;
}

/** What is known where a complement is looked for. */
export interface Search {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly index: number;
  readonly cue: Cue;
  /** Tag of the cue's first verb form, for telling what is coordinated with it. */
  readonly tag: string;
  readonly cueTo: number;
  /** Whether the cue takes no clause without `that` and no object: a noun, or a verb in the passive. */
  readonly nominal: boolean;
}

function quotationStartsAt(reading: Reading, index: number): boolean {
  const quotation = reading.quotationAt[index] ?? -1;
  return quotation >= 0 && reading.quotations[quotation]?.from === index;
}

/** ", however," and the like between a cue and its clause. */
function skipParenthesis(reading: Reading, index: number, ceiling: number): number {
  if (reading.tokens[index]?.text !== ",") return index;
  for (let at = index + 1; at < ceiling && at - index < 5; at += 1) {
    if (reading.tokens[at]?.text === "," && at > index + 1) return at + 1;
    if (!isAdverb(reading.tokens[at]) && !isAdposition(reading.tokens[at]) && !isNominal(reading.tokens[at]))
      return index;
  }
  return index;
}

function gradeOf(search: Search, frame: string): number {
  return search.cue.frames.get(frame) ?? 0;
}

/** Clause, question, infinitive, quotation or preposition at `at`; undefined where none of the cue's frames fits. */
export function complementOf(search: Search, at: number): Complement | undefined {
  const { reading, passage, tag } = search;
  const ceiling = passage.to;
  const token = reading.tokens[at];
  if (token === undefined || at >= ceiling) return undefined;
  const found = (
    frame: string,
    from: number,
    grade: number,
    ending: Ending,
    cueTo = search.cueTo,
  ): Complement | undefined => (grade > 0 && from < ending.to ? { frame, grade, from, cueTo, ...ending } : undefined);
  const clause = (from: number): Ending => clauseEnd(reading, from, ceiling, tag);
  if (token.text === ":" || token.text === ",") {
    if (token.text === ":" && at + 1 === ceiling) return nextPassage(search, found);
    if (quotationStartsAt(reading, at + 1)) return found("quote", at + 1, gradeOf(search, "quote"), clause(at + 1));
    if (token.text === ":" && at + 2 < ceiling)
      return found("quote", at + 1, gradeOf(search, "quote") * 0.9, clause(at + 1));
    if (reading.tokens[at + 1]?.normal === "that") return complementOf(search, at + 1);
    return undefined;
  }
  if (quotationStartsAt(reading, at)) return quotedComplement(search, at, found);
  const next = reading.tokens[at + 1];
  // "disputed that, | saying": what was said before, and no clause.
  if (token.normal === "that" && next?.text === "," && reading.tokens[at + 2]?.tag === "VBG") return undefined;
  if (token.normal === "that" && next !== undefined && !isBreakButComma(next.text)) {
    const demonstrative = isDemonstrative(token, next, reading.tokens[at + 2]);
    if (!demonstrative || gradeOf(search, "that") > 0.6)
      return found("that", demonstrative ? at : at + 1, gradeOf(search, "that"), clause(at + 1));
  }
  if (WH_WORDS.has(token.normal)) return found("whether", at, gradeOf(search, "whether"), clause(at));
  if (token.normal === "not" && next?.normal === "to") return complementOf(search, at + 1);
  if (
    token.normal === "to" &&
    (quotedInfinitive(reading, at + 1) ||
      next?.tag === "VB" ||
      next?.upos === "VERB" ||
      next?.upos === "AUX" ||
      isAdverb(next))
  ) {
    return found("infinitive", at, gradeOf(search, "infinitive"), infinitiveEnd(reading, at, ceiling, tag));
  }
  const preposition = search.cue.frames.get(token.normal);
  if (
    preposition !== undefined &&
    (isAdposition(token) || token.upos === "PART" || token.upos === "ADV" || token.upos === "SCONJ")
  ) {
    if (quotationStartsAt(reading, at + 1)) return found(token.normal, at + 1, preposition, clause(at + 1), at + 1);
    if (token.normal === "for" && SPEAKING.has(search.cue.lemma) && isDuration(reading, at + 1, ceiling))
      return undefined;
    return found(
      token.normal,
      at + 1,
      preposition,
      WH_WORDS.has(next?.normal ?? "") ? clause(at + 1) : objectEnd(reading, at + 1, ceiling, tag),
      at + 1,
    );
  }
  if (/^(?:this|that|it|so)$/u.test(token.normal) && next?.text === ":" && at + 2 < ceiling)
    return found("quote", at + 2, Math.max(gradeOf(search, "quote"), gradeOf(search, "object")), clause(at + 2));
  return search.nominal ? undefined : bareComplement(search, at, found);
}

/** Verbs that may only tell that somebody spoke. */
const SPEAKING = new Set(["speak", "talk", "call"]);

/** "spoke for | an hour.", "for | more than twenty minutes,": how long, and nothing that is said. */
function isDuration({ tokens }: Reading, at: number, ceiling: number): boolean {
  for (let index = at; index < at + LONGEST_DURATION; index += 1) {
    const token = tokens[index];
    if (/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|while|ages)$/u.test(token?.normal ?? ""))
      return index + 1 >= ceiling || /^[.,;:!?]$/u.test(tokens[index + 1]?.text ?? "");
    if (token === undefined || !/^(?:DET|NUM|ADV|ADJ|ADP|SCONJ)$/u.test(token.upos)) return false;
  }
  return false;
}

/** Words of a duration: about two and a half hours. */
const LONGEST_DURATION = 5;

const AUXILIARY = /^(?:is|was|are|were|has|had|have|does|did|do|will|would|can|could|may|might|must|shall|should)$/u;

/** "said | that was too little": right before its verb the word is no conjunction but what the clause speaks of. */
function isDemonstrative(that: Token, next: Token, behind: Token | undefined): boolean {
  if (AUXILIARY.test(next.normal) && isFiniteVerb(next)) return true;
  return isFiniteVerb(next) && that.upos !== "SCONJ" && !isVerb(behind);
}

/** `to "cease and desist"`: the mark before a base form, which a tagger may take for a noun. */
function quotedInfinitive(reading: Reading, at: number): boolean {
  const word = reading.tokens[at + 1];
  return (
    quotationStartsAt(reading, at) &&
    word !== undefined &&
    /^(?:VBP?|NN)$/u.test(word.tag) &&
    /^\p{Ll}/u.test(word.text)
  );
}

/** `Arden said:` at a paragraph's end: what follows is a quotation of its own. */
function nextPassage(search: Search, found: Found): Complement | undefined {
  const { reading } = search;
  const following = reading.passages[search.index + 1];
  if (following === undefined || !quotationStartsAt(reading, following.from)) return undefined;
  return found("quote", following.from, gradeOf(search, "quote"), {
    to: following.to,
    why: "the quotation stands in the next paragraph",
  });
}

/** After a verb that takes hardly anything but speech, any verb or quotation further on makes a clause of what follows. */
function sayingClause(search: Search, at: number): boolean {
  if (gradeOf(search, "that") < 0.97 || gradeOf(search, "object") > 0.3 || gradeOf(search, "quote") < 0.99)
    return false;
  const { reading, passage } = search;
  for (let index = at; index < passage.to; index += 1) {
    if ((reading.quotationAt[index] ?? -1) >= 0) return true;
    const token = reading.tokens[index];
    if (token?.text === ";" || token?.text === ":") return false;
    if (index > at && (isFiniteVerb(token) || isPastTense(reading, index))) return true;
    // "said 12 boats sank": four words that are no object of saying are a clause, though the tagger sees no verb in it.
    if (index - at === LEAST_CLAUSE && !SAID_OBJECTS.has(reading.tokens[at]?.normal ?? "")) return true;
  }
  return false;
}

const LEAST_CLAUSE = 3;
/** What one says that is no clause. */
const SAID_OBJECTS = new Set(
  "nothing so it this no yes little much something anything goodbye hello as in on at to of for".split(" "),
);

/** "the footage raised questions", "the margin widened to 20%": a past tense the tagger took for a participle; "written by" is one. */
function isPastTense(reading: Reading, verb: number): boolean {
  return reading.tokens[verb]?.tag === "VBN" && reading.tokens[verb + 1]?.normal !== "by";
}

type Found = (frame: string, from: number, grade: number, ending: Ending, cueTo?: number) => Complement | undefined;

function isBreakButComma(text: string): boolean {
  return text !== "," && /^[.;:!?]$/u.test(text);
}

function quotedComplement(search: Search, at: number, found: Found): Complement | undefined {
  const { reading, passage, tag } = search;
  const grade = Math.max(gradeOf(search, "quote"), gradeOf(search, "object"), gradeOf(search, "predicate"));
  return found("quote", at, grade, clauseEnd(reading, at, passage.to, tag));
}

/** A clause without `that`, or an object. */
function bareComplement(search: Search, at: number, found: Found): Complement | undefined {
  const { reading, passage, tag } = search;
  const token = reading.tokens[at];
  if (token === undefined || isBreak(token) || token.normal === "by") return undefined;
  // "concludes with pictures of Arden saying, …": what an end is made with, and nothing that is concluded.
  if (token.normal === "with" && search.cue.lemma === "conclude") return undefined;
  const that = gradeOf(search, "that");
  const opensClause =
    isNominal(token) ||
    ["DET", "ADJ", "NUM", "ADV", "SCONJ", "VERB", "AUX", "ADP", "SYM"].includes(token.upos) ||
    /^(?:there|both|either|neither)$/u.test(token.normal);
  if (
    that >= 0.55 &&
    opensClause &&
    // "concludes with pictures of Arden | saying": behind other words a participle is somebody's, and no clause's subject.
    ((token.tag !== "VBG" && token.tag !== "VBN") || at === search.cueTo) &&
    ((sayingClause(search, at) && !isFiniteVerb(token)) ||
      (isFiniteVerb(token)
        ? that > 0.9 && at === search.cueTo && (token.upos === "AUX" || token.tag === "MD")
        : holdsClause(reading, at, passage.to) || (opensSubordinate(token.normal) && that > 0.8)))
  ) {
    const bare = gradeOf(search, "quote") >= 0.8 || that >= 0.9 ? that : that * 0.85;
    return found("that", at, bare, clauseEnd(reading, at, passage.to, tag));
  }
  const figured = beginsWithFigure(reading, at);
  if (figured && search.cue.lemma === "call") return undefined;
  // "post record £41m loss": before an amount the base form is an adjective in headlines.
  if (figured && reading.tokens[at - 1]?.normal === "record") return undefined;
  const object = Math.max(
    gradeOf(search, "object"),
    gradeOf(search, "predicate"),
    figured ? gradeOf(search, "figure") : 0,
  );
  const quoted = search.cue.lemma === "call" ? quotedPredicate(reading, at, passage.to) : -1;
  if (quoted >= 0) return found("predicate", quoted, object, clauseEnd(reading, quoted, passage.to, tag));
  const nominal =
    figured ||
    (isAdverb(token) && reading.tokens[at + 1]?.tag === "VBG") ||
    isNominal(token) ||
    ["DET", "ADJ", "NUM", "SYM"].includes(token.upos) ||
    token.tag === "VBG" ||
    token.tag === "PRP$" ||
    token.tag === "VBN";
  return nominal ? found("object", at, object, objectEnd(reading, at, passage.to, tag)) : undefined;
}

/** "between 30 and 40", "about $3 million", "68%". */
function beginsWithFigure(reading: Reading, at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined) return false;
    if (token.upos === "NUM" || /^\d/u.test(token.text) || token.upos === "SYM") return true;
    if (!isAdverb(token) && !isAdposition(token) && token.upos !== "ADJ") return false;
  }
  return false;
}

/** `called the plan "a licence to spill"`: the quotation that says what it is called; -1 where none follows the object. */
function quotedPredicate(reading: Reading, at: number, ceiling: number): number {
  const end = baseNounPhraseEnd(reading, at, ceiling);
  return end > at && quotationStartsAt(reading, end) ? end : -1;
}

function opensSubordinate(word: string): boolean {
  return word === "if" || word === "when" || word === "while" || word === "although" || word === "because";
}

/** Verbs whose object is spoken to; with the others the object belongs to what is wanted: wants | the road to be closed. */
const ADDRESSING = new Set([
  "tell",
  "ask",
  "order",
  "instruct",
  "command",
  "promise",
  "remind",
  "persuade",
  "convince",
]);

/** "told reporters that": over the person addressed, to the clause. */
function addressed(search: Search, at: number): Complement | undefined {
  const grade = gradeOf(search, "addressee");
  const { reading, passage } = search;
  if (grade === 0 || !isNominalStart(reading, at)) return undefined;
  const end = baseNounPhraseEnd(reading, at, passage.to);
  if (end === at) return undefined;
  for (const person of [end, nounPhraseEnd(reading, at, passage.to)]) {
    const to = skipParenthesis(
      reading,
      skipAdjuncts(reading, person, passage.to, (word) => search.cue.frames.has(word) && word !== "to"),
      passage.to,
    );
    const inner = complementOf({ ...search, cue: { ...search.cue, frames: addresseeFrames(search.cue, grade) } }, to);
    if (inner !== undefined)
      return inner.frame === "infinitive" && !ADDRESSING.has(search.cue.lemma) ? { ...inner, from: at } : inner;
  }
  return undefined;
}

/** After the person addressed come a clause, an infinitive, a quotation or the cue's own prepositions, but no second object. */
function addresseeFrames(cue: Cue, grade: number): Map<string, number> {
  const frames = new Map(cue.frames);
  frames.delete("object");
  frames.set("that", grade);
  frames.set("infinitive", Math.max(grade * 0.85, frames.get("infinitive") ?? 0));
  return frames;
}

function isNominalStart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    (reading.quotationAt[at] ?? -1) < 0 &&
    (isNominal(token) || token.upos === "DET" || token.upos === "ADJ" || token.tag === "PRP$") &&
    !WH_WORDS.has(token.normal) &&
    token.normal !== "that"
  );
}

/** What the cue takes after it, by the frames its lexicon row gives; undefined where nothing fits. */
export function complementAfter(
  reading: Reading,
  index: number,
  passage: Passage,
  predicate: Predicate,
  cue: Cue,
): Complement | undefined {
  const cueTo = predicate.last + 1 + (cue.lemma.includes(" ") ? 1 : 0);
  const tag = reading.tokens[predicate.first]?.tag ?? "VBD";
  const search: Search = { reading, passage, index, cue, tag, cueTo, nominal: false };
  const kept = (word: string): boolean => cue.frames.has(word);
  const person = addressed(search, cueTo);
  const direct = skipParenthesis(reading, skipAdjuncts(reading, cueTo, passage.to, kept), passage.to);
  const plain = complementOf(search, direct) ?? (direct > cueTo ? complementOf(search, cueTo) : undefined);
  if (
    person !== undefined &&
    (plain === undefined || plain.frame === "object" || (plain.from <= person.from && gradeOf(search, "object") < 0.3))
  )
    return person;
  return plain ?? person;
}
