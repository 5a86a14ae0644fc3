import type { Token } from "../../language/analysed-article.js";
import type { Span } from "../../model/span.js";
import { PART_PRONOUNS } from "./tables/neutral-words.js";
import { firstTokenEndingAfter } from "./tokens.js";

/** Words that, after a comma, begin a clause of its own. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  "while",
  "whereas",
  "although",
  "though",
  "but",
  "yet",
  "which",
  "who",
  "whose",
  "including",
  "according",
  "as",
  "because",
  "since",
  "compared",
  "up",
  "down",
  "or",
]);

const BREAKS: ReadonlySet<string> = new Set([";", ":", "—", "–", "(", ")"]);

function isBreak(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (BREAKS.has(token.text)) return true;
  const next = tokens[index + 1];
  if (token.text !== "," || next === undefined) return false;
  if (CLAUSE_STARTS.has(next.normal) || startsPart(tokens, index + 1)) return true;
  return next.normal === "and" && hasVerbSoon(tokens, index + 2);
}

/** Whether a part of what was counted begins here: "most of them women", "none of whom was hurt", "three of these". */
function startsPart(tokens: readonly Token[], index: number): boolean {
  const of = tokens.slice(index, index + 3).findIndex(({ normal }) => normal === "of");
  return of > 0 && PART_PRONOUNS.has(tokens[index + of + 1]?.normal ?? "");
}

/** Whether a finite verb follows before the next comma: ", and the mayor said" begins a clause, ", and 40 cars" goes on. */
function hasVerbSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ",") return false;
    if (token.tag === "VBD" || token.tag === "VBZ" || token.tag === "VBP" || token.tag === "MD") return true;
  }
  return false;
}

/** How far a clause reaches at most from the figure, in tokens. */
const REACH = 40;

const COORDINATORS: ReadonlySet<string> = new Set(["and", "or", ",", "but"]);

/** A stretch of a sentence's tokens: `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where between two figures the part of the second begins: at the first "and" or comma; undefined where none parts them. */
function partingBetween(tokens: readonly Token[], left: number, right: number): number | undefined {
  for (let at = left; at < right; at += 1) if (COORDINATORS.has(tokens[at]?.normal ?? "")) return at;
  return undefined;
}

/** Cuts off what belongs to the neighbouring figures: in "killed 5 people and injured 10" the 10 is of the injured. */
function withoutNeighbours(
  tokens: readonly Token[],
  span: Span,
  range: TokenRange,
  neighbours: readonly Span[],
): TokenRange {
  let { from, to } = range;
  const [first, next] = [firstTokenEndingAfter(tokens, span.start), firstTokenEndingAfter(tokens, span.end)];
  for (const neighbour of neighbours) {
    const [start, end] = [firstTokenEndingAfter(tokens, neighbour.start), firstTokenEndingAfter(tokens, neighbour.end)];
    if (start >= from && end <= first) from = Math.max(from, partingBetween(tokens, end, first) ?? from);
    if (start >= next && end <= to) to = Math.min(to, partingBetween(tokens, next, start) ?? to);
  }
  return { from, to };
}

/** The tokens of the clause around a figure, without what belongs to the figures beside it. */
export function clauseAround(tokens: readonly Token[], span: Span, neighbours: readonly Span[]): TokenRange {
  let from = firstTokenEndingAfter(tokens, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to += 1;
  const [farthest, last] = [from - REACH, to + REACH];
  while (from > 0 && from > farthest && !isBreak(tokens, from - 1)) from -= 1;
  while (to < tokens.length && to < last && !isBreak(tokens, to)) to += 1;
  return withoutNeighbours(tokens, span, { from, to }, neighbours);
}
