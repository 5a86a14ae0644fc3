import type { Span } from "../../model/span.js";
import type { Range } from "./grammar/noun-phrase.js";
import type { Reading } from "./reading.js";

/** The span of tokens `from` to `to` (exclusive), less commas and dashes at its edges. */
export function spanOf(reading: Reading, range: Range): Span {
  let { from, to } = range;
  const trims = (index: number): boolean =>
    /^(?:[,;:]|--|[-\u2013\u2014\u2015]+)$/u.test(reading.tokens[index]?.text ?? "x");
  while (to - 1 > from && trims(to - 1)) to -= 1;
  while (from < to - 1 && trims(from)) from += 1;
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
