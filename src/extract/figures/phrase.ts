import type { AtomRange } from "./atom.js";
import type { FigureSentence } from "./candidate.js";
import { isA, isNominal, isNoun, tokenOf } from "./grammar.js";
import { DOWN_MARKET_VERBS, DOWN_VERBS, UP_MARKET_VERBS, UP_VERBS } from "./tables/change-verbs.js";

/** Longest noun phrase, in atoms; what is longer names nothing. */
export const LONGEST_PHRASE = 9;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|these|those|all|my|your|this|that|such|both|each|every|some|any)$/;
export const isDeterminer = (word: string): boolean => DETERMINER.test(word);

const JOINT = /^[-'’&/.]$/;

/** The noun phrase that begins at an atom, without its determiner; with the names and nouns that follow, no further. */
export function phraseAt(sentence: FigureSentence, start: number): AtomRange | undefined {
  const { atoms } = sentence;
  let at = start;
  while (at < start + 3 && DETERMINER.test(atoms[at]?.normal ?? "")) at++;
  const first = at;
  let head = -1;
  for (; at < atoms.length && at < first + LONGEST_PHRASE; at++) {
    if (isNoun(sentence, at) || atoms[at]?.kind === "code") head = at;
    else if (!isNominal(sentence, at) && !(JOINT.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false)) break;
  }
  return head < 0 ? undefined : { first, last: head };
}

/** Past tenses of change, which are no nouns whatever their tag: "the index lost 190 points". */
const PAST_CHANGES: ReadonlySet<string> = new Set(
  [
    UP_VERBS,
    DOWN_VERBS,
    UP_MARKET_VERBS,
    DOWN_MARKET_VERBS,
    "totalled totaled measured weighed reached averaged numbered stood",
  ]
    .join(" ")
    .split(" ")
    .filter(
      (word) => /ed$/.test(word) || /^(?:rose|stood|fell|lost|grew|sank|shrank|slid|dove|leapt|crept)$/.test(word),
    ),
);

/** What may stand between a verb and its amount. */
export const BEFORE_AMOUNT =
  /^(?:by|to|up|down|at|about|around|more|than|less|under|over|a|an|the|just|some|nearly|on|of|total|only|between|from|me|you|us|them|him|[\p{Sc}])$/u;

/** Verbs that lead to a measure in their base form too. */
const MEASURING = /^(?:measures?|weighs?|totals?|exceeds?|averages?)$/;

/** Whether a word is a verb that leads to an amount, by the words alone: a past tense of change, or "measure" before a number. */
export function isVerbOfAmount(sentence: FigureSentence, at: number): boolean {
  const { atoms } = sentence;
  const word = atoms[at]?.normal ?? "";
  const next = atoms[at + 1];
  if (PAST_CHANGES.has(word))
    return (
      next !== undefined &&
      (next.kind === "number" || next.kind === "symbol" || BEFORE_AMOUNT.test(next.normal) || /ly$/.test(next.normal))
    );
  // "The ticket cost me 150 kuna"
  if (/^costs?$/.test(word) && at > 1 && isNoun(sentence, at - 1)) {
    const amount = /^(?:me|you|us|them|him|her|it)$/.test(next?.normal ?? "") ? atoms[at + 2] : next;
    return amount?.kind === "number" || amount?.kind === "symbol";
  }
  return (
    MEASURING.test(word) &&
    next !== undefined &&
    (next.kind === "number" || /^(?:between|about|around|up|at|over)$/.test(next.normal))
  );
}

/** Forms in -s that are verbs alone, whatever their tag: "the ministry | expects unemployment to". */
export const NO_NOUNS =
  /^(?:expects|says|allows|requires|includes|becomes|contains|reduces|believes|wants|seeks|denies|tells|thinks|asks|sells|owns|operates|employs|produces|carries|gives|gets|goes|comes|knows|brings|keeps|loses|pays|earns|receives|provides|begins|sends|spends|exceeds|generates|attracts)$/;

/** Forms in -s that headlines have before what moves: "Central bank raises | key rate by". */
const MOVES = /^(?:raises|lifts|lowers|cuts|hikes|slashes|trims|boosts|increases|doubles|triples|halves)$/;

/** "A leak | reduced gas exports": a participle qualifies a noun behind an article, behind another noun or "has" it is the verb. */
function isVerbBetweenNouns(sentence: FigureSentence, at: number): boolean {
  if (tokenOf(sentence, at)?.tag !== "VBN") return false;
  // "has imposed | fines"
  if (/^(?:has|have|had)$/.test(sentence.atoms[at - 1]?.normal ?? "")) return true;
  return PAST_CHANGES.has(sentence.atoms[at]?.normal ?? "") && at > 0 && isNoun(sentence, at - 1);
}

/** The noun phrase that ends at an atom; `of` reaches back to what it belongs to ("Shares of Orma and Tesk"). */
export function phraseEndingAt(sentence: FigureSentence, end: number): AtomRange | undefined {
  const { atoms } = sentence;
  const last = end > 0 && isVerbOfAmount(sentence, end) ? end - 1 : end;
  if (isHeldLevel(atoms[last - 1]?.normal ?? "", atoms[last]?.normal ?? "")) return undefined;
  if (
    !isNoun(sentence, last) &&
    !isOpeningName(sentence, last) &&
    !endsName(sentence, last) &&
    atoms[last]?.kind !== "code" &&
    atoms[last]?.kind !== "number"
  )
    return undefined;
  let first = last;
  const isMoved = /^(?:by|to|from)$/.test(atoms[last + 1]?.normal ?? "");
  const isPart = (at: number): boolean =>
    isNominal(sentence, at) ||
    atoms[at]?.kind === "code" ||
    (JOINT.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false) ||
    (atoms[at]?.kind === "number" && /^\p{Lu}|^[-&]$/u.test(atoms[at - 1]?.text ?? ""));
  while (
    first > 0 &&
    first > last - LONGEST_PHRASE &&
    isPart(first - 1) &&
    !isVerbBetweenNouns(sentence, first - 1) &&
    !NO_NOUNS.test(atoms[first - 1]?.normal ?? "") &&
    !(isMoved && MOVES.test(atoms[first - 1]?.normal ?? ""))
  )
    first--;
  const before = atoms[first - 1]?.normal;
  const link = DETERMINER.test(before ?? "") ? atoms[first - 2]?.normal : before;
  const joint = DETERMINER.test(before ?? "") ? first - 2 : first - 1;
  // "2 per cent of the population of": the share is a figure of its own.
  const isShare = /^(?:percent|cent|pct)$/.test(atoms[joint - 1]?.normal ?? "");
  // "ahead of the Greens" are the Greens.
  const isPlace = /^(?:ahead|short|out)$/.test(atoms[joint - 1]?.normal ?? "");
  if (
    (link === "of" || link === "and") &&
    !isShare &&
    !isPlace &&
    isNoun(sentence, joint - 1) &&
    last - first < LONGEST_PHRASE
  ) {
    const whole = phraseEndingAt(sentence, joint - 1);
    if (whole !== undefined && last - whole.first <= LONGEST_PHRASE + 3 && link === "of")
      return { first: whole.first, last };
    if (whole !== undefined && link === "and" && atoms[whole.first - 1]?.normal === "of")
      return phraseEndingAt(sentence, joint - 1)?.first === undefined ? { first, last } : { first: whole.first, last };
  }
  return { first, last };
}

/** "held steady", "stood firm": a verb and what it says of its subject, whatever the tagger takes them for. */
const isHeldLevel = (verb: string, level: string): boolean =>
  /^(?:held|holds?|stood|stands?|stayed|stays?|remain(?:s|ed)?)$/.test(verb) &&
  /^(?:steady|firm|flat|stable|level|constant|unchanged|still)$/.test(level);

/** "Dow Jones Industrial | Average": a capitalised word behind another that the tagger takes for an adjective; or a word it takes for a number. */
function endsName(sentence: FigureSentence, at: number): boolean {
  const { atoms } = sentence;
  if (isA(sentence, at, "NUM")) return atoms[at]?.kind === "word";
  if (!isA(sentence, at, "ADJ")) return false;
  // "The gap between rich and | poor grew": nothing but a noun stands right before the verb.
  if (isVerbOfAmount(sentence, at + 1)) return true;
  const isCapital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(atoms[index]?.text ?? "");
  return isCapital(at) && isCapital(at - 1) && at > 1;
}

/** The first word of a sentence is a noun, whatever its tag, where no closed class has it: taggers take unknown names there for verbs. */
function isOpeningName(sentence: FigureSentence, at: number): boolean {
  const atom = sentence.atoms[at];
  if (at !== 0 || atom?.kind !== "word" || !/^\p{Lu}/u.test(atom.text)) return false;
  const upos = tokenOf(sentence, at)?.upos;
  return (
    (/^(?:VERB|AUX|PRON|X|INTJ)$/.test(upos ?? "") || (upos === "ADV" && sentence.atoms[1]?.text === ",")) &&
    !CLOSED_CLASS.test(atom.normal)
  );
}

const CLOSED_CLASS =
  /^(?:i|he|she|it|we|they|you|there|this|that|these|those|who|what|which|one|some|any|all|is|are|was|were|be|do|does|did|has|have|had|can|will|would|could|may|might|must|shall|should|let|his|her|its|their|our|my|your|yes|no|oh|well|however|meanwhile|nevertheless|nonetheless|still|instead|then|now|here|today|yesterday|tomorrow|elsewhere|overall|otherwise|thus|hence|moreover|furthermore|later|earlier|afterwards|perhaps|maybe|indeed|\p{L}+ly)$/u;

/** The atom before a phrase and its determiner. */
export function beforeDeterminer({ atoms }: FigureSentence, first: number): number {
  return DETERMINER.test(atoms[first - 1]?.normal ?? "") ? first - 2 : first - 1;
}

export const PREPOSITION =
  /^(?:in|for|to|on|at|with|between|among|by|from|after|before|since|during|under|against|within|off|near|without|despite|above|across|around|along|behind|below|beside|beyond|inside|outside|over|throughout|per)$/;

/** "Revenue in the quarter rose": a phrase behind a preposition belongs to the noun before it. */
export function withHeadBefore(sentence: FigureSentence, phrase: AtomRange): AtomRange {
  const { atoms } = sentence;
  const link = beforeDeterminer(sentence, phrase.first);
  // "in and around the capital"
  const isDouble = atoms[link - 1]?.normal === "and" && PREPOSITION.test(atoms[link - 2]?.normal ?? "");
  const first = isDouble && PREPOSITION.test(atoms[link]?.normal ?? "") ? link - 2 : link;
  // "Rainfall between April and July": both ends lie behind the preposition.
  const joined = atoms[first]?.normal === "and" ? phraseEndingAt(sentence, first - 1) : undefined;
  if (joined !== undefined && PREPOSITION.test(atoms[beforeDeterminer(sentence, joined.first)]?.normal ?? ""))
    return withHeadBefore(sentence, { first: joined.first, last: phrase.last });
  if (!PREPOSITION.test(atoms[first]?.normal ?? "")) return phrase;
  // "The charge stored in the cell was": the participle belongs to the noun before it.
  const isReduced = tokenOf(sentence, first - 1)?.tag === "VBN" && isNoun(sentence, first - 2);
  const whole = phraseEndingAt(sentence, isReduced ? first - 2 : first - 1);
  if (whole === undefined || phrase.last - whole.first > LONGEST_PHRASE + 6) return phrase;
  return withHeadBefore(sentence, { first: whole.first, last: phrase.last });
}

/** Words that say when or how, and never what a figure is about. */
export const NOT_ABOUT =
  /^(?:year|years|month|week|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lower|higher|more|less|cheaper|ago|earlier|later|last|next|each|old|olds|respectively|across|deep|wide|long|high|tall|thick)$/;

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|quarters|half|decade|decades|months|weeks|days|time|times|spring|summer|autumn|winter)$/;

/** Whether a phrase names a time: a month, a day, the past quarter. */
export function isTime(atoms: FigureSentence["atoms"], { last }: AtomRange): boolean {
  const word = atoms[last];
  if (word === undefined) return false;
  return NOT_ABOUT.test(word.normal) || (TIME.test(word.normal) && (word.normal !== "may" || word.text === "May"));
}
