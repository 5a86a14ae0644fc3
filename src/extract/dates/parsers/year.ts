import type { DateParser } from "../candidate.js";
import { afterStretch, isDash, readYear } from "../readers.js";

/** The year that two digits after a dash or stroke mean: `2014-15`, `1999/00`. Undefined where it is not the later one. */
function shortEnd(from: number, digits: string): number | undefined {
  const to = Math.floor(from / 100) * 100 + Number(digits);
  const end = to < from && from % 100 === 99 ? to + 100 : to;
  return end > from ? end : undefined;
}

/** `2013-2014`, `2013–14`, `2013/14`; needs company, since `1500-2000` may count something. */
export const yearRange: DateParser = (lexemes, index) => {
  const start = afterStretch(lexemes, index);
  const from = readYear(lexemes, start);
  const joint = lexemes[start + 1];
  const digits = lexemes[start + 2];
  if (from === undefined || digits === undefined || (!isDash(joint) && joint?.text !== "/")) return undefined;
  const fourDigits = readYear(lexemes, start + 2)?.value;
  const twoDigits = digits.glued && /^\d\d$/.test(digits.text) ? shortEnd(from.value, digits.text) : undefined;
  const to = fourDigits ?? twoDigits;
  if (to === undefined || to <= from.value || isDash(lexemes[start + 3])) return undefined;
  return {
    next: start + 3,
    expression: { kind: "interval", from: { kind: "year", year: from.value }, to: { kind: "year", year: to } },
    needsCompany: true,
  };
};

/** `2014`, `mid-2014`, `early 2014`; the bare number needs company. */
export const year: DateParser = (lexemes, index) => {
  const start = afterStretch(lexemes, index);
  const found = readYear(lexemes, start);
  if (found === undefined) return undefined;
  return {
    next: found.next,
    expression: { kind: "year", year: found.value },
    ...(start === index ? { needsCompany: true as const } : {}),
  };
};
