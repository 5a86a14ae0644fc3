import type { Atom } from "../atom.js";
import type { CandidateUnit, FigureParser } from "../candidate.js";
import { readCardinal } from "../reading/cardinal.js";
import { SMALL_NUMBERS } from "../tables/number-words.js";

const TIME: CandidateUnit = { kind: "multiple", name: "time" };

/** `twice as many`, `thrice the size`, `fivefold`, `a ten-fold rise`, `2x`. "Scored twice" counts occasions in an adverb and is left out. */
export const multiple: FigureParser = {
  name: "multiple",
  parse: ({ atoms }, at) => {
    const atom = atoms[at];
    if (atom === undefined) return undefined;
    const found = (last: number, value: number) => ({
      numeral: { first: at, last },
      form: "multiple" as const,
      amount: { kind: "value" as const, value },
      scale: 1,
      unit: { ...TIME, words: { first: at, last } },
      doubts: [],
      inferred: false,
    });
    if (atom.normal === "twice" || atom.normal === "thrice") {
      return isMultiplied(atoms, at) ? found(at, atom.normal === "twice" ? 2 : 3) : undefined;
    }
    const fold = /^(\p{L}{3,9})fold$/u.exec(atom.normal);
    const factor = fold === null ? undefined : SMALL_NUMBERS.get(fold[1] ?? "");
    if (factor !== undefined) return found(at, factor);
    const read = readCardinal(atoms, at);
    if (read === undefined) return undefined;
    const hyphen = atoms[read.last + 1]?.text === "-" ? 1 : 0;
    const next = atoms[read.last + 1 + hyphen];
    if (next?.normal === "fold") return found(read.last + 1 + hyphen, read.value);
    if (read.form === "digits" && next?.normal === "x" && !next.spaced && atoms[read.last + 2]?.kind !== "number")
      return found(read.last + 1, read.value);
    return undefined;
  },
};

/** `twice as many`, `twice the size`, `twice that`; "scored twice as Fulham won" has a conjunction and a name. */
function isMultiplied(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1]?.normal ?? "";
  if (next === "as")
    return (
      /^\p{Ll}/u.test(atoms[at + 2]?.text ?? "") &&
      !/^(?:the|a|an|he|she|they|it|we|i|his|her|its)$/.test(atoms[at + 2]?.normal ?? "")
    );
  return (
    /^(?:the|that|its|their|what)$/.test(next) && !/^(?:time|season|year|month)$/.test(atoms[at + 2]?.normal ?? "")
  );
}
