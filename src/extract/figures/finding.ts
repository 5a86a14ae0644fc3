import type { FigureFinding } from "../findings.js";
import type { Candidate, CandidateUnit, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";

/** The unit's own words: what of its atoms lies outside the number. */
function unitText({ unit, numeral }: Candidate, { atoms, text }: FigureSentence): string {
  const words = unit?.words;
  if (words === undefined) return "";
  const piece = (first: number, last: number) => text.slice(atoms[first]?.start, atoms[last]?.end);
  if (words.first > numeral.last || words.last < numeral.first) return piece(words.first, words.last);
  const before = words.first < numeral.first ? piece(words.first, numeral.first - 1) : "";
  const after = words.last > numeral.last ? piece(numeral.last + 1, words.last) : "";
  return [before, after]
    .filter((part) => part !== "")
    .join(" ")
    .trim();
}

function unitOf(candidate: Candidate, sentence: FigureSentence): FigureFinding["unit"] {
  const unit: CandidateUnit | undefined = candidate.unit;
  return {
    name: unit?.name ?? "",
    ...(unit?.code === undefined || unit.system === undefined ? {} : { code: unit.code, system: unit.system }),
    text: unitText(candidate, sentence),
  };
}

function doubtOf({ doubts, unit }: Candidate): string | undefined {
  const reasons = unit === undefined ? [...doubts, "it is not said what is counted or measured"] : doubts;
  return reasons.length === 0 ? undefined : reasons.join("; ");
}

/** The finished figure; undefined where its words lie outside the sentence. */
export function findingOf(candidate: Candidate, sentence: FigureSentence): FigureFinding | undefined {
  const { atoms, text } = sentence;
  const extent = extentOf(candidate);
  const [start, end] = [atoms[extent.first]?.start, atoms[extent.last]?.end];
  if (start === undefined || end === undefined) return undefined;
  const { amount, change, item, asOf, negated } = candidate;
  const check = doubtOf(candidate);
  return {
    start,
    end,
    text: text.slice(start, end),
    bound: candidate.bound ?? "exact",
    ...(change === undefined ? {} : { change }),
    ...(amount.kind === "value" ? { value: amount.value } : { low: amount.low, high: amount.high }),
    unit: unitOf(candidate, sentence),
    ...(item === undefined
      ? {}
      : { item: { text: text.slice(item.start, item.end), start: item.start, end: item.end } }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(negated === undefined ? {} : { negated }),
    inHeading: sentence.sentence.place !== "body" && sentence.sentence.place !== "dateline",
    basis: candidate.inferred ? "inferred" : "stated",
    ...(check === undefined ? { certainty: "sure" as const } : { certainty: "check" as const, check }),
  };
}
