import type { Span } from "../../model/span.js";
import type { Token } from "../../language/analysed-article.js";

/** Words that, after a comma, begin a clause of its own. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  "while", "whereas", "although", "though", "but", "yet", "which", "who", "whose", "including", "according", "as", "because", "since", "compared", "up", "down", "or",
]);

const BREAKS: ReadonlySet<string> = new Set([";", ":", "—", "–", "(", ")"]);

function isBreak(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (BREAKS.has(token.text)) return true;
  const next = tokens[index + 1];
  if (token.text !== "," || next === undefined) return false;
  if (CLAUSE_STARTS.has(next.normal)) return true;
  return next.normal === "and" && hasVerbSoon(tokens, index + 2);
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

/** The tokens of the clause around a span of the sentence: `[from, to)`. */
export function clauseAround(tokens: readonly Token[], span: Span): { readonly from: number; readonly to: number } {
  const first = tokens.findIndex((token) => token.end > span.start);
  let from = first < 0 ? tokens.length : first;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to += 1;
  const [farthest, last] = [from - REACH, to + REACH];
  while (from > 0 && from > farthest && !isBreak(tokens, from - 1)) from -= 1;
  while (to < tokens.length && to < last && !isBreak(tokens, to)) to += 1;
  return { from, to };
}
