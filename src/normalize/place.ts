import { MONTHS } from "../model/months.js";
import { ordinaryCapitals } from "./ordinary-capitals.js";
import { BODY_NOUNS, NOT_FIRST_WORDS, NOT_PLACES } from "./tables/not-places.js";
import { POSTAL_CODES } from "./tables/postal-codes.js";
import { WEEKDAYS } from "./tables/weekdays.js";

/** Whether folded words at the head of a paragraph can be where it was filed. */
export function canBePlace(words: string): boolean {
  const parts = words
    .toLowerCase()
    .replace(/\./g, "")
    .split(/[\s/]+/);
  if (NOT_PLACES.has(words.toUpperCase()) || words.replace(/[^\p{L}]/gu, "").length < 2) return false;
  if (NOT_FIRST_WORDS.has(parts[0] ?? "")) return false;
  return !parts.some((part) => BODY_NOUNS.has(part) || WEEKDAYS.has(part) || (MONTHS.has(part) && part.length > 3));
}

/** A dateline's place in ordinary capitals, with its state or country: `ST. PAUL`, `Minn.` → `St. Paul, Minn.` */
export function placeName(words: string, region: string | undefined): string {
  const place = ordinaryCapitals(words.replace(/ ?\/ ?/g, "/").replace(/\s+/g, " "));
  return region === undefined ? place : `${place}, ${POSTAL_CODES.has(region) ? region : ordinaryCapitals(region)}`;
}
