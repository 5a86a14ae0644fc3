import type { ArticleRecord } from "../model/article-record.js";
import { foldedWords } from "../record/identifiers.js";
import { likeness } from "../review/likeness.js";
import { type Finding, findingsOf } from "./finding.js";
import { withoutNumbers } from "./pairing.js";
import { relatedness } from "./related.js";

/** A finding in its article, dated. */
export interface Entry {
  readonly finding: Finding;
  readonly record: ArticleRecord;
  /** Day or moment the article bears: of its last change, else of publication. */
  readonly date: string | undefined;
}

/** The same thing said in two articles, and what of it changed from the earlier to the later. */
export interface LedgerRow {
  readonly from: Entry;
  readonly to: Entry;
  /** Members that changed, in the order value, low, high, bound, negated, speaker, force, kind; empty where none did. */
  readonly changed: readonly string[];
}

/** How many earlier mentions of one unit and item are looked through for the last. */
const longestMemory = 40;
const leastItemLikeness = 0.6;
const leastSentenceLikeness = 0.5;
const leastClaimLikeness = 0.8;
/** A quotation of fewer words may be two people's. */
const leastQuotedWords = 4;

const figureMembers = ["value", "low", "high", "bound", "negated", "speaker"];
const claimMembers = ["negated", "speaker", "force", "kind"];

const emptyWords = new Set([
  "the",
  "a",
  "an",
  "of",
  "in",
  "on",
  "at",
  "for",
  "to",
  "its",
  "their",
  "his",
  "her",
  "this",
  "that",
  "some",
  "other",
]);

/** Words that say what is counted, in the singular, for matching alone: the item, or the counted noun where there is none. */
function itemWords(finding: Finding): string[] {
  const words = foldedWords(finding.members.get("item") ?? finding.members.get("unit") ?? "").split(" ");
  return [
    ...new Set(
      words.filter((word) => word !== "" && !emptyWords.has(word)).map((word) => word.replace(/(?<=\w{3})s$/u, "")),
    ),
  ];
}

const member = (entry: Entry, name: string): string => entry.finding.members.get(name) ?? "";

/** Longest quotation in the claim's words, folded; empty where none is long enough to be known again. */
function quotationOf({ words }: Finding): string {
  const quotations = [...words.matchAll(/["“«]([^"“”«»]+)["”»]/gu)].map(([, inner]) => foldedWords(inner ?? ""));
  const longest = quotations.sort((left, right) => right.length - left.length)[0] ?? "";
  return longest.split(" ").length >= leastQuotedWords ? longest : "";
}

/** Under what an entry is looked up: a figure under its unit and each word of its item, a claim under its words. */
function keysOf({ finding }: Entry): string[] {
  if (finding.list === "figures") {
    const unit = finding.members.get("unit") ?? "";
    return itemWords(finding).map((word) => `figure ${unit} ${word}`);
  }
  if (finding.list !== "claims") return [];
  const quotation = quotationOf(finding);
  if (quotation !== "") return [`quotation ${quotation}`];
  const rare = foldedWords(finding.words)
    .split(" ")
    .sort((left, right) => right.length - left.length);
  return rare.slice(0, 3).map((word) => `claim ${word}`);
}

function sharedPart(left: readonly string[], right: readonly string[]): number {
  const other = new Set(right);
  const shared = left.filter((word) => other.has(word)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** Whether both figures are amounts of one thing, as of the same time, by the same speaker or in nearly the same sentence. */
function isSameFigure(left: Entry, right: Entry): boolean {
  const items = sharedPart(itemWords(left.finding), itemWords(right.finding));
  if (items < leastItemLikeness || member(left, "change") !== member(right, "change")) return false;
  const [then, now] = [member(left, "asOf"), member(right, "asOf")];
  if (then !== "" && now !== "" && then !== now) return false;
  const sentences = likeness(withoutNumbers(left.finding.sentence), withoutNumbers(right.finding.sentence));
  if (isContrasted(left.finding.sentence, right.finding.sentence)) return false;
  if (!isNamedAlike(left, right)) return items === 1 && sentences >= leastClaimLikeness;
  const named = left.finding.members.has("item") && right.finding.members.has("item");
  if (isSubstituted(left.finding, right.finding)) return named && items === 1 && sentences >= leastItemLikeness;
  return items === 1 && named ? sentences >= leastSentenceLikeness / 2 : sentences >= leastSentenceLikeness;
}

/** Whether both name the same speaker, or one of them none: what is not known is no change. */
function isNamedAlike(left: Entry, right: Entry): boolean {
  const [then, now] = [member(left, "speaker"), member(right, "speaker")];
  return then === now || then === "" || now === "";
}

const hedges = new Set(
  "about around some nearly almost roughly more than over least up most fewer less under".split(" "),
);

/** Words of the figure's sentence that say what it is about: no numbers, no hedges, no small words. */
function contentWords({ sentence, words }: Finding): string[] {
  const figure = new Set(foldedWords(words).split(" "));
  return withoutNumbers(sentence)
    .split(" ")
    .filter((word) => !emptyWords.has(word) && !hedges.has(word) && !figure.has(word));
}

/** "12 killed in Orlin", "30 injured in Orlin": whether each sentence says something in the place of something else. */
function isSubstituted(left: Finding, right: Finding): boolean {
  const [own, other] = [contentWords(left), contentWords(right)];
  const lacks = (words: readonly string[], these: readonly string[]): boolean =>
    these.some((word) => !words.includes(word));
  return lacks(own, other) && lacks(other, own);
}

/** Words that tell one thing from its counterpart. */
const counterparts = [
  "north south east west northern southern eastern western",
  "upper lower",
  "left right",
  "first second third last",
  "old new",
  "men women boys girls male female",
  "inside outside",
  "imports exports",
  "day night",
].map((group) => new Set(group.split(" ")));

/** Whether one sentence speaks of the north bridge and the other of the south bridge. */
function isContrasted(left: string, right: string): boolean {
  const [own, other] = [new Set(foldedWords(left).split(" ")), new Set(foldedWords(right).split(" "))];
  return counterparts.some((group) => {
    const mine = [...group].filter((word) => own.has(word));
    const theirs = [...group].filter((word) => other.has(word));
    return mine.length > 0 && theirs.length > 0 && mine.join() !== theirs.join();
  });
}

function isSameClaim(left: Entry, right: Entry): boolean {
  const quotation = quotationOf(left.finding);
  if (/["“”«»]/u.test(left.finding.words + right.finding.words))
    return quotation !== "" && quotation === quotationOf(right.finding);
  if (foldedWords(left.finding.words).split(" ").length < leastQuotedWords) return false;
  if (isContrasted(left.finding.words, right.finding.words)) return false;
  return likeness(left.finding.words, right.finding.words) >= leastClaimLikeness;
}

function isSame(left: Entry, right: Entry): boolean {
  if (left.finding.list !== right.finding.list) return false;
  return left.finding.list === "figures" ? isSameFigure(left, right) : isSameClaim(left, right);
}

function changedMembers(from: Entry, to: Entry): string[] {
  const members = from.finding.list === "figures" ? figureMembers : claimMembers;
  return members.filter(
    (name) => member(from, name) !== member(to, name) && (name !== "speaker" || !isNamedAlike(from, to)),
  );
}

function dateOf(record: ArticleRecord): string | undefined {
  return record.dateModified?.value ?? record.datePublished?.value;
}

/** By date, then in the order given; those without a date come last, because nothing is known of what they followed. */
function inOrder(records: readonly ArticleRecord[]): ArticleRecord[] {
  return records
    .map((record, order) => ({ record, order, date: dateOf(record) ?? "9999" }))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : left.order - right.order))
    .map(({ record }) => record);
}

/** Whether the earlier of two mentions is known to be so: both dated, or versions of one article. */
function isOrdered(from: Entry, to: Entry): boolean {
  return (from.date !== undefined && to.date !== undefined) || from.record.id === to.record.id;
}

/**
 * Follows figures and claims through articles: each later mention of a thing, with the last earlier one in another article
 * or another version. Only pairs that are surely one thing are rows: the same item and unit by the same speaker, or the
 * same quoted words, in articles that share their names.
 *
 * @param records of several articles, or of several versions of one.
 */
export function ledgerOf(records: readonly ArticleRecord[]): LedgerRow[] {
  const related = relatedness();
  const index = new Map<string, Entry[]>();
  const rows: LedgerRow[] = [];
  for (const record of inOrder(records)) {
    const entries = findingsOf(record).map((finding): Entry => ({ finding, record, date: dateOf(record) }));
    const taken = new Set<Entry>();
    for (const to of entries) {
      const earlier = keysOf(to).flatMap((key) => index.get(key) ?? []);
      const from = earlier
        .filter(
          (entry) => !taken.has(entry) && isOrdered(entry, to) && isSame(entry, to) && related(entry.record, record),
        )
        .sort((left, right) => (left.date ?? "").localeCompare(right.date ?? "", "en"))
        .at(-1);
      if (from === undefined) continue;
      taken.add(from);
      rows.push({ from, to, changed: changedMembers(from, to) });
    }
    for (const entry of entries)
      for (const key of keysOf(entry)) index.set(key, [...(index.get(key) ?? []), entry].slice(-longestMemory));
  }
  return rows;
}
