import { SUBORDINATORS, TIME_NOUNS, WH_WORDS } from "../lexicon/words.js";
import type { Reading } from "../reading.js";
import { clauseEnd, clauseWithCue, type Ending } from "./clause-end.js";
import { nounPhraseEnd, opensAdjunct } from "./noun-phrase.js";
import { isAdposition, isAdverb, isDash, isFiniteVerb, isNominal, isSentenceEnd, isVerb } from "./words.js";

const LIST_WORDS = new Set(["including", "especially", "of", "particularly", "notably"]);
const MEANS = new Set([
  "during",
  "via",
  "after",
  "before",
  "despite",
  "amid",
  "while",
  "when",
  "because",
  "although",
  "though",
  "since",
  "until",
  "if",
  "unless",
  "whereas",
  "once",
  "as",
]);

/** End of what an object frame takes: the noun phrase and its modifiers, to where another clause, a time or an aside begins. */
export function objectEnd(reading: Reading, from: number, ceiling: number, tag: string): Ending {
  let nouns = 0;
  // "accused the board of hiding two reports in May": when and why it was done is the content's, too.
  let isDeed = false;
  for (let index = from; index < ceiling; index += 1) {
    const quotation = reading.quotationAt[index] ?? -1;
    if (quotation >= 0) {
      const to = Math.min(ceiling, reading.quotations[quotation]?.to ?? index + 1);
      if (to - index > 2 && isSentenceEnd(reading.tokens[to - 2]))
        return { to, why: "the quotation ends the sentence" };
      nouns += 1;
      index = Math.max(index, to - 1);
      continue;
    }
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (nouns > 0 && /^(?:of|for)$/u.test(token.normal) && reading.tokens[index + 1]?.tag === "VBG") isDeed = true;
    if (index > from) {
      const why = stopAt(reading, index, from, ceiling, tag, nouns > 0 && !isDeed);
      if (why !== undefined) return { to: index, why };
    }
    if (isNominal(token)) nouns += 1;
  }
  return { to: ceiling, why: "the sentence ends" };
}

function stopAt(
  reading: Reading,
  index: number,
  from: number,
  ceiling: number,
  tag: string,
  sawNoun: boolean,
): string | undefined {
  const token = reading.tokens[index];
  if (token === undefined) return undefined;
  const next = reading.tokens[index + 1];
  if (isSentenceEnd(token) && next?.text !== ")") return "the clause ends";
  if (/^[;:]$/u.test(token.text) || isDash(token)) return "the clause ends";
  if (
    sawNoun &&
    (SUBORDINATORS.has(token.normal) || MEANS.has(token.normal)) &&
    token.normal !== "that" &&
    !comparing(reading, index) &&
    !hedgesAmount(reading, index)
  )
    return "a subordinate clause begins";
  if (sawNoun && isAdverb(token) && next !== undefined && SUBORDINATORS.has(next.normal) && next.normal !== "that")
    return "a subordinate clause begins";
  if (
    sawNoun &&
    isAdposition(token) &&
    token.normal !== "from" &&
    token.normal !== "to" &&
    token.normal !== "for" &&
    reading.tokens[index - 1]?.normal !== "than" &&
    opensAdjunct(reading, index)
  )
    return "a time or occasion follows";
  if (sawNoun && startsTime(reading, index) && !isAdposition(reading.tokens[index - 1])) return "a time follows";
  if (token.text === "," && next !== undefined && endsAtComma(reading, index, ceiling))
    return "an aside begins after the comma";
  if (token.upos === "CCONJ" && verbFollows(reading, index + 1, ceiling, tag)) return "another verb is coordinated";
  if (token.upos === "CCONJ" && clauseWithCue(reading, index + 1, ceiling))
    return "a clause with another speaker follows";
  const finite = token.tag === "MD" || ((token.tag === "VBD" || token.tag === "VBZ") && token.upos === "AUX");
  return finite && !relativeBefore(reading, index, from) ? "another verb begins" : undefined;
}

/** "as" after an object names what it is taken for: described it as. */
function comparing(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.normal !== "as") return false;
  const phrase = nounPhraseEnd(reading, index + 1, index + 30);
  return phrase === index + 1 || !isFiniteVerb(reading.tokens[phrase]);
}

/** "that | as many as 150 had died": either "as" belongs to the number behind them. */
function hedgesAmount({ tokens }: Reading, index: number): boolean {
  const isAs = (at: number): boolean => tokens[at]?.normal === "as";
  const isMuch = (at: number): boolean =>
    /^(?:many|much|few|little|high|low|long|far)$/u.test(tokens[at]?.normal ?? "");
  return isAs(index) && ((isMuch(index + 1) && isAs(index + 2)) || (isMuch(index - 1) && isAs(index - 2)));
}

function startsTime(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1];
  if (token === undefined) return false;
  if (/^(?:last|this|next|earlier|late|early)$/u.test(token.normal))
    return next !== undefined && TIME_NOUNS.has(next.normal);
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/u.test(token.normal);
}

function relativeBefore(reading: Reading, index: number, from: number): boolean {
  for (let at = index - 1; at >= from && index - at < 40; at -= 1) {
    const word = reading.tokens[at]?.normal ?? "";
    if (WH_WORDS.has(word) || word === "that") return true;
    if (reading.tokens[at]?.upos === "PRON" || isVerb(reading.tokens[at])) return true;
  }
  return false;
}

function verbFollows(reading: Reading, from: number, ceiling: number, tag: string): boolean {
  let at = from;
  while (at < ceiling && isAdverb(reading.tokens[at])) at += 1;
  const token = reading.tokens[at];
  if (token === undefined || at >= ceiling) return false;
  if (isFiniteVerb(token)) return true;
  if (isNominal(token) || token.upos === "DET")
    return isFiniteVerb(reading.tokens[nounPhraseEnd(reading, at, ceiling)]) && token.upos === "PRON";
  return token.tag === tag && isVerb(token);
}

function endsAtComma(reading: Reading, comma: number, ceiling: number): boolean {
  const next = reading.tokens[comma + 1];
  if (next === undefined || comma + 1 >= ceiling) return true;
  if (WH_WORDS.has(next.normal) || isFiniteVerb(next)) return true;
  if (next.tag === "VBG" || next.upos === "ADP" || next.upos === "SCONJ" || next.upos === "ADV")
    return !LIST_WORDS.has(next.normal);
  if (next.upos === "CCONJ") return verbFollows(reading, comma + 2, ceiling, "VBD") || next.normal === "but";
  if (next.upos === "PRON" && next.tag !== "PRP$") return true;
  const subject = nounPhraseEnd(reading, comma + 1, ceiling);
  return subject > comma + 1 && isFiniteVerb(reading.tokens[subject]);
}

/** End of an infinitive: as a clause, but an aside or a main clause after a comma is not part of it. */
export function infinitiveEnd(reading: Reading, from: number, ceiling: number, tag: string): Ending {
  const clause = clauseEnd(reading, from, ceiling, tag);
  for (let index = from + 2; index < clause.to; index += 1) {
    const quotation = reading.quotationAt[index] ?? -1;
    if (quotation >= 0) {
      index = Math.max(index, (reading.quotations[quotation]?.to ?? index + 1) - 1);
      continue;
    }
    if (reading.tokens[index]?.text === "," && endsAtComma(reading, index, clause.to))
      return { to: index, why: "an aside begins after the comma" };
  }
  return clause;
}
