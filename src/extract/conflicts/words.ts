import type { SpeakerFinding } from "../findings.js";
import { sharedConcepts, type StatementPair } from "./same-thing.js";
import type { Statement } from "./statement.js";

function sourceOf({ figure }: Statement, speakers: readonly SpeakerFinding[]): string {
  const speaker = figure.speaker === undefined ? undefined : speakers[figure.speaker];
  return speaker?.name ?? "the article";
}

/** What two figures are both about, in words: the unit and what their clauses share. */
export function aboutOf(pair: StatementPair): string {
  const { first, second } = pair;
  const unit = first.figure.unit.name === "" ? second.figure.unit.name : first.figure.unit.name;
  const item = first.figure.item?.text ?? second.figure.item?.text;
  const shared = sharedConcepts(pair);
  const topic = item !== undefined && item !== unit ? [item] : shared;
  return [unit === "" ? "number" : unit, ...(topic.length === 0 ? [] : [topic.join(", ")])].join(": ");
}

/** Why two figures cannot both be right, in one sentence that names both, their sources and the rule. */
export function whyOf(pair: StatementPair, rule: string, speakers: readonly SpeakerFinding[]): string {
  const { first, second } = pair;
  const [left, right] = [sourceOf(first, speakers), sourceOf(second, speakers)];
  return `'${first.figure.text}' (${left}) and '${second.figure.text}' (${right}) ${rule}, and no number fits both.`;
}
