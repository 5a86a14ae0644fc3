import type { Atom } from "../atom.js";
import type { FigureParser } from "../candidate.js";
import { type Cardinal, readCardinal } from "../reading/cardinal.js";

/** A unit of time with the next one, and how many of these it holds. */
interface Part {
  readonly part: string;
  readonly holds: number;
  readonly code: string;
}

/** A week is told in days. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ["year", { part: "month", holds: 12, code: "mo" }],
  ["week", { part: "day", holds: 7, code: "d" }],
  ["day", { part: "hour", holds: 24, code: "h" }],
  ["hour", { part: "minute", holds: 60, code: "min" }],
  ["minute", { part: "second", holds: 60, code: "s" }],
]);

/** No length is told in so many years or weeks and a rest. */
const LONGEST_WHOLE = 100;

/** `seven years and three months`, `two hours 14 minutes`: one length, told in the smaller unit, of which it is a whole number. */
export const lengthOfTime: FigureParser = {
  name: "length of time",
  parse: ({ atoms }, at) => {
    const whole = wholeNumber(atoms, at);
    if (whole === undefined || whole.value >= LONGEST_WHOLE || atoms[at - 1]?.normal === "between") return undefined;
    let read: { value: number; noun: number; unit: Part } | undefined;
    for (let noun = whole.last + 1; ; ) {
      const unit = PARTS.get(unitOf(atoms, noun, read?.value ?? whole.value));
      const rest = unit === undefined ? undefined : restOf(atoms, noun + 1, unit);
      if (unit === undefined || rest === undefined) break;
      read = { value: (read?.value ?? whole.value) * unit.holds + rest.value, noun: rest.last + 1, unit };
      noun = read.noun;
    }
    if (read === undefined || GOES_ON.test(atoms[read.noun + 1]?.normal ?? "")) return undefined;
    const isOld = atoms[read.noun + 1]?.normal === "old";
    const isAge = isOld || atoms[at - 1]?.normal === "aged";
    const last = isOld ? read.noun + 1 : read.noun;
    return {
      numeral: { first: at, last },
      form: whole.form,
      amount: { kind: "value", value: read.value },
      scale: 1,
      unit: {
        kind: isAge ? "age" : "time",
        name: isAge ? `${read.unit.part} of age` : read.unit.part,
        code: read.unit.code,
        system: "UCUM",
        words: { first: read.noun, last },
      },
      doubts: [],
      inferred: false,
    };
  },
};

/** Words behind the smaller unit that make a figure of its own of it: "three years and six months later", "four days and 12 hours a day". */
const GOES_ON =
  /^(?:a|an|per|each|every|of|after|before|later|earlier|ahead|behind|longer|more|less|short|too|suspended|notice|late|ago)$/;

function wholeNumber(atoms: readonly Atom[], at: number): Cardinal | undefined {
  const read = readCardinal(atoms, at);
  return read !== undefined && Number.isInteger(read.value) ? read : undefined;
}

/** The number of the next smaller unit that goes on behind a unit. */
function restOf(atoms: readonly Atom[], next: number, { part, holds }: Part): Cardinal | undefined {
  const rest = wholeNumber(atoms, atoms[next]?.normal === "and" ? next + 1 : next);
  const isRest = rest !== undefined && rest.value < holds && unitOf(atoms, rest.last + 1, rest.value) === part;
  return isRest ? rest : undefined;
}

/** The unit that an atom names in the number that belongs to the value: `day` of one, `days` of more. */
function unitOf(atoms: readonly Atom[], at: number, value: number): string {
  const word = atoms[at]?.normal ?? "";
  return value === 1 ? word : (/^(\p{L}+)s$/u.exec(word)?.[1] ?? "");
}
