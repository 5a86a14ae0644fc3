import type { DateCandidate } from "./candidate.js";
import type { SentenceLexemes } from "./lexemes.js";
import { DATE_PARSERS } from "./parsers.js";
import { canBeginDate } from "./starters.js";

function proposeAt(reading: SentenceLexemes, index: number): DateCandidate | undefined {
  for (const parse of DATE_PARSERS) {
    const match = parse(reading.lexemes, index);
    if (match !== undefined) return { ...match, first: index, reading };
  }
  return undefined;
}

/** All that the parsers read in one sentence, from left to right and without overlaps. */
export function proposeDates(reading: SentenceLexemes): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  let index = 0;
  while (index < reading.lexemes.length) {
    const lexeme = reading.lexemes[index];
    const candidate = lexeme !== undefined && canBeginDate(lexeme) ? proposeAt(reading, index) : undefined;
    if (candidate !== undefined) candidates.push(candidate);
    index = candidate?.next ?? index + 1;
  }
  return candidates;
}
