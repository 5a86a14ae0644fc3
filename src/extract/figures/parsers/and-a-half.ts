import type { Atom } from "../atom.js";
import type { FigureParser } from "../candidate.js";
import { readCardinal } from "../reading/cardinal.js";
import { unitAt } from "../unit-index.js";

/** `a year and a half`, `an hour and a half`, `two miles and a half`: the half is of the unit before it. */
export const andAHalf: FigureParser = {
  name: "and a half",
  parse: ({ atoms }, at) => {
    const article = /^an?$/.test(atoms[at]?.normal ?? "");
    const number = article ? { last: at, value: 1, form: "words" as const } : readCardinal(atoms, at);
    if (number === undefined) return undefined;
    const found = unitAt(atoms, number.last + 1);
    if (found === undefined || (found.unit.kind !== "time" && found.unit.kind !== "measure")) return undefined;
    if (!isHalf(atoms, found.last + 1)) return undefined;
    return {
      numeral: { first: at, last: found.last + 3 },
      form: number.form,
      amount: { kind: "value", value: number.value + 0.5 },
      scale: 1,
      unit: { ...found.unit, words: { first: number.last + 1, last: found.last } },
      doubts: [],
      inferred: false,
    };
  },
};

function isHalf(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.normal === "and" && atoms[at + 1]?.normal === "a" && atoms[at + 2]?.normal === "half";
}
