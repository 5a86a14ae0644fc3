import type { FigureFinding } from "../findings.js";

/** The values a figure allows, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far a hedged value may be off: a tenth is what "about" covers in news, and a little more is not worth a quarrel. */
const HEDGE = 0.12;

/** How far above a "more than N" its writer can be thought to mean it, where another source is set against it. */
const HEADROOM = 1.3;

/** Half a unit of the last digit that is not a zero: 2,100,000 was rounded to hundred thousands, 41 to nothing. */
function roundingOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const digits = Math.abs(value).toExponential().split("e");
  const mantissa = digits[0] ?? "1";
  const exponent = Number(digits[1] ?? 0);
  const decimals = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
  const place = exponent - decimals;
  return place === 0 ? 0 : 10 ** place / 2;
}

/**
 * The interval of a figure in multiples of its unit. `readAgainstAnother`: where two sources are set against each
 * other, "more than 300" is not meant to leave room for any number above.
 */
export function intervalOf(figure: FigureFinding, readAgainstAnother: boolean): Interval | undefined {
  const low = figure.value ?? figure.low;
  const high = figure.value ?? figure.high;
  if (low === undefined || high === undefined) return undefined;
  switch (figure.bound) {
    case "exact":
      return { low: low - roundingOf(low), high: high + roundingOf(high) };
    case "about":
      return { low: low - Math.abs(low) * HEDGE, high: high + Math.abs(high) * HEDGE };
    case "more_than":
      return { low, high: readAgainstAnother ? high * HEADROOM : Number.POSITIVE_INFINITY };
    case "at_least":
      return { low, high: Number.POSITIVE_INFINITY };
    case "less_than":
      return { low: readAgainstAnother ? low / HEADROOM : Number.NEGATIVE_INFINITY, high };
    case "at_most":
      return { low: Number.NEGATIVE_INFINITY, high };
  }
}

/** Whether no value lies in both. */
export function areApart(left: Interval, right: Interval): boolean {
  return left.high < right.low || right.high < left.low;
}
