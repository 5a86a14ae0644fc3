import type { Atom } from "../atom.js";
import type { Candidate, CandidateUnit, FigureParser, FigureSentence } from "../candidate.js";
import { isA } from "../grammar.js";
import { readCardinal } from "../reading/cardinal.js";
import { SMALL_NUMBERS } from "../tables/number-words.js";

const TIME: CandidateUnit = { kind: "multiple", name: "time" };

/** `twice as many`, `thrice the size`, `fivefold`, `a ten-fold rise`, `2x`. "Scored twice" counts occasions in an adverb and is left out. */
export const multiple: FigureParser = {
  name: "multiple",
  parse: (sentence, at) => {
    const { atoms } = sentence;
    const atom = atoms[at];
    if (atom === undefined) return undefined;
    const told = verbOfMultiplying(sentence, at);
    if (told !== undefined) return told;
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
    // "Ninefold Capital" is a firm.
    if (factor !== undefined) return isName(atoms, at) ? undefined : found(at, factor);
    const read = readCardinal(atoms, at);
    if (read === undefined) return undefined;
    const hyphen = atoms[read.last + 1]?.text === "-" ? 1 : 0;
    const next = atoms[read.last + 1 + hyphen];
    if (next?.normal === "fold") return found(read.last + 1 + hyphen, read.value);
    const isModel = next?.text === "X" && /^\p{Lu}/u.test(atoms[at - 1]?.text ?? "");
    if (
      read.form === "digits" &&
      next?.normal === "x" &&
      !next.spaced &&
      !isModel &&
      atoms[read.last + 2]?.kind !== "number"
    )
      return found(read.last + 1, read.value);
    return undefined;
  },
};

/** Two capitalised words inside a sentence; a headline's "Tenfold Increase" opens one. */
const isName = (atoms: readonly Atom[], at: number): boolean =>
  at > 0 && [at, at + 1].every((place) => /^\p{Lu}\p{Ll}/u.test(atoms[place]?.text ?? ""));

/** Verbs that tell a multiple alone: "profit more than doubled", "output halved". */
const MULTIPLYING: ReadonlyMap<string, number> = new Map(
  Object.entries({ doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, halv: 0.5 }).flatMap(([stem, value]) =>
    ["e", "es", "ed", "ing"].map((ending) => [`${stem}${ending}`, value] as const),
  ),
);

/** Whether a word may be a verb of multiplying. */
export function mayMultiply(word: string): boolean {
  return MULTIPLYING.has(word);
}

/** In articles alone: annotators of single sentences count the level that it led to and not the verb. */
function verbOfMultiplying(sentence: FigureSentence, at: number): Candidate | undefined {
  const { atoms, analysed } = sentence;
  const value = MULTIPLYING.get(atoms[at]?.normal ?? "");
  if (value === undefined || analysed.article.kind === "bare" || !isA(sentence, at, "VERB")) return undefined;
  if (/^(?:a|an|the|as|down|up|back|over|-)$/.test(atoms[at + 1]?.normal ?? "") && atoms[at + 1]?.normal !== "the")
    return undefined;
  return {
    numeral: { first: at, last: at },
    form: "multiple",
    amount: { kind: "value", value },
    scale: 1,
    change: value > 1 ? "up" : "down",
    unit: { ...TIME, words: { first: at, last: at } },
    doubts: [],
    inferred: false,
  };
}

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
