import type { ArticleRecord } from "../model/article-record.js";
import type { Review } from "../model/reviews.js";
import { foldedWords } from "../record/identifiers.js";
import { optional } from "../record/optional.js";
import { fieldsOf } from "./fields.js";
import { type ComparedList, type Finding, type FindingPlace, findingsOf } from "./finding.js";
import { pairFindings } from "./pairing.js";

/** A member that says something else; absent on the side where it says nothing. */
export interface MemberDifference {
  readonly member: string;
  readonly before?: string;
  readonly after?: string;
}

/** One version's side of a difference. */
export interface Side {
  readonly id: string;
  readonly words: string;
  readonly place: FindingPlace;
  /** Of a claim, who makes it. */
  readonly speaker?: string;
}

/** What came, went or changed from one version of an article to the next, and what that invalidates. */
export interface Difference {
  readonly list: ComparedList | "field";
  readonly kind: "came" | "went" | "changed";
  /** Name of the field; the id of the finding, the old one where it had one. */
  readonly id: string;
  readonly before?: Side;
  readonly after?: Side;
  readonly members: readonly MemberDifference[];
  /** What was published of the old version and no longer holds, each as `kind id`: rows, claims, reviews, citations. */
  readonly invalidates: readonly string[];
}

const lists: readonly ComparedList[] = ["figures", "claims", "dates"];
const tableOf: Readonly<Record<ComparedList, string>> = {
  figures: "figures.csv",
  claims: "claims.csv",
  dates: "dates.csv",
};

/** Members whose change changes what is said; the others (kind of a claim) only how it is classed. */
function memberDifferences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): MemberDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((member) => {
    const [old, now] = [before.get(member), after.get(member)];
    if (old === now) return [];
    return [{ member, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
  });
}

function wordsDifference(before: Finding, after: Finding): MemberDifference[] {
  return foldedWords(before.words) === foldedWords(after.words)
    ? []
    : [{ member: "words", before: before.words, after: after.words }];
}

function side({ id, list, words, place, members }: Finding): Side {
  return { id, words, place, ...optional("speaker", list === "claims" ? members.get("speaker") : undefined) };
}

/** Says what of the old version's output hangs on a finding of it. */
function downstreamOf(old: ArticleRecord, reviews: readonly Review[]): (finding: Finding) => string[] {
  const claimOfFigure = new Map(old.figures.map((figure) => [figure.id, figure.claimId]));
  const reviewsOfClaim = (claim: string): string[] =>
    reviews.filter((review) => review.claim.id === claim).map((review) => `review ${review.id}`);
  return ({ list, id }) => {
    const row = `row ${tableOf[list]} ${id}`;
    if (list === "dates") return [row];
    if (list === "claims") return [row, ...reviewsOfClaim(id), `citation ${id}`];
    const claim = claimOfFigure.get(id);
    return [row, ...(claim === undefined ? [] : [`claim ${claim}`, ...reviewsOfClaim(claim)]), `citation ${id}`];
  };
}

function listDifferences(
  list: ComparedList,
  before: readonly Finding[],
  after: readonly Finding[],
  invalidatedBy: (finding: Finding) => string[],
): Difference[] {
  const of = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.list === list);
  const { pairs, gone, come } = pairFindings(of(before), of(after));
  const order = new Map([...of(before), ...of(after)].map((finding, index) => [finding, index]));
  const changed = pairs
    .map((pair) => ({
      ...pair,
      members: [
        ...wordsDifference(pair.before, pair.after),
        ...memberDifferences(pair.before.members, pair.after.members),
      ],
    }))
    .filter(({ members }) => members.length > 0)
    .sort((left, right) => (order.get(left.before) ?? 0) - (order.get(right.before) ?? 0));
  return [
    ...changed.map(
      (pair): Difference => ({
        list,
        kind: "changed",
        id: pair.before.id,
        before: side(pair.before),
        after: side(pair.after),
        members: pair.members,
        invalidates: invalidatedBy(pair.before),
      }),
    ),
    ...gone.map(
      (finding): Difference => ({
        list,
        kind: "went",
        id: finding.id,
        before: side(finding),
        members: [],
        invalidates: invalidatedBy(finding),
      }),
    ),
    ...come.map(
      (finding): Difference => ({
        list,
        kind: "came",
        id: finding.id,
        after: side(finding),
        members: [],
        invalidates: [],
      }),
    ),
  ];
}

function fieldDifferences(before: ArticleRecord, after: ArticleRecord): Difference[] {
  return memberDifferences(fieldsOf(before), fieldsOf(after)).map(
    (difference): Difference => ({
      list: "field",
      kind: difference.before === undefined ? "came" : difference.after === undefined ? "went" : "changed",
      id: difference.member,
      members: [difference],
      invalidates: ["article.jsonld", "citations of the article, its claims and figures"],
    }),
  );
}

/**
 * What two versions of an article do not both say: fields, figures, claims and dates that came, went or changed. Text
 * that only moved, and identifiers that moved with it, are no difference.
 *
 * @param reviews people's reviews of the old version; those whose claims changed are named.
 */
export function differencesBetween(
  before: ArticleRecord,
  after: ArticleRecord,
  reviews: readonly Review[] = [],
): Difference[] {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const invalidatedBy = downstreamOf(before, reviews);
  return [
    ...fieldDifferences(before, after),
    ...lists.flatMap((list) => listDifferences(list, old, now, invalidatedBy)),
  ];
}
