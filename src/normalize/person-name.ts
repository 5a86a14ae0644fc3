import { MONTHS } from "../model/months.js";
import { CAPITALS, LETTERS } from "./letters.js";
import { NAME_PARTICLES, NAME_TITLES, NOT_NAMES } from "./tables/person-particles.js";
import { WEEKDAYS } from "./tables/weekdays.js";

const PART = new RegExp(`^(?:(?:al|el|ar|as|at|an|ash)-)?[${CAPITALS}][${LETTERS}'.-]{0,29}$`);

function isNamePart(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, "");
  if (bare.split("-").some((piece) => NOT_NAMES.has(piece)) || WEEKDAYS.has(bare)) return false;
  if (MONTHS.has(bare) && !["may", "april", "june", "august", "jan", "mar"].includes(bare)) return false;
  return PART.test(word);
}

/**
 * Whether folded words are a person's full name: two to five words in capitals, with particles between them. One word
 * alone is not taken for a name: most often it is a house or a label.
 */
export function isPersonName(words: string): boolean {
  const parts = words.split(" ").filter((part) => !NAME_TITLES.has(part.toLowerCase().replace(/\.$/, "")));
  if (parts.length < 2 || parts.length > 5) return false;
  const capitalised = parts.filter((part) => !NAME_PARTICLES.has(part));
  if (capitalised.length < 2 || !capitalised.every(isNamePart)) return false;
  const last = parts.at(-1) ?? "";
  return !NAME_PARTICLES.has(last) && parts.some((part) => part.replace(/[.'-]/g, "").length > 2);
}
