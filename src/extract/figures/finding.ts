import { textSpan } from "../../model/span.js";
import type { FigureFinding } from "../findings.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";

/** A candidate as the record writes it, its span from the first word of the bound to the last of the unit. */
export function toFinding(candidate: Candidate, { atoms, text, sentence }: FigureSentence): FigureFinding {
  const { first, last } = extentOf(candidate);
  const start = atoms[first]?.start ?? sentence.start;
  const end = atoms[last]?.end ?? start;
  const { amount, unit, doubts } = candidate;
  const unitText =
    unit?.words === undefined ? "" : text.slice(atoms[unit.words.first]?.start, atoms[unit.words.last]?.end);
  return {
    start,
    end,
    text: text.slice(start, end),
    bound: candidate.bound ?? "exact",
    ...(candidate.change === undefined ? {} : { change: candidate.change }),
    ...(amount.kind === "value" ? { value: amount.value } : { low: amount.low, high: amount.high }),
    unit: {
      name: unit?.name ?? "",
      ...(unit?.code === undefined || unit.system === undefined ? {} : { code: unit.code, system: unit.system }),
      text: unitText,
    },
    ...(candidate.item === undefined ? {} : { item: textSpan(text, candidate.item.start, candidate.item.end) }),
    ...(candidate.asOf === undefined ? {} : { asOf: candidate.asOf }),
    ...(candidate.negated === undefined ? {} : { negated: candidate.negated }),
    inHeading: sentence.place !== "body",
    basis: candidate.inferred ? "inferred" : "stated",
    certainty: doubts.length === 0 ? "sure" : "check",
    ...(doubts.length === 0 ? {} : { check: doubts.join(" ") }),
  };
}
