import type { Finding } from "./finding.js";
import { type JsonNode, pointerOf } from "./json-node.js";
import { type MarkupFile, readMarkup } from "./markup-file.js";
import { sharedAddressRule } from "./rules/addresses.js";
import { appearanceRules } from "./rules/appearances.js";
import { articleRules } from "./rules/articles.js";
import { claimantRules } from "./rules/claims.js";
import { constantRatingRule } from "./rules/ratings.js";
import { reviewRules } from "./rules/reviews.js";
import type { CheckedRule } from "./rules/rule.js";
import { nothingToCheck, scriptFindings } from "./script-findings.js";
import { subjectsOf } from "./subjects.js";

/** What a check says of a file. */
export interface CheckedMarkup {
  readonly findings: readonly Finding[];
  /** There were more than are told. */
  readonly isCut: boolean;
  readonly articles: number;
  readonly claims: number;
  readonly reviews: number;
}

const mostFindings = 1_000;

/** Finds where a node stands in the file. */
function placesIn({ scripts, lineOf }: MarkupFile): (node: JsonNode) => Pick<Finding, "line" | "path"> {
  const starts = new Map(scripts.flatMap(({ root, start }) => (root === undefined ? [] : [[root, start] as const])));
  return (node) => {
    let root = node;
    while (root.parent !== undefined) root = root.parent;
    return { line: lineOf((starts.get(root) ?? 0) + node.offset), path: pointerOf(node) };
  };
}

function* allFindings(file: MarkupFile, subjects: ReturnType<typeof subjectsOf>): Generator<Finding> {
  const placeOf = placesIn(file);
  function* broken<Subject>(rules: readonly CheckedRule<Subject>[], subject: Subject): Generator<Finding> {
    for (const { find, ...rule } of rules)
      for (const { at, message } of find(subject)) yield { ...rule, ...placeOf(at), message };
  }
  yield* scriptFindings(file);
  const { articles, claims, reviews, described } = subjects;
  if (articles.length + claims.length + reviews.length === 0) yield* nothingToCheck(file);
  for (const article of articles) yield* broken(articleRules, { article, described });
  for (const review of reviews) yield* broken(reviewRules, review);
  for (const claim of claims) yield* broken([...claimantRules, ...appearanceRules], claim);
  yield* broken([sharedAddressRule, constantRatingRule], reviews);
}

/**
 * What is missing, wrong or only recommended in the JSON-LD of a page or file: in the order of its lines.
 *
 * @throws {InputError} for a file that is too large, or no page that a browser could show.
 */
export function checkMarkup(bytes: Uint8Array, name: string): CheckedMarkup {
  const file = readMarkup(bytes, name);
  const subjects = subjectsOf(file);
  const findings: Finding[] = [];
  let isCut = false;
  for (const finding of allFindings(file, subjects)) {
    isCut = findings.length === mostFindings;
    if (isCut) break;
    findings.push(finding);
  }
  findings.sort((left, right) => left.line - right.line);
  const { articles, claims, reviews } = subjects;
  return { findings, isCut, articles: articles.length, claims: claims.length, reviews: reviews.length };
}
