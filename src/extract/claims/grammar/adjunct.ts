import { TIME_NOUNS } from "../lexicon/words.js";
import type { Reading } from "../reading.js";
import { baseNounPhraseEnd, nounPhraseEnd, opensAdjunct } from "./noun-phrase.js";
import { isAdposition, isAdverb, isBreak } from "./words.js";

const ADDRESSEE_PREPOSITIONS = new Set(["to", "with", "before"]);
const OCCASION_PREPOSITIONS = new Set([
  "in",
  "on",
  "at",
  "during",
  "after",
  "from",
  "via",
  "through",
  "over",
  "by",
  "of",
  "late",
  "early",
  "since",
  "before",
  "outside",
  "inside",
  "near",
  "without",
  "under",
  "while",
]);

/** "said | nearly 310,000 ballots": words that hedge a number belong to what is said. */
function hedgesNumber({ tokens }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  return (
    /^(?:nearly|almost|about|around|roughly|approximately|close|virtually|exactly|precisely)$/u.test(
      tokens[index]?.normal ?? "",
    ) &&
    (next?.upos === "NUM" ||
      next?.upos === "SYM" ||
      /^(?:\d|a$|half$|all$|every|one$|two$|three$|to$)/u.test(next?.normal ?? ""))
  );
}

/** End of "Monday", "last week", "two days ago", "early Tuesday" at `from`; `from` where no time stands there. */
function timeEnd(reading: Reading, from: number, ceiling: number): number {
  const end = baseTime(reading, from, ceiling);
  const word = reading.tokens[end]?.normal ?? "";
  // "a year before": only where nothing follows that it could be before.
  const isAdverbial = word === "ago" || (/^(?:before|earlier|later)$/u.test(word) && isBreak(reading.tokens[end + 1]));
  return end > from && isAdverbial ? end + 1 : end;
}

function baseTime(reading: Reading, from: number, ceiling: number): number {
  let index = from;
  let sawTime = false;
  while (index < ceiling && index - from < 5) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    // "that falling debris": a form of a verb is no season.
    if (TIME_NOUNS.has(token.normal) || (token.upos !== "VERB" && TIME_NOUNS.has(token.lemma))) sawTime = true;
    else if (
      sawTime ||
      !/^(?:last|this|next|late|early|earlier|late|the|a|that|same|\d+|two|three|four|five|six|few|many|some|several)$/u.test(
        token.normal,
      )
    ) {
      if (!(sawTime && token.upos === "NUM")) break;
    }
    index += 1;
  }
  // "say | weeks of talks lie ahead": what there is much of, and not when it was said.
  const first = reading.tokens[from];
  const isAmount = reading.tokens[index]?.normal === "of" && first?.tag === "NNS" && index === from + 1;
  return sawTime && !isAmount ? index : from;
}

/**
 * First token after what may stand between a verb of saying and what is said:
 * adverbs, times ("on Monday"), occasions ("in a statement"), places ("in Marl"), addressees ("to reporters").
 * Prepositions in `kept` belong to the cue and are not skipped.
 */
export function skipAdjuncts(
  reading: Reading,
  from: number,
  ceiling: number,
  kept: (preposition: string) => boolean,
): number {
  let index = from;
  for (let round = 0; round < 6 && index < ceiling; round += 1) {
    const token = reading.tokens[index];
    if (token === undefined || (reading.quotationAt[index] ?? -1) >= 0 || hedgesNumber(reading, index)) break;
    const time = timeEnd(reading, index, ceiling);
    if (time > index) {
      index = time;
    } else if (token.normal === "to" && isAddressee(reading, index + 1)) {
      index += 2;
    } else if (isAdposition(token) || token.normal === "to") {
      const temporal = opensAdjunct(reading, index);
      const skippable =
        temporal ||
        ((OCCASION_PREPOSITIONS.has(token.normal) || ADDRESSEE_PREPOSITIONS.has(token.normal)) && !kept(token.normal));
      if (!skippable) break;
      const end = temporal ? nounPhraseEnd(reading, index + 1, ceiling) : phraseEnd(reading, index + 1, ceiling);
      if (end === index + 1) break;
      index = end;
    } else if (
      isAdverb(token) &&
      token.tag !== "RBS" &&
      token.tag !== "RBR" &&
      (reading.tokens[index + 1]?.text === ":" ||
        !/^(?:how|why|when|where|there|not|however|only|even|just|never|no)$/u.test(token.normal))
    ) {
      index += 1;
    } else break;
  }
  return index;
}

/** "confirmed to dpa | that": one word before the clause is who was told, whatever the tagger takes it for. */
function isAddressee(reading: Reading, index: number): boolean {
  return reading.tokens[index + 1]?.normal === "that" && reading.tokens[index]?.upos !== "DET";
}

function phraseEnd(reading: Reading, from: number, ceiling: number): number {
  const end = baseNounPhraseEnd(reading, from, ceiling);
  const next = reading.tokens[end];
  return end > from && next?.normal === "of" ? Math.max(end, baseNounPhraseEnd(reading, end + 1, ceiling)) : end;
}
