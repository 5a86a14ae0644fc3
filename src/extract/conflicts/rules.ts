import type { ArticleNames } from "./article-names.js";
import {
  areOfOneKind,
  cannotBothBeRight,
  differInNames,
  differInQualifiers,
  differInTime,
  isPartOfWhole,
  type StatementPair,
  sharedConcepts,
} from "./same-thing.js";
import type { Statement } from "./statement.js";
import { OBSERVERS } from "./tables/observers.js";

const NOTHING: ReadonlySet<string> = new Set();
/** "not" belongs to a denial and says nothing about what is counted. */
const DENIAL: ReadonlySet<string> = new Set(["negative"]);
/** What an answer takes over without saying it again: "are farmed worldwide every year … fewer than 90 are farmed". */
const SCOPE_OR_DENIAL: ReadonlySet<string> = new Set(["negative", "cumulative", "period"]);

/** Whether the second is an answer without noun or scope of its own, in the tense of the first. */
function takesOverScope({ first, second }: StatementPair): boolean {
  return (
    second.isElliptic &&
    (second.isBareAnswer || first.isPresent === second.isPresent) &&
    [...SCOPE_OR_DENIAL].every((scope) => scope === "negative" || !second.qualifiers.has(scope))
  );
}

function isShare(key: string): boolean {
  return key === "percent" || key === "UCUM %";
}

/** Whether a rival number may leave a unit out: things and money go without saying, a percent sign and metres do not ("180 metres below … a survey found 412"). */
const leavesUnitOut = ({ key, isCount }: Statement["measure"]): boolean => isCount || key.startsWith("ISO4217");

/** The measures of two rival numbers: one may leave its unit out. */
function haveRivalMeasures({ first, second }: StatementPair): boolean {
  const [left, right] = [first.measure, second.measure];
  if (left.key === right.key) return true;
  return (
    (left.key === "" && first.isElliptic && leavesUnitOut(right)) ||
    (right.key === "" && second.isElliptic && leavesUnitOut(left))
  );
}

function areNeighbours({ first, second }: StatementPair): boolean {
  const isSameParagraph =
    first.sentence.section === second.sentence.section && first.sentence.paragraph === second.sentence.paragraph;
  return isSameParagraph && second.sentenceIndex - first.sentenceIndex <= 1;
}

function isObserver({ source }: Statement): boolean {
  return [...source].some((word) => OBSERVERS.has(word));
}

/** Whether each source tells of itself or of its own place: two dealers of their sales, two mayors of their towns. */
function speakOfThemselves({ first, second }: StatementPair): boolean {
  const isObserved = isObserver(second) && !isObserver(first);
  if (first.isOfItself && second.isOfItself && !isObserved) return true;
  const [left, right] = [first.sourcePlaces, second.sourcePlaces];
  return left.size > 0 && right.size > 0 && ![...left].some((place) => right.has(place));
}

/** "The most recent survey found 412": a source that is told from another by its time counts what was there then. */
const isOfAnotherTime = ({ sourceText }: Statement): boolean =>
  /\b(?:recent|latest|newest|previous|earlier)\b/i.test(sourceText);

/** Whether two figures come from different mouths; the article's own voice is one. */
function haveDifferentSources({ first, second }: StatementPair): boolean {
  if (second.leavesSourceOut || isOfAnotherTime(second) || speakOfThemselves({ first, second })) return false;
  if (first.source.size === 0 || second.source.size === 0) return first.source.size !== second.source.size;
  return ![...first.source].some((word) => second.source.has(word));
}

/** Whether the second clause adds nothing to what is counted: every concept of it is in the first, or it names none. */
function addsNothing({ first, second }: StatementPair): boolean {
  // "The organisers put attendance at 900" counts the people just spoken of, whatever they came for.
  const isImplied = (concept: string): boolean =>
    concept === "attendance" && second.isElliptic && first.measure.key === "person";
  return [...second.concepts].every(
    (concept) =>
      first.concepts.has(concept) ||
      first.inherited.has(concept) ||
      first.counted.has(concept) ||
      // "Doctors at the hospital said they had received": the source is what the clause speaks of.
      (first.refersBack && first.sourceConcepts.has(concept)) ||
      isImplied(concept),
  );
}

/**
 * Two sources set against each other on one number: "police said about 400 people came; the organisers put attendance
 * at 900". The clauses stand side by side, something contrasts them, and the second brings no other thing.
 */
export function isRivalEstimate(pair: StatementPair, names: ArticleNames): boolean {
  const { first, second } = pair;
  if (!areNeighbours(pair) || !haveRivalMeasures(pair) || !areOfOneKind(pair) || !haveDifferentSources(pair))
    return false;
  if (first.sharesClause || second.sharesClause || isPartOfWhole(pair)) return false;
  if (!cannotBothBeRight(pair, second.contrasts) || differInTime(pair)) return false;
  if (differInQualifiers(pair, takesOverScope(pair) ? SCOPE_OR_DENIAL : DENIAL)) return false;
  if (second.corrects && second.contrasts) return true;
  if (!addsNothing(pair) || differInNames(pair, names, true)) return false;
  return (
    second.contrasts ||
    first.estimates ||
    second.estimates ||
    (second.isBareAnswer && second.isElliptic) ||
    repeatsMatter(pair)
  );
}

/** Whether the second clause takes up the first's words, or nothing but a pronoun for them. */
function repeatsMatter({ first, second }: StatementPair): boolean {
  if (first.measure.key !== second.measure.key) return second.isElliptic && second.concepts.size > 0;
  return second.concepts.size > 0 || second.refersBack;
}

/** "Leakage stood at 94 million litres, and not at the 71 million in the accounts": one number given, the other denied. */
export function isDeniedNumber(pair: StatementPair): boolean {
  const { first, second } = pair;
  if (first.isDenied === second.isDenied || !haveRivalMeasures(pair) || !cannotBothBeRight(pair, true)) return false;
  if (!areNeighbours(pair) || first.isBaseline !== second.isBaseline || isPartOfWhole(pair)) return false;
  return (
    first.sentenceIndex === second.sentenceIndex || (addsNothing(pair) && first.measure.key === second.measure.key)
  );
}

/** How many concepts two clauses apart must share to speak of one thing. */
const LEAST_SHARED = 2;

/** How much of all that both clauses speak of must be common to them. */
const LEAST_COMMON_SHARE = 0.6;

function speakOfTheSame(pair: StatementPair): boolean {
  const shared = sharedConcepts(pair).length;
  const all = new Set([...pair.first.concepts, ...pair.second.concepts]).size;
  return shared >= LEAST_SHARED && shared >= all * LEAST_COMMON_SHARE;
}

/**
 * A bare number is of nothing, and a share can be of anything: told far apart, only shares of one period are known to
 * be the same, and where both clauses speak of one thing and no other.
 */
function areComparableAfar({ first, second }: StatementPair): boolean {
  if (first.measure.key === "" || !isShare(first.measure.key)) return first.measure.key !== "";
  return (
    haveSame(first.times, second.times) &&
    haveSame(first.concepts, second.concepts) &&
    haveSame(first.names, second.names)
  );
}

function haveSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((word) => right.has(word));
}

/** Whether both are shares of a period that is named, and of a thing that is. */
function areSharesOfAPeriod({ first }: StatementPair): boolean {
  return isShare(first.measure.key) && first.times.size > 0 && first.concepts.size > 0;
}

/**
 * The same thing told twice in different places of the article, by different sources: same unit, same words for what
 * happens and to whom, no word that makes a difference.
 */
export function isToldTwice(pair: StatementPair, names: ArticleNames): boolean {
  const { first, second } = pair;
  if (
    first.measure.key !== second.measure.key ||
    !areComparableAfar(pair) ||
    !areOfOneKind(pair) ||
    !haveDifferentSources(pair)
  )
    return false;
  if (first.sentenceIndex === second.sentenceIndex || !first.namesUnit || !second.namesUnit) return false;
  if (!cannotBothBeRight(pair, false) || differInQualifiers(pair, NOTHING) || differInTime(pair)) return false;
  if (isShare(first.measure.key) ? !areSharesOfAPeriod(pair) : !speakOfTheSame(pair)) return false;
  if (first.sharesClause || second.sharesClause) return false;
  return !differInNames(pair, names, false);
}
