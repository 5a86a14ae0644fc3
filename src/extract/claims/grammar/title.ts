import type { Passage, Reading } from "../reading.js";
import { isBreak, isCapitalized } from "./words.js";

/** A short quotation in capitals inside the sentence is the title of something, not speech: on "Morning Tide," Arden said. */
export function isTitle(reading: Reading, at: number, passage: Passage): boolean {
  const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
  if (quotation === undefined || quotation.from === passage.from || quotation.to - quotation.from > 9) return false;
  let words = 0;
  for (let index = quotation.from; index < quotation.to; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || !/^[\p{L}\p{N}]/u.test(token.text)) continue;
    words += 1;
    if (!isCapitalized(token) && token.text.length > 3) return false;
  }
  return words > 0 && !isBreak(reading.tokens[quotation.from - 1]);
}
