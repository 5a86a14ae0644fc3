import type { Atom } from "../atom.js";
import type { FigureParser } from "../candidate.js";
import { isNominal, isPlural } from "../grammar.js";
import { readCardinal } from "../reading/cardinal.js";
import { counted } from "../singular.js";
import { unitAt } from "../unit-index.js";

/**
 * `one in eight`, `nine out of 10`, `1 in 20`, `one household in seven`, `two in every five`: a part of a whole, as a fraction.
 * `in` needs two small whole numbers, so that "three in 2019" and "11 in 35 matches" stay what they are.
 */
export const ratio: FigureParser = {
  name: "ratio",
  parse: (sentence, at) => {
    const { atoms } = sentence;
    const part = readCardinal(atoms, at);
    if (part === undefined || !Number.isInteger(part.value) || part.value < 1) return undefined;
    const linked = readLink(atoms, part.last + 1);
    const direct = part.value === 1 && atoms[part.last + 1]?.normal === "of" ? undefined : linked;
    // "one household in seven": what is counted stands between.
    const link =
      direct ?? (atoms[part.last + 1]?.kind === "word" && part.value <= 9 ? readLink(atoms, part.last + 2) : undefined);
    if (link === undefined || (direct === undefined && link.outOf)) return undefined;
    const whole = readCardinal(atoms, link.next);
    if (whole === undefined || whole.value <= part.value || !Number.isInteger(whole.value)) return undefined;
    if (!link.outOf && !isOdds(part.value, whole.value, atoms[link.next], atoms[whole.last + 1])) return undefined;
    if (direct === undefined) {
      const noun = atoms[part.last + 1]?.normal ?? "";
      const isNumbered =
        unitAt(atoms, part.last + 1) !== undefined ||
        (isPlural(sentence, whole.last + 1) &&
          !isNominal(sentence, whole.last + 2) &&
          !/^(?:a|an|the|no|its|their|not|up|down|at|in|from|more|less|over|under|for|about|since|after|before|during|with|without|by|on|to|longer)$/.test(
            atoms[whole.last + 2]?.normal ?? "",
          ));
      if (isNumbered || atoms[whole.last + 1]?.text === "-") return undefined;
      return {
        numeral: { first: at, last: whole.last },
        form: "ratio",
        amount: { kind: "value", value: part.value / whole.value },
        scale: 1,
        unit: { kind: "counted", name: counted(noun), words: { first: part.last + 1, last: part.last + 1 } },
        doubts: [],
        inferred: false,
      };
    }
    return {
      numeral: { first: at, last: whole.last },
      form: "ratio",
      amount: { kind: "value", value: part.value / whole.value },
      scale: 1,
      doubts: [],
      inferred: false,
    };
  },
};

function readLink(atoms: readonly Atom[], at: number): { next: number; outOf: boolean } | undefined {
  const word = atoms[at]?.normal;
  const hyphens = word === "-" ? 1 : 0;
  const link = atoms[at + hyphens]?.normal;
  if (link === "out" && atoms[at + 1]?.normal === "of") {
    return { next: atoms[at + 2]?.normal === "every" ? at + 3 : at + 2, outOf: true };
  }
  // "eight of 10 voters": a share told in tens; "two of 11 crews" counts crews.
  if (link === "of" && hyphens === 0 && /^(?:10|100|ten)$/.test(atoms[at + 1]?.normal ?? ""))
    return { next: at + 1, outOf: true };
  if (link !== "in") return undefined;
  const after = at + hyphens + 1;
  return { next: atoms[after]?.normal === "every" || atoms[after]?.text === "-" ? after + 1 : after, outOf: false };
}

/** At most two digits that are no noughts: 4,000, 25,000, 1.2 million. */
function isRound(whole: number): boolean {
  return whole >= 30 && Number(whole.toPrecision(2)) === whole && whole % 10 === 0;
}

/** Odds and shares are told in small numbers or of a round whole, and no counted thing follows as a place or a time would. */
function isOdds(part: number, whole: number, written: Atom | undefined, next: Atom | undefined): boolean {
  const isYear = /^(?:1[4-9]|20)\d\d$/.test(written?.text ?? "");
  const isSmall = whole <= (part === 1 ? 100 : 20) || (isRound(whole) && !isYear);
  const isTime =
    next !== undefined &&
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|games?|matches|innings|starts|appearances|rounds?|countries|cities|states|districts|seasons|tests|%|percent)$/.test(
      next.normal,
    );
  return isSmall && !isTime && (part === 1 || part <= 10);
}
