import type { AnalysedArticle } from "../../language/analysed-article.js";
import type { ClaimFinding, ConflictFinding, FigureFinding, SpeakerFinding } from "../findings.js";
import { ArticleNames } from "./article-names.js";
import { isDeniedNumber, isRivalEstimate, isToldTwice } from "./rules.js";
import { cannotBothBeRight, type StatementPair } from "./same-thing.js";
import type { Statement } from "./statement.js";
import { statementsOf } from "./statements.js";
import { aboutOf, whyOf } from "./words.js";

/** How many of the figures after it a figure is compared with; keeps a text of nothing but figures linear. */
const COMPARED_WITH = 60;

/** The rule by which two statements contradict each other, in words; undefined where they do not. */
function ruleFor(pair: StatementPair, names: ArticleNames): string | undefined {
  // Most pairs end here: the interval a figure is meant to allow lies within the one it allows.
  if (!cannotBothBeRight(pair, true)) return undefined;
  if (isDeniedNumber(pair)) return "are set against each other, the one instead of the other";
  if (isRivalEstimate(pair, names)) return "are two sources' numbers for what the same passage counts";
  if (isToldTwice(pair, names)) return "stand in clauses that tell the same thing";
  return undefined;
}

/** The conflicts that end in the statement at `at`; a rival number answers the nearest one before it and no other. */
function conflictsEndingAt(
  statements: readonly Statement[],
  at: number,
  names: ArticleNames,
  speakers: readonly SpeakerFinding[],
): ConflictFinding[] {
  const conflicts: ConflictFinding[] = [];
  const second = statements[at];
  if (second === undefined) return conflicts;
  for (let before = at - 1; before >= 0 && before >= at - COMPARED_WITH; before -= 1) {
    const first = statements[before];
    const pair = first === undefined ? undefined : { first, second };
    const rule = pair === undefined ? undefined : ruleFor(pair, names);
    if (pair === undefined || rule === undefined) continue;
    conflicts.push({
      about: aboutOf(pair),
      why: whyOf(pair, rule, speakers),
      figures: [pair.first.index, second.index],
    });
    if (!second.namesUnit) break;
  }
  return conflicts.reverse();
}

/** Figures about the same thing that cannot all be right, in text order. */
export function findConflicts(
  analysed: AnalysedArticle,
  figures: readonly FigureFinding[],
  claims: readonly ClaimFinding[],
  speakers: readonly SpeakerFinding[],
): ConflictFinding[] {
  const names = new ArticleNames(analysed);
  const statements = statementsOf({ analysed, figures, claims, speakers }, names);
  return statements.flatMap((_, at) => conflictsEndingAt(statements, at, names, speakers));
}
