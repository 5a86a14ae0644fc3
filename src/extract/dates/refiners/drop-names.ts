import type { DateCandidate } from "../candidate.js";
import { tokenAtLexeme } from "../company.js";
import { isCapitalised, wordAt } from "../readers.js";
import { TODAY_NAME_STARTS, WEEKDAY_NAME_ENDS, WEEKDAY_NAME_STARTS } from "../tables/names.js";
import { STRETCHES } from "../tables/relative-words.js";
import type { DateRefiner } from "./refiner.js";

/** Words that make a habit of a weekday: "every Friday". */
const HABITS: ReadonlySet<string> = new Set(["every", "each", "most", "any"]);

function isWeekdayName(candidate: DateCandidate): boolean {
  const { lexemes } = candidate.reading;
  if (HABITS.has(wordAt(lexemes, candidate.first - 1))) return true;
  const [before, after] = [lexemes[candidate.first - 1], lexemes[candidate.next]];
  if (isCapitalised(before) && WEEKDAY_NAME_STARTS.has(before?.normal ?? "")) return true;
  return isCapitalised(after) && WEEKDAY_NAME_ENDS.has(after?.normal ?? "");
}

/** Whether an adjective or article makes a noun of it: "a brighter tomorrow". */
function isNoun(candidate: DateCandidate): boolean {
  if (candidate.expression.kind !== "relative" || candidate.next - candidate.first > 1) return false;
  const before = tokenAtLexeme(candidate, candidate.first - 1);
  if (before === undefined || STRETCHES.has(before.normal)) return false;
  // Only comparatives: participles are tagged as adjectives too often ("announced today").
  return before.upos === "DET" || before.tag === "JJR";
}

function isTodayName(candidate: DateCandidate): boolean {
  const { lexemes } = candidate.reading;
  if (isNoun(candidate)) return true;
  return isCapitalised(lexemes[candidate.first]) && TODAY_NAME_STARTS.has(wordAt(lexemes, candidate.first - 1));
}

/** Ages in decades: "in his eighties". */
const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "my", "your", "our"]);

function isAge(candidate: DateCandidate): boolean {
  return POSSESSIVES.has(wordAt(candidate.reading.lexemes, candidate.first - 1));
}

/** Drops what carries a day's name without being one: feasts and clubs, newspapers, ages in decades. */
export const dropNames: DateRefiner = (candidates) =>
  candidates.filter((candidate) => {
    const { kind } = candidate.expression;
    if (kind === "weekday") return !isWeekdayName(candidate);
    if (kind === "relative") return !isTodayName(candidate);
    return kind !== "decade" || !isAge(candidate);
  });
