import type { Span } from "../../model/span.js";
import type { Quotation } from "./quotation-marks.js";

/** A text with its outermost quotations, in text order. */
interface Quoted {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** `direct` where all content stands in quotation marks, `mixed` where a part does, `indirect` where none does. */
export function kindOf(content: readonly Span[], reading: Quoted): "direct" | "mixed" | "indirect" {
  let quoted = false;
  let plain = false;
  for (const span of content) {
    const inside = quotationsIn(span, reading);
    if (inside.length === 0) plain = true;
    else quoted = true;
    let at = span.start;
    for (const quotation of inside) {
      if (hasWord(reading.text.slice(at, quotation.start))) plain = true;
      at = Math.max(at, quotation.end);
    }
    if (inside.length > 0 && hasWord(reading.text.slice(at, span.end))) plain = true;
  }
  return quoted ? (plain ? "mixed" : "direct") : "indirect";
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function quotationsIn(span: Span, reading: Quoted): readonly Span[] {
  const { quotations } = reading;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let index = low; index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= span.end) break;
    found.push(quotation);
  }
  return found;
}
