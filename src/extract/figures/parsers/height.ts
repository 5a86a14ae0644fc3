import type { Atom } from "../atom.js";
import type { FigureParser } from "../candidate.js";
import { readCardinal } from "../reading/cardinal.js";

/** `6-foot-3`, `6ft 3in`, `5' 10"`: feet and inches as feet. */
export const height: FigureParser = {
  name: "height",
  parse: ({ atoms }, at) => {
    const feet = readCardinal(atoms, at);
    if (feet === undefined || feet.value > 99 || !Number.isInteger(feet.value)) return undefined;
    let next = afterHyphen(atoms, feet.last + 1);
    if (!/^(?:foot|feet|ft|'|′|’)$/.test(atoms[next]?.text ?? "")) return undefined;
    const mark = atoms[next]?.text ?? "";
    next = afterHyphen(atoms, next + 1);
    if (atoms[next]?.normal === ",") next++;
    const inches = readCardinal(atoms, next);
    if (inches === undefined || inches.value >= 12) return undefined;
    const after = afterHyphen(atoms, inches.last + 1);
    const hasInches = /^(?:inch|inches|in|"|″|”)$/.test(atoms[after]?.text ?? "");
    const isHyphened = atoms[feet.last + 1]?.text === "-" && (mark === "foot" || mark === "feet");
    if (!hasInches && !isHyphened) return undefined;
    const last = hasInches ? after : inches.last;
    return {
      numeral: { first: at, last },
      form: "height",
      amount: { kind: "value", value: feet.value + inches.value / 12 },
      scale: 1,
      unit: { kind: "measure", name: "foot", code: "[ft_i]", system: "UCUM", words: { first: at, last } },
      doubts: [],
      inferred: false,
    };
  },
};

function afterHyphen(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.text === "-" && atoms[at]?.spaced === false ? at + 1 : at;
}
