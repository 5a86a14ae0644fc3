import { textSpan } from "../../model/span.js";
import type { FigureFinding } from "../findings.js";
import type { AtomRange } from "./atom.js";
import type { Candidate, FigureSentence } from "./candidate.js";
import { extentOf } from "./extent.js";

/** A candidate as the record writes it, its span from the first word of the bound to the last of the unit. */
export function toFinding(candidate: Candidate, { atoms, text, sentence }: FigureSentence): FigureFinding {
  const { first, last } = withQuotationMarks(extentOf(candidate), { atoms });
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

/** “thousands” of letters, 40 “missing” files: a quotation mark takes its partner right outside the figure's words along. */
function withQuotationMarks({ first, last }: AtomRange, { atoms }: Pick<FigureSentence, "atoms">): AtomRange {
  const inside = atoms.slice(first, last + 1).map(({ text }) => text);
  const [before, after] = [atoms[first - 1]?.text ?? "", atoms[last + 1]?.text ?? ""];
  const count = (mark: string): number => inside.filter((text) => text === mark).length;
  if (before === "“" && count("”") > count("“")) return { first: first - 1, last };
  if (after === "”" && count("“") > count("”")) return { first, last: last + 1 };
  if (count('"') % 2 === 0) return { first, last };
  if (before === '"') return { first: first - 1, last };
  return after === '"' ? { first, last: last + 1 } : { first, last };
}
