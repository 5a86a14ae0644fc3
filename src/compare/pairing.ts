import { foldedWords } from "../record/identifiers.js";
import { likeness } from "../review/likeness.js";
import type { Finding } from "./finding.js";

export interface Pair {
  readonly before: Finding;
  readonly after: Finding;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/** Sentences below this likeness are not versions of one sentence: half of their words are others. */
const leastLikeness = 0.5;

/** How many findings around its own place a changed finding is looked for among; keeps the time linear in the article. */
const neighbourhood = 60;

/** Words without their digits, for likeness: "40 people were hurt" and "45 people were hurt" are one sentence in two versions. */
export function withoutNumbers(text: string): string {
  return foldedWords(text.replaceAll(/\d[\d.,]*/gu, " "));
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = foldedWords(finding.words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

interface Candidate extends Pair {
  readonly score: number;
  readonly order: number;
}

/** Takes the best candidates first, each finding once; of equally good ones the first in the text. */
function best(candidates: readonly Candidate[]): Pair[] {
  const taken = new Set<Finding>();
  const pairs: Pair[] = [];
  for (const { before, after } of [...candidates].sort((a, b) => b.score - a.score || a.order - b.order)) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.push({ before, after });
  }
  return pairs;
}

/** Pairs findings of the same words; where these stand several times, those whose sentences are most alike. */
function pairSameWords(before: readonly Finding[], after: readonly Finding[]): Pair[] {
  const later = grouped(after);
  return [...grouped(before)].flatMap(([words, old]) => {
    const now = later.get(words) ?? [];
    const [only] = old;
    const [sole] = now;
    if (old.length === 1 && now.length === 1 && only !== undefined && sole !== undefined)
      return [{ before: only, after: sole }];
    return best(
      old.flatMap((left, row) =>
        now.slice(Math.max(0, row - neighbourhood), row + neighbourhood).map((right, column) => ({
          before: left,
          after: right,
          score: likeness(left.sentence, right.sentence),
          order: row + column,
        })),
      ),
    );
  });
}

/** How far two findings of other words may be one finding that has changed; 0 for two things. */
function changedLikeness(left: Finding, right: Finding): number {
  if (left.list === "claims") return likeness(left.words, right.words);
  const [old, now] = [withoutNumbers(left.sentence), withoutNumbers(right.sentence)];
  const sentence = old === "" || now === "" ? 0 : likeness(old, now);
  if (left.list === "dates") return sentence;
  const sameUnit = left.members.get("unit") === right.members.get("unit");
  const sameItem = (left.members.get("item") ?? "") === (right.members.get("item") ?? "");
  return sameUnit || sameItem ? sentence + (sameUnit ? 0.01 : 0) + (sameItem ? 0.02 : 0) : 0;
}

function pairChanged(before: readonly Finding[], after: readonly Finding[]): Pair[] {
  const scale = before.length === 0 ? 0 : after.length / before.length;
  return best(
    before.flatMap((left, row) => {
      const from = Math.max(0, Math.round(row * scale) - neighbourhood);
      return after.slice(from, from + 2 * neighbourhood).flatMap((right, column) => {
        const score = changedLikeness(left, right);
        return score < leastLikeness
          ? []
          : [{ before: left, after: right, score, order: row * after.length + from + column }];
      });
    }),
  );
}

const without = (findings: readonly Finding[], taken: ReadonlySet<Finding>): Finding[] =>
  findings.filter((finding) => !taken.has(finding));

/**
 * Says which finding of one list of a record is which in another version of it. Findings of the same words are one,
 * wherever they stand: text that moved is no change. What is left pairs where the sentences are alike but for numbers.
 */
export function pairFindings(before: readonly Finding[], after: readonly Finding[]): Pairing {
  const same = pairSameWords(before, after);
  const taken = new Set(same.flatMap((pair) => [pair.before, pair.after]));
  const changed = pairChanged(without(before, taken), without(after, taken));
  for (const pair of changed) taken.add(pair.before).add(pair.after);
  return { pairs: [...same, ...changed], gone: without(before, taken), come: without(after, taken) };
}
