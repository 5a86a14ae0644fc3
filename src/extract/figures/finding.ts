import { textSpan } from "../../model/span.js";
import type { FigureFinding } from "../findings.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";

/** A candidate as the record writes it, its span from the first word of the bound to the last of the unit. */
export function toFinding(candidate: Candidate, { atoms, text, sentence }: FigureSentence): FigureFinding {
  const { first, last } = extentOf(candidate);
  const opens = isQuoteOpenBefore(candidate, { atoms });
  const start = atoms[opens ? first - 1 : first]?.start ?? sentence.start;
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

/** “thousands” of letters: a quotation mark that closes inside the figure's words takes the one that opens it along. */
function isQuoteOpenBefore(candidate: Candidate, { atoms }: Pick<FigureSentence, "atoms">): boolean {
  const { first, last } = extentOf(candidate);
  const before = atoms[first - 1]?.text ?? "";
  if (!/^["“]$/.test(before)) return false;
  const closing = before === "“" ? "”" : '"';
  return atoms.slice(first, last + 1).filter(({ text }) => text === closing).length === 1;
}
