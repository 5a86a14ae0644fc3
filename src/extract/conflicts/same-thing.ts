import type { ArticleNames } from "./article-names.js";
import { areApart, type Interval } from "./interval.js";
import type { Statement } from "./statement.js";
import { firstTokenEndingAfter } from "./tokens.js";

/** Two statements in text order. */
export interface StatementPair {
  readonly first: Statement;
  readonly second: Statement;
}

/** Numbers so many times apart count different things: a ticket and all tickets, a share and a head count. */
const WORLDS_APART = 50;

function areWorldsApart(left: Interval, right: Interval): boolean {
  const [lower, upper] = left.high < right.low ? [left.high, right.low] : [right.high, left.low];
  return lower > 0 && upper > lower * WORLDS_APART;
}

/** Whether no number fits both. Converted units were rounded twice: those must be a fifth apart. */
export function cannotBothBeRight({ first, second }: StatementPair, readAgainstAnother: boolean): boolean {
  const [left, right] = readAgainstAnother ? [first.meant, second.meant] : [first.allowed, second.allowed];
  if (left === undefined || right === undefined || !areApart(left, right) || areWorldsApart(left, right)) return false;
  if (first.measure.factor === second.measure.factor) return true;
  const [lower, upper] = left.high < right.low ? [left.high, right.low] : [right.high, left.low];
  return upper > lower * 1.2;
}

const ARTICLES: ReadonlySet<string> = new Set([
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "past",
  "last",
  "all",
  "some",
  "about",
  "out",
  "of",
  "a",
  "total",
]);

/** Whether the one is said to be out of the other: "13 of the past 19 matches". */
export function isPartOfWhole({ first, second }: StatementPair): boolean {
  if (first.sentence !== second.sentence) return false;
  const { tokens } = first.sentence;
  let at = firstTokenEndingAfter(tokens, first.figure.end);
  if (tokens[at]?.normal !== "of" && tokens[at]?.normal !== "out") return false;
  while (ARTICLES.has(tokens[at]?.normal ?? "")) at += 1;
  return (tokens[at]?.start ?? 0) >= second.figure.start;
}

/** Whether both only tell what somebody is for: two positions differ, and no fact is in dispute. */
function areBothPositions({ first, second }: StatementPair): boolean {
  return first.qualifiers.has("position") && second.qualifiers.has("position");
}

/** Whether both tell a level, or both an amount of change the same way. */
export function areOfOneKind(pair: StatementPair): boolean {
  const { first, second } = pair;
  if (areBothPositions(pair)) return false;
  return first.figure.change === second.figure.change && !first.isBaseline && !second.isBaseline;
}

/** Whether one has a word that changes what is counted and the other has not. */
export function differInQualifiers({ first, second }: StatementPair, ignored: ReadonlySet<string>): boolean {
  const differs = (left: Statement, right: Statement): boolean =>
    [...left.qualifiers].some((qualifier) => !right.qualifiers.has(qualifier) && !ignored.has(qualifier));
  return differs(first, second) || differs(second, first);
}

/**
 * Whether one is of a time the other is not: another year, month or weekday, or a period ("2030", "last month") where
 * the other names none.
 */
export function differInTime({ first, second }: StatementPair): boolean {
  const [left, right] = [first.figure.asOf, second.figure.asOf];
  if (left !== undefined && right !== undefined && !left.startsWith(right) && !right.startsWith(left)) return true;
  const periodsOf = ({ times }: Statement): string => [...times].filter((time) => /^\d| /.test(time)).join();
  if (periodsOf(first) !== periodsOf(second)) return true;
  const isApart = first.times.size > 0 && second.times.size > 0;
  return isApart && ![...first.times].some((time) => second.times.has(time));
}

/**
 * Whether the clauses name different places, bodies or people. A clause that points back ("the group", "they") may
 * mean a name the article has used before; a name heard for the first time is a new scope. `areNeighbours`: where the
 * one clause follows the other, it need not say the name again.
 */
export function differInNames({ first, second }: StatementPair, names: ArticleNames, areNeighbours: boolean): boolean {
  const onlyIn = (left: Statement, right: Statement): string[] =>
    [...left.names].filter((name) => !right.names.has(name));
  const [left, right] = [onlyIn(first, second), onlyIn(second, first)];
  if (left.length > 0 && right.length > 0) return true;
  if (right.length > 0)
    return !first.refersBack || right.some((name) => !names.isKnownBefore(name, second.sentenceIndex));
  return left.length > 0 && !second.refersBack && !areNeighbours;
}

/** The concepts both clauses speak of. */
export function sharedConcepts({ first, second }: StatementPair): string[] {
  return [...first.concepts].filter((concept) => second.concepts.has(concept));
}
