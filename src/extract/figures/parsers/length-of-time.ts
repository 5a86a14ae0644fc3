import type { Atom } from "../atom.js";
import type { FigureParser } from "../candidate.js";
import { readCardinal } from "../reading/cardinal.js";

/** Units of time with how many of the next one they hold; a week is told in days. */
const PARTS: ReadonlyMap<string, { readonly part: string; readonly holds: number; readonly code: string }> = new Map([
  ["year", { part: "month", holds: 12, code: "mo" }],
  ["week", { part: "day", holds: 7, code: "d" }],
  ["day", { part: "hour", holds: 24, code: "h" }],
  ["hour", { part: "minute", holds: 60, code: "min" }],
  ["minute", { part: "second", holds: 60, code: "s" }],
]);

/** `seven years and three months`, `two hours 14 minutes`: one length, told in the smaller unit, of which it is a whole number. */
export const lengthOfTime: FigureParser = {
  name: "length of time",
  parse: ({ atoms }, at) => {
    const whole = readCardinal(atoms, at);
    if (whole === undefined || !Number.isInteger(whole.value)) return undefined;
    const unit = PARTS.get(singular(atoms[whole.last + 1]));
    if (unit === undefined) return undefined;
    const next = whole.last + 2;
    const rest = readCardinal(atoms, /^(?:and|,)$/.test(atoms[next]?.normal ?? "") ? next + 1 : next);
    if (rest === undefined || !Number.isInteger(rest.value) || rest.value >= unit.holds) return undefined;
    const noun = rest.last + 1;
    if (singular(atoms[noun]) !== unit.part) return undefined;
    const isAge = atoms[noun + 1]?.normal === "old";
    const last = isAge ? noun + 1 : noun;
    return {
      numeral: { first: at, last },
      form: whole.form,
      amount: { kind: "value", value: whole.value * unit.holds + rest.value },
      scale: 1,
      unit: {
        kind: isAge ? "age" : "time",
        name: isAge ? `${unit.part} of age` : unit.part,
        code: unit.code,
        system: "UCUM",
        words: { first: noun, last },
      },
      doubts: [],
      inferred: false,
    };
  },
};

const singular = (atom: Atom | undefined): string => atom?.normal.replace(/s$/, "") ?? "";
