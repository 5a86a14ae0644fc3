import type { ArticleRecord } from "../../../src/model/article-record.js";
import { stretchOf } from "../../../src/record/correction/claims.js";
import type { ClaimState } from "../../../src/review/claim-states.js";

const longestShown = 90;

const short = (words: string): string => {
  const line = words.replace(/\s+/gu, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
};

function claimWords(record: ArticleRecord, { claim, review }: ClaimState): string {
  if (claim === undefined) return review?.claim.anchor.exact ?? "";
  const { start, end } = stretchOf(claim);
  return record.text.slice(start, end);
}

/** A line for each claim: its state, ids, verdict and words; below it what a person must know. */
export function statesListed(record: ArticleRecord, states: readonly ClaimState[]): string {
  const lines = states.flatMap((state) => {
    const { claim, review, words, why } = state;
    const ids = [review?.id, claim?.id].filter((id) => id !== undefined).join(" ");
    const verdict = review?.rating === undefined ? "" : ` [${review.rating.label}]`;
    const line = `${state.state.padEnd(9)}  ${ids}${verdict}  ${short(claimWords(record, state))}`;
    const told = words === undefined ? [] : [`it said: ${short(words.before)}`, `it says: ${short(words.after)}`];
    return [line, ...[...told, ...(why === undefined ? [] : [why])].map((more) => `${" ".repeat(11)}${more}`)];
  });
  const counts = new Map<string, number>();
  for (const { state } of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const sums = [...counts].map(([state, count]) => `${count} ${state}`).join(", ");
  return [`${record.slug}: ${sums === "" ? "no claims" : sums}`, ...lines].join("\n");
}
