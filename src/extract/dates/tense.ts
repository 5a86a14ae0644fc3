import type { Token } from "../../language/analysed-article.js";
import type { DateCandidate } from "./candidate.js";
import { wordAt } from "./readers.js";
import {
  AHEAD_PREPOSITIONS,
  AHEAD_WORDS,
  BACK_PREPOSITIONS,
  EXPECTING_LEMMAS,
  FUTURE_AUXILIARIES,
  PERIOD_EDGES,
  PLANNING_LEMMAS,
  REPORTING_LEMMAS,
  SCHEDULE_LEMMAS,
} from "./tables/tense-words.js";

/** Which way from the day of writing the words around a date look. */
export type Tense = "past" | "future" | "unknown";

/** Modal verbs after which nothing is said to have happened or to be sure to. */
const OPEN_MODALS: ReadonlySet<string> = new Set(["could", "may", "might", "can"]);

/** How far from a date its verb is looked for, in tokens. */
const REACH = 14;

const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", ":", "(", ")"]);

/** The auxiliaries and "to" right before a verb, over adverbs, nearest first. */
function auxiliariesBefore(tokens: readonly Token[], index: number): Token[] {
  const found: Token[] = [];
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.upos === "AUX" ||
      token.tag === "MD" ||
      token.tag === "TO" ||
      token.lemma === "be" ||
      token.lemma === "have"
    )
      found.push(token);
    else if (token.upos !== "ADV" && token.upos !== "PART") break;
  }
  return found;
}

/** "is to meet", "has to leave" look ahead; else the verb before decides: "plans to meet", "came to meet". */
function tenseOfInfinitive(tokens: readonly Token[], index: number): Tense {
  // What is to be expected lies ahead, whoever said so when: "were told to expect nothing before October".
  if (EXPECTING_LEMMAS.has(tokens[index]?.lemma ?? "")) return "future";
  const governor = tokens[index - 2];
  const isBound = governor?.lemma === "be" || governor?.lemma === "have";
  if (isBound && (governor?.tag === "VBZ" || governor?.tag === "VBP")) return "future";
  for (let at = index - 2; at >= 0 && at >= index - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return "unknown";
    if (PLANNING_LEMMAS.has(token.lemma) || AHEAD_WORDS.has(token.normal)) return "future";
    if (token.tag === "VBD") return token.lemma === "be" || REPORTING_LEMMAS.has(token.lemma) ? "unknown" : "past";
    if (token.tag === "VBZ" || token.tag === "VBP") return "unknown";
  }
  return "unknown";
}

/** Verbs of staying so, whose participle tells how and not when: "will stay shut", "remained closed". */
const STATE_LEMMAS: ReadonlySet<string> = new Set(["stay", "remain", "keep", "lie", "stand", "sit"]);

function tenseOfState(tokens: readonly Token[], index: number): Tense | undefined {
  return STATE_LEMMAS.has(tokens[index - 1]?.lemma ?? "") ? tenseOfVerb(tokens, index - 1) : undefined;
}

function tenseOfParticiple(tokens: readonly Token[], index: number, auxiliaries: readonly Token[]): Tense {
  const token = tokens[index];
  if (token !== undefined && AHEAD_WORDS.has(token.normal)) return "future";
  const nearest = auxiliaries[0];
  if (nearest === undefined) return token?.tag === "VBN" ? (tenseOfState(tokens, index) ?? "past") : "unknown";
  if (auxiliaries.some((auxiliary) => FUTURE_AUXILIARIES.has(auxiliary.normal))) return "future";
  if (nearest.tag === "TO" || auxiliaries.some((auxiliary) => auxiliary.tag === "TO"))
    return tenseOfInfinitive(tokens, index - 1);
  if (nearest.lemma === "have" || nearest.tag === "VBD" || nearest.normal === "was" || nearest.normal === "were")
    return "past";
  return token?.tag === "VBG" && SCHEDULE_LEMMAS.has(token.lemma) ? "future" : "unknown";
}

/** The tense of the verb at `index`; undefined where it hangs on another: a participle without auxiliary. */
function tenseOfVerb(tokens: readonly Token[], index: number): Tense | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const auxiliaries = auxiliariesBefore(tokens, index);
  if (auxiliaries.some((auxiliary) => FUTURE_AUXILIARIES.has(auxiliary.normal))) return "future";
  switch (token.tag) {
    case "VBD":
      return "past";
    case "VBG":
      return auxiliaries.length === 0 ? undefined : tenseOfParticiple(tokens, index, auxiliaries);
    case "VBN":
      return tenseOfParticiple(tokens, index, auxiliaries);
    case "VBZ":
    case "VBP":
      return SCHEDULE_LEMMAS.has(token.lemma) ? "future" : "unknown";
    case "VB":
      return auxiliaries[0]?.tag === "TO"
        ? tenseOfInfinitive(tokens, index)
        : auxiliaries[0]?.normal === "did"
          ? "past"
          : "unknown";
    default:
      return undefined;
  }
}

function isVerb(token: Token): boolean {
  return token.tag.startsWith("VB") && token.upos !== "ADJ";
}

/** Walks from the date in one direction to its nearest verb that tells a tense, up to the clause's end. */
function nearestTense(tokens: readonly Token[], from: number, step: 1 | -1): Tense {
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < REACH; at += step) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_ENDS.has(token.text)) return "unknown";
    if (AHEAD_WORDS.has(token.normal) && step === -1) return "future";
    if (!isVerb(token) || (step === 1 && tokens[at + 1] !== undefined && isAuxiliaryOfNext(tokens, at))) continue;
    const tense = tenseOfVerb(tokens, at);
    if (tense !== undefined) return tense;
  }
  return "unknown";
}

/** Whether the verb at `index` only helps the one after it: "has said", "was expected". */
function isAuxiliaryOfNext(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token?.upos === "AUX" && next !== undefined && isVerb(next);
}

/** Whether the verb before the date only may come true: "whether the rate could be cut in December". */
function isUnderModal(tokens: readonly Token[], date: number): boolean {
  for (let at = date - 1; at >= 0 && at > date - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_ENDS.has(token.text)) return false;
    if (!isVerb(token)) continue;
    const modal = auxiliariesBefore(tokens, at).find(({ tag }) => tag === "MD");
    return modal !== undefined && OPEN_MODALS.has(modal.normal) && tokens[at]?.lemma !== "have";
  }
  return false;
}

/** The word that governs the date: "by" in "by March" and in "by the end of March". */
function governingPreposition(candidate: DateCandidate): string {
  const { lexemes } = candidate.reading;
  const before = candidate.first - 1;
  if (wordAt(lexemes, before) !== "of" || !PERIOD_EDGES.has(wordAt(lexemes, before - 1)))
    return wordAt(lexemes, before);
  return wordAt(lexemes, wordAt(lexemes, before - 2) === "the" ? before - 3 : before - 2);
}

/** Words that may stand between `until` and a date: "until at least midday on Saturday". */
const UP_TO_DATE =
  /^(?:at|least|on|the|early|late|later|midday|noon|midnight|morning|afternoon|evening|night|dawn|sunrise|sunset|end|close|start|of|business|a\.?m\.?|p\.?m\.?|gmt|utc|local|time|o'clock|\d{1,2}|:|\.)$/;

/** Whether an `until` or `till` leads over a time of day to the date. */
function isUntil({ reading: { lexemes }, first }: DateCandidate): boolean {
  for (let at = first - 1; at >= 0 && first - at < 8; at -= 1) {
    const word = wordAt(lexemes, at);
    if (word === "until" || word === "till") return true;
    if (!UP_TO_DATE.test(word)) return false;
  }
  return false;
}

/** What markets name by the month in which it will be handed over: "for January delivery", "January futures". */
const FORWARD_NOUNS = /^(?:delivery|loading|settlement|expiry)$/;

/** "Futures for delivery in January rose": the verb tells of the price, the month of what is still to be delivered. */
function isForward({ reading: { lexemes }, first, next }: DateCandidate): boolean {
  const [before, after] = [wordAt(lexemes, first - 1), wordAt(lexemes, next)];
  if (after === "futures") return true;
  if (FORWARD_NOUNS.test(after)) return before === "for";
  return (
    /^(?:in|on|by)$/.test(before) &&
    FORWARD_NOUNS.test(wordAt(lexemes, first - 2)) &&
    wordAt(lexemes, first - 3) === "for"
  );
}

/** Which way the words around a date look: its preposition, the verb before it, else the verb after it. */
export function tenseAround(candidate: DateCandidate): Tense {
  const { lexemes, sentence } = candidate.reading;
  const preposition = governingPreposition(candidate);
  if (AHEAD_PREPOSITIONS.has(preposition) || isUntil(candidate) || isForward(candidate)) return "future";
  if (BACK_PREPOSITIONS.has(preposition)) return "past";
  if (preposition === "from") return "unknown";
  const first = lexemes[candidate.first]?.token ?? -1;
  const last = lexemes[candidate.next - 1]?.token ?? -1;
  if (first < 0 || last < 0) return "unknown";
  const before = nearestTense(sentence.tokens, first - 1, -1);
  if (candidate.expression.kind !== "part")
    return before === "unknown" ? nearestTense(sentence.tokens, last + 1, 1) : before;
  // "left before October" and "nothing before October" tell apart only by what lies between.
  if (before !== "future" && (preposition === "before" || isUnderModal(sentence.tokens, first))) return "unknown";
  return before === "unknown" ? nearestTense(sentence.tokens, last + 1, 1) : before;
}
