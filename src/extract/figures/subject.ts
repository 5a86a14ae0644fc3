import type { Token } from "../../language/analysed-article.js";
import { isOfClass, isVerbal } from "../../language/word-classes.js";
import type { AtomRange } from "./atom.js";
import type { FigureSentence } from "./candidate.js";
import { isA, isNoun, isPlural, tokenOf } from "./grammar.js";
import {
  BEFORE_AMOUNT,
  beforeDeterminer,
  isDeterminer,
  isTime,
  isVerbOfAmount,
  LONGEST_PHRASE,
  NO_NOUNS,
  PREPOSITION,
  phraseAt,
  phraseEndingAt,
  withHeadBefore,
} from "./phrase.js";
import { SAYING } from "./tables/saying-verbs.js";

/** The subject of the clause an atom stands in, by the parse; undefined where there is none, null where it is a pronoun. */
export function subjectOf(sentence: FigureSentence, atom: number): AtomRange | null | undefined {
  const { tokens } = sentence.sentence;
  let at = sentence.atoms[atom]?.token ?? -1;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isClauseOfNoun = token.relation.startsWith("acl") && !isParticipleBehindConjunction(tokens, at);
    if (isClauseOfNoun && isVerbal(token) && token.head >= 0) {
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
  const { head, relation } = sentence.sentence.tokens[token] ?? { head: -1, relation: "" };
  // "The barrier consists of": what a subject hangs on is its predicate, also where it looks like a plural.
  const isPredicate = (at: number): boolean => relation.startsWith("nsubj") && sentence.atoms[at]?.token === head;
  while (
    last < atom + 4 &&
    isNoun(sentence, last + 1) &&
    !isPredicate(last + 1) &&
    !NO_NOUNS.test(sentence.atoms[last + 1]?.normal ?? "")
  )
    last++;
  const own = phraseEndingAt(sentence, last);
  if (own === undefined) return undefined;
  if (/^(?:of|in|for|to|on|at|with|between|among|per|from)$/.test(sentence.atoms[last + 1]?.normal ?? "")) {
    const rest = phraseAt(sentence, last + 2);
    const isPart = rest !== undefined && rest.last - own.first < LONGEST_PHRASE && !isTime(sentence.atoms, rest);
    if (isPart) return { first: own.first, last: rest.last };
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
    else if (isVerbal(token)) {
      // An infinitive or a bare participle has its subject elsewhere.
      if (token?.tag === "VB" && atoms[at - 1]?.normal === "to") {
        const auxiliary = expectedOf(sentence, at - 2);
        if (auxiliary < 0) return risingObject(sentence, at);
        at = auxiliary;
      }
      if (saysBehindAside(sentence, at)) return null;
      if (token?.tag === "VBG" && !isA(sentence, at - 1, "AUX")) return undefined;
      isVerbSeen = true;
    } else if (isOfClass(token, "ADV") || (!isVerbSeen && BEFORE_AMOUNT.test(word))) continue;
    // "had held for less than three months"
    else if (word === "for" && at === start - 1) continue;
    else break;
  }
  if (!isVerbSeen) return undefined;
  return subjectEndingAt(sentence, at);
}

/** "The mayor, who has served 12 years, | said 40 houses burned": who says it is not what it is about. */
function saysBehindAside(sentence: FigureSentence, verb: number): boolean {
  const lemma = tokenOf(sentence, verb)?.lemma ?? "";
  return SAYING.has(lemma) && sentence.atoms[verb - 1]?.text === "," && !isVerbOfAmount(sentence, verb);
}

/** "Sales are expected to | grow", "sales are likely to | grow": the atom of the auxiliary; -1 where there is none. */
export function expectedOf(sentence: FigureSentence, predicate: number): number {
  const word = tokenOf(sentence, predicate);
  if (word?.tag !== "VBN" && !isOfClass(word, "ADJ")) return -1;
  let at = predicate - 1;
  while (isA(sentence, at, "ADV")) at--;
  return tokenOf(sentence, at)?.lemma === "be" ? at : -1;
}

/** Verbs without an object of their own: what rises is named before them. */
const RISING =
  /^(?:rise|fall|grow|climb|drop|decline|increase|decrease|jump|surge|shrink|slide|sink|tumble|plunge|double)$/;

/** Verbs whose object is what the infinitive behind it is about: "expects the population to pass 80,000". */
const EXPECTING = /^(?:expect|forecast|project|predict|estimate|cause|believe)$/;

/** "could cause sea levels to | rise 11 feet", "expects sales to | grow 5%": what is made or expected to change. */
function risingObject(sentence: FigureSentence, verb: number): AtomRange | undefined {
  const phrase = phraseEndingAt(sentence, verb - 2);
  if (phrase === undefined) return undefined;
  const before = beforeDeterminer(sentence, phrase.first);
  const governor = tokenOf(sentence, before);
  if (EXPECTING.test(governor?.lemma ?? "")) return phrase;
  const isObject = isOfClass(governor, "VERB") || governor?.normal === "for";
  return isObject && RISING.test(sentence.atoms[verb]?.normal ?? "") ? phrase : undefined;
}

function subjectEndingAt(sentence: FigureSentence, last: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  const token = tokenOf(sentence, last);
  if (token?.upos === "PRON" || isRelative(token)) return behindPronoun(sentence, last);
  if (atoms[last]?.text === ",") return beforeApposition(sentence, last);
  // "A similar promise in 2029 | had held": the year tells which promise.
  if (/^(?:1[89]|20)\d\d$/.test(atoms[last]?.text ?? "") && atoms[last - 1]?.normal === "in")
    return subjectEndingAt(sentence, last - 2);
  const phrase = phraseEndingAt(sentence, last);
  if (phrase === undefined) return undefined;
  return beforeWho(sentence, phrase) ?? withFirstPart(sentence, withHeadBefore(sentence, phrase));
}

/** "Research and development expenses | rose", "Sales and profits | fell": the part before "and", where the two open the sentence. */
function withFirstPart(sentence: FigureSentence, phrase: AtomRange): AtomRange {
  const { atoms } = sentence;
  if (atoms[phrase.first - 1]?.normal !== "and" || phrase.last >= LONGEST_PHRASE) return phrase;
  const opens = isDeterminer(atoms[0]?.normal ?? "") ? 1 : 0;
  if (opens >= phrase.first - 1) return phrase;
  for (let at = opens; at < phrase.first - 1; at++) {
    // A participle is the verb of a clause of its own: "Markets rallied and oil | rose".
    const isPart = /^(?:NNP?S?|JJ)$/.test(tokenOf(sentence, at)?.tag ?? "") && !isTime(atoms, { first: at, last: at });
    const isMark = atoms[at]?.text === "," && at > opens;
    if ((!isPart && !isMark) || /^(?:down|up|mixed|flat)$/.test(atoms[at]?.normal ?? "")) return phrase;
  }
  return { first: opens, last: phrase.last };
}

/** "People who regularly work night shifts | are": the noun phrase before a relative clause that ends right before the verb. */
function beforeWho(sentence: FigureSentence, { first }: AtomRange): AtomRange | undefined {
  let at = first - 1;
  while (isA(sentence, at, "ADV") || isA(sentence, at, "VERB")) at--;
  return sentence.atoms[at]?.normal === "who" && sentence.atoms[at - 1]?.text !== ","
    ? phraseEndingAt(sentence, at - 1)
    : undefined;
}

/** "The voltage across it | was", "a defence that | gave up": what a pronoun before the verb leaves to be named; null for nothing. */
function behindPronoun(sentence: FigureSentence, pronoun: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  if (isRelative(tokenOf(sentence, pronoun))) {
    const last = atoms[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
    const antecedent = (
      atoms[pronoun]?.normal === "that" || isOfPlace(sentence, pronoun) ? antecedentEndingAt : phraseEndingAt
    )(sentence, last);
    if (antecedent === undefined) return undefined;
    // "Shares in the group, which have lost": a verb of many tells of the noun that is many.
    // Of a club or a body many write as of many.
    const isMany =
      atoms[pronoun]?.normal === "which" &&
      /^(?:have|are|were)$/.test(atoms[pronoun + 1]?.normal ?? "") &&
      !isA(sentence, antecedent.last, "PROPN");
    return isMany && !isPlural(sentence, antecedent.last) ? withHeadBefore(sentence, antecedent) : antecedent;
  }
  if (!PREPOSITION.test(atoms[pronoun - 1]?.normal ?? "")) return null;
  const phrase = phraseEndingAt(sentence, pronoun - 2);
  return phrase === undefined ? null : withHeadBefore(sentence, phrase);
}

/** Endings and plurals of nouns for people; a letter and an offer are none. */
const PERSON = /(?:[eo]r|ist|ian|man|woman|ing|[^s]s|men|people|children)$/;
const THING = /^(?:letter|order|offer|paper|answer|building|meeting|hearing)$/;

/** "a signing from Norhaven | who scored", "a lobbyist in North Carolina | who gave": somebody, and where they are or come from. */
function isOfPlace(sentence: FigureSentence, pronoun: number): boolean {
  const { atoms } = sentence;
  let at = pronoun - 1;
  while (at > pronoun - LONGEST_PHRASE && isA(sentence, at, "PROPN")) at--;
  const noun = atoms[at - 1]?.normal ?? "";
  return (
    atoms[pronoun]?.normal === "who" &&
    at < pronoun - 1 &&
    /^(?:from|in|at|near)$/.test(atoms[at]?.normal ?? "") &&
    PERSON.test(noun) &&
    !THING.test(noun)
  );
}

/** "A plant in Norhaven, Norland, that will employ", "a keeper from Norhaven who saved": what a relative clause tells of, before the place. */
function antecedentEndingAt(sentence: FigureSentence, last: number): AtomRange | undefined {
  const phrase = phraseEndingAt(sentence, last);
  if (phrase === undefined || !isA(sentence, phrase.first, "PROPN")) return phrase;
  const before = sentence.atoms[phrase.first - 1];
  const town = before?.text === "," ? phraseEndingAt(sentence, phrase.first - 2) : phrase;
  const link = town === undefined ? "" : (sentence.atoms[town.first - 1]?.normal ?? "");
  // "a ferry from Malta that carried"; behind a comma it may be who sends.
  const isOrigin = link === "from" && sentence.atoms[last + 1]?.text !== ",";
  const isPlace = town !== undefined && (isOrigin || /^(?:in|at|near)$/.test(link));
  return isPlace ? (phraseEndingAt(sentence, town.first - 2) ?? phrase) : phrase;
}

/** How long an apposition before the verb may be, in atoms. */
const LONGEST_APPOSITION = 24;

/** "Halle Grid, the region's best known utility, fell …", "Sales, the firm said, fell …": the noun phrase before what stands between commas. */
function beforeApposition(sentence: FigureSentence, comma: number): AtomRange | undefined {
  for (let at = comma - 1; at > comma - LONGEST_APPOSITION && at > 0; at--) {
    const isSaid = SAYING.has(tokenOf(sentence, at)?.lemma ?? "");
    if (isVerbal(tokenOf(sentence, at)) && !isSaid) return beforeRelative(sentence, at);
    if (sentence.atoms[at]?.text !== ",") continue;
    const phrase = phraseEndingAt(sentence, at - 1);
    return phrase === undefined ? undefined : withHeadBefore(sentence, phrase);
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

/** The subject of the nearest finite verb before an atom, by the surface; null where it is a pronoun. */
export function subjectBefore(sentence: FigureSentence, before: number): AtomRange | null | undefined {
  const { atoms } = sentence;
  for (let at = before - 1; at > 0 && at > before - 40; at--) {
    const token = tokenOf(sentence, at);
    if (atoms[at]?.text === ";") return undefined;
    if (token === undefined || !/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) continue;
    if (saysBehindAside(sentence, at)) return null;
    let last = at - 1;
    while (last > 0 && (isA(sentence, last, "ADV") || isA(sentence, last, "AUX"))) last--;
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
