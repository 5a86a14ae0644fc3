import type { Passage, Reading } from "../reading.js";
import { isBreak, isCapitalized } from "./words.js";

/** What says that a thing bears the words behind it: in a box marked "reason," a nurse had typed. */
const BEARING = /^(?:labell?ed|marked|titled|entitled|subtitled|headed|headlined|captioned|named|dubbed|stamped)$/u;

/**
 * A short quotation inside the sentence that is no speech but the title of something: in capitals (on "Morning Tide," Arden
 * said), or behind the word that says a thing bears it.
 */
export function isTitle(reading: Reading, at: number, passage: Passage): boolean {
  const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
  if (quotation === undefined || quotation.from === passage.from || quotation.to - quotation.from > 9) return false;
  if (BEARING.test(reading.tokens[quotation.from - 1]?.normal ?? "")) return true;
  let words = 0;
  for (let index = quotation.from; index < quotation.to; index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || !/^[\p{L}\p{N}]/u.test(token.text)) continue;
    words += 1;
    if (!isCapitalized(token) && token.text.length > 3) return false;
  }
  return words > 0 && !isBreak(reading.tokens[quotation.from - 1]);
}
