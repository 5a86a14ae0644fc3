import type { SpeakerFinding } from "../findings.js";
import type { StatementPair } from "./same-thing.js";
import type { Statement } from "./statement.js";

function sourceOf({ figure, sourceText, source }: Statement, speakers: readonly SpeakerFinding[]): string {
  const speaker = figure.speaker === undefined ? undefined : speakers[figure.speaker];
  if (source.size > 0 && sourceText !== "") return sourceText;
  return speaker?.name ?? "the article";
}

/** What two figures are both about, in words: what is counted, and what the first says it of. */
export function aboutOf({ first, second }: StatementPair): string {
  const unit = first.figure.unit.name === "" ? second.figure.unit.name : first.figure.unit.name;
  const item = first.figure.item?.text;
  const isTold = item !== undefined && item !== unit && !first.sourceText.includes(item);
  return [unit === "" ? "number" : unit, ...(isTold ? [item] : [])].join(": ");
}

/** Why two figures cannot both be right, in one sentence that names both, their sources and the rule. */
export function whyOf(pair: StatementPair, rule: string, speakers: readonly SpeakerFinding[]): string {
  const { first, second } = pair;
  const [left, right] = [sourceOf(first, speakers), sourceOf(second, speakers)];
  return `'${first.figure.text}' (${left}) and '${second.figure.text}' (${right}) ${rule}, and no number fits both.`;
}
