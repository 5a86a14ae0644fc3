import type { Token } from "../../language/analysed-article.js";
import type { AtomRange } from "./atom.js";
import type { FigureSentence } from "./candidate.js";
import { isNominal, isNoun, tokenOf } from "./grammar.js";
import { DOWN_MARKET_VERBS, DOWN_VERBS, UP_MARKET_VERBS, UP_VERBS } from "./tables/change-verbs.js";

/** Longest noun phrase, in atoms; what is longer names nothing. */
const LONGEST = 9;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|these|those|all|my|your|this|that|such|both|each|every|some|any)$/;
const JOINT = /^[-'’&/.]$/;

/** The noun phrase that begins at an atom, without its determiner; with the names and nouns that follow, no further. */
export function phraseAt(sentence: FigureSentence, start: number): AtomRange | undefined {
  const { atoms } = sentence;
  let at = start;
  while (at < start + 3 && DETERMINER.test(atoms[at]?.normal ?? "")) at++;
  const first = at;
  let head = -1;
  for (; at < atoms.length && at < first + LONGEST; at++) {
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
    "totalled totaled measured weighed reached averaged numbered",
  ]
    .join(" ")
    .split(" ")
    .filter((word) => /ed$/.test(word) || /^(?:rose|fell|lost|grew|sank|shrank|slid|dove|leapt|crept)$/.test(word)),
);

/** Verbs that lead to a measure in their base form too. */
const MEASURING = /^(?:measures?|weighs?|totals?|exceeds?|averages?)$/;

/** Whether a word is a verb that leads to an amount, by the words alone: a past tense of change, or "measure" before a number. */
export function isVerbOfAmount({ atoms }: FigureSentence, at: number): boolean {
  const word = atoms[at]?.normal ?? "";
  const next = atoms[at + 1];
  if (PAST_CHANGES.has(word))
    return (
      next !== undefined &&
      (next.kind === "number" || next.kind === "symbol" || BEFORE_AMOUNT.test(next.normal) || /ly$/.test(next.normal))
    );
  return (
    MEASURING.test(word) &&
    next !== undefined &&
    (next.kind === "number" || /^(?:between|about|around|up|at|over)$/.test(next.normal))
  );
}

/** "A leak | reduced gas exports": a participle qualifies a noun behind an article, behind another noun it is the verb. */
function isVerbBetweenNouns(sentence: FigureSentence, at: number): boolean {
  return (
    tokenOf(sentence, at)?.tag === "VBN" &&
    PAST_CHANGES.has(sentence.atoms[at]?.normal ?? "") &&
    at > 0 &&
    isNoun(sentence, at - 1)
  );
}

/** The noun phrase that ends at an atom; `of` reaches back to what it belongs to ("Shares of Orma and Tesk"). */
export function phraseEndingAt(sentence: FigureSentence, end: number): AtomRange | undefined {
  const { atoms } = sentence;
  const last = end > 0 && isVerbOfAmount(sentence, end) ? end - 1 : end;
  if (
    !isNoun(sentence, last) &&
    !isOpeningName(sentence, last) &&
    atoms[last]?.kind !== "code" &&
    atoms[last]?.kind !== "number"
  )
    return undefined;
  let first = last;
  const isPart = (at: number): boolean =>
    isNominal(sentence, at) ||
    atoms[at]?.kind === "code" ||
    (JOINT.test(atoms[at]?.text ?? "") && atoms[at]?.spaced === false) ||
    (atoms[at]?.kind === "number" && /^\p{Lu}|^[-&]$/u.test(atoms[at - 1]?.text ?? ""));
  while (first > 0 && first > last - LONGEST && isPart(first - 1) && !isVerbBetweenNouns(sentence, first - 1)) first--;
  const before = atoms[first - 1]?.normal;
  const link = DETERMINER.test(before ?? "") ? atoms[first - 2]?.normal : before;
  const joint = DETERMINER.test(before ?? "") ? first - 2 : first - 1;
  if ((link === "of" || link === "and") && isNoun(sentence, joint - 1) && last - first < LONGEST) {
    const whole = phraseEndingAt(sentence, joint - 1);
    if (whole !== undefined && last - whole.first <= LONGEST + 3 && link === "of") return { first: whole.first, last };
    if (whole !== undefined && link === "and" && atoms[whole.first - 1]?.normal === "of")
      return phraseEndingAt(sentence, joint - 1)?.first === undefined ? { first, last } : { first: whole.first, last };
  }
  return { first, last };
}

/** The first word of a sentence is a noun, whatever its tag, where no closed class has it: taggers take unknown names there for verbs. */
function isOpeningName(sentence: FigureSentence, at: number): boolean {
  const atom = sentence.atoms[at];
  if (at !== 0 || atom?.kind !== "word" || !/^\p{Lu}/u.test(atom.text)) return false;
  const upos = tokenOf(sentence, at)?.upos;
  return (
    (upos === "VERB" || upos === "AUX" || upos === "PRON" || upos === "X" || upos === "INTJ") &&
    !CLOSED_CLASS.test(atom.normal)
  );
}

const CLOSED_CLASS =
  /^(?:i|he|she|it|we|they|you|there|this|that|these|those|who|what|which|one|some|any|all|is|are|was|were|be|do|does|did|has|have|had|can|will|would|could|may|might|must|shall|should|let|his|her|its|their|our|my|your|yes|no|oh|well)$/;

/** The subject of the clause an atom stands in, by the parse; undefined where there is none, null where it is a pronoun. */
export function subjectOf(sentence: FigureSentence, atom: number): AtomRange | null | undefined {
  const { tokens } = sentence.sentence;
  let at = sentence.atoms[atom]?.token ?? -1;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isClauseOfNoun = token.relation.startsWith("acl") && !isParticipleBehindConjunction(tokens, at);
    if (isClauseOfNoun && token.head >= 0 && (token.upos === "VERB" || token.upos === "AUX")) {
      const subject = childSubject(tokens, at);
      if (subject === undefined || isRelative(tokens[subject])) return rangeOf(sentence, token.head);
    }
    const subject = childSubject(tokens, at);
    if (subject !== undefined) {
      const found = tokens[subject];
      if (found === undefined || found.upos === "PRON") return isRelative(found) ? undefined : null;
      const words = rangeOf(sentence, subject);
      // A subject has no preposition before it: "the mass after the burn is" is about the mass, whatever the tree says.
      return words === undefined ? undefined : withHeadBefore(sentence, words);
    }
    at = token.head;
  }
  return undefined;
}

/** "jumped on the news before easing": behind its own conjunction a participle tells of the verb, whatever the tree says. */
function isParticipleBehindConjunction(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.tag === "VBG" && /^(?:before|after|while|when|by|without|despite)$/.test(tokens[at - 1]?.normal ?? "")
  );
}

function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:which|who|that|whom)$/.test(token.normal);
}

function childSubject(tokens: readonly Token[], head: number): number | undefined {
  for (let at = Math.max(0, head - 40); at < tokens.length && at < head + 10; at++) {
    const token = tokens[at];
    if (token?.head === head && token.relation.startsWith("nsubj")) return at;
  }
  return undefined;
}

/** The atoms of a token's noun phrase: what stands before its head on the surface, and an `of` phrase behind it. */
function rangeOf(sentence: FigureSentence, token: number): AtomRange | undefined {
  const atom = firstAtomOf(sentence, token);
  if (atom < 0) return undefined;
  let last = atom;
  while (sentence.atoms[last + 1]?.token === token) last++;
  while (last < atom + 4 && isNoun(sentence, last + 1)) last++;
  const own = phraseEndingAt(sentence, last);
  if (own === undefined) return undefined;
  if (/^(?:of|in|for)$/.test(sentence.atoms[last + 1]?.normal ?? "")) {
    const rest = phraseAt(sentence, last + 2);
    if (rest !== undefined && rest.last - own.first < LONGEST) return { first: own.first, last: rest.last };
  }
  return own;
}

/** The noun phrase right before the verb that leads to a figure ("the TA-40 index slowly climbed …"), by the surface alone; null where a pronoun stands there. */
export function subjectBeside(sentence: FigureSentence, start: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  let at = start - 1;
  let isVerbSeen = false;
  for (let steps = 0; steps < 8 && at >= 0; steps++, at--) {
    const token = tokenOf(sentence, at);
    const word = atoms[at]?.normal ?? "";
    if (isVerbOfAmount(sentence, at) && token?.tag !== "VBN") isVerbSeen = true;
    else if (token?.upos === "VERB" || token?.upos === "AUX") {
      // An infinitive or a bare participle has its subject elsewhere.
      if (token.tag === "VB" && atoms[at - 1]?.normal === "to") return undefined;
      if (token.tag === "VBG" && tokenOf(sentence, at - 1)?.upos !== "AUX") return undefined;
      isVerbSeen = true;
    } else if (token?.upos === "ADV" || (!isVerbSeen && BEFORE_AMOUNT.test(word))) continue;
    else break;
  }
  if (!isVerbSeen) return undefined;
  return subjectEndingAt(sentence, at);
}

const BEFORE_AMOUNT =
  /^(?:by|to|up|down|at|about|around|more|than|less|under|over|a|an|the|just|some|nearly|on|of|total|only|between|from|[\p{Sc}])$/u;

function subjectEndingAt(sentence: FigureSentence, last: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  const token = tokenOf(sentence, last);
  if (token?.upos === "PRON") return /^(?:which|who|that)$/.test(atoms[last]?.normal ?? "") ? undefined : null;
  if (atoms[last]?.text === ",") return beforeApposition(sentence, last);
  const phrase = phraseEndingAt(sentence, last);
  return phrase === undefined ? undefined : withHeadBefore(sentence, phrase);
}

/** "Halle Grid, the region's best known utility, fell …": the noun phrase before the apposition. */
function beforeApposition(sentence: FigureSentence, comma: number): AtomRange | undefined {
  for (let at = comma - 1; at > comma - 14 && at > 0; at--) {
    const upos = tokenOf(sentence, at)?.upos;
    if (upos === "VERB" || upos === "AUX") return beforeRelative(sentence, at);
    if (sentence.atoms[at]?.text === ",") return phraseEndingAt(sentence, at - 1);
  }
  return undefined;
}

/** How long a relative clause between commas may be, in atoms. */
const LONGEST_RELATIVE = 30;

/** "The line, which was to open in 2026, has cost …": the noun phrase before the relative clause that holds an atom. */
function beforeRelative(sentence: FigureSentence, inside: number): AtomRange | undefined {
  const { atoms } = sentence;
  for (let at = inside; at > 1 && at > inside - LONGEST_RELATIVE; at--) {
    if (/^[;:]$/.test(atoms[at]?.text ?? "")) return undefined;
    if (!/^(?:which|who|whose)$/.test(atoms[at]?.normal ?? "")) continue;
    if (atoms[at - 1]?.text !== ",") return undefined;
    const phrase = phraseEndingAt(sentence, at - 2);
    return phrase === undefined ? undefined : withHeadBefore(sentence, phrase);
  }
  return undefined;
}

/** The atom before a phrase and its determiner. */
function beforeDeterminer({ atoms }: FigureSentence, first: number): number {
  return DETERMINER.test(atoms[first - 1]?.normal ?? "") ? first - 2 : first - 1;
}

const PREPOSITION =
  /^(?:in|for|to|on|at|with|between|among|by|from|after|before|since|during|under|against|within|off|near|without|despite|above|across|around|along|behind|below|beside|beyond|inside|outside|over|throughout)$/;

/** "Revenue in the quarter rose": a phrase behind a preposition belongs to the noun before it. */
export function withHeadBefore(sentence: FigureSentence, phrase: AtomRange): AtomRange {
  const { atoms } = sentence;
  const first = beforeDeterminer(sentence, phrase.first);
  // "Rainfall between April and July": both ends lie behind the preposition.
  const joined = atoms[first]?.normal === "and" ? phraseEndingAt(sentence, first - 1) : undefined;
  if (joined !== undefined && PREPOSITION.test(atoms[beforeDeterminer(sentence, joined.first)]?.normal ?? ""))
    return withHeadBefore(sentence, { first: joined.first, last: phrase.last });
  if (!PREPOSITION.test(atoms[first]?.normal ?? "")) return phrase;
  const whole = phraseEndingAt(sentence, first - 1);
  if (whole === undefined || phrase.last - whole.first > LONGEST + 6) return phrase;
  return withHeadBefore(sentence, { first: whole.first, last: phrase.last });
}

/** The subject of the nearest finite verb before an atom, by the surface; null where it is a pronoun. */
export function subjectBefore(sentence: FigureSentence, before: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  for (let at = before - 1; at > 0 && at > before - 40; at--) {
    const token = tokenOf(sentence, at);
    if (atoms[at]?.text === ";") return undefined;
    if (
      token === undefined ||
      (token.upos !== "VERB" && token.upos !== "AUX") ||
      !/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)
    )
      continue;
    let last = at - 1;
    while (last > 0 && (tokenOf(sentence, last)?.upos === "ADV" || tokenOf(sentence, last)?.upos === "AUX")) last--;
    const subject = subjectEndingAt(sentence, last);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The first atom of a token, -1 where it has none; atoms are in text order. */
function firstAtomOf({ atoms }: FigureSentence, token: number): number {
  let [low, high] = [0, atoms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.token ?? -1) < token) low = middle + 1;
    else high = middle;
  }
  return atoms[low]?.token === token ? low : -1;
}
