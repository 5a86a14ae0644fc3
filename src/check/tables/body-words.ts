import { organizationWords } from "../../export/jsonld/author-words.js";

/** Surnames too: in a name of two words they show nothing. */
const surnames: ReadonlySet<string> = new Set([
  "board",
  "post",
  "press",
  "wire",
  "church",
  "bank",
  "court",
  "union",
  "times",
]);

/** Further words of bodies that make claims: offices, parties, companies, movements; in lower case. */
const claimantWords: ReadonlySet<string> = new Set([
  "administration",
  "alliance",
  "army",
  "authority",
  "bank",
  "campaign",
  "church",
  "club",
  "coalition",
  "commission",
  "congress",
  "corporation",
  "court",
  "federation",
  "forum",
  "front",
  "government",
  "group",
  "hospital",
  "league",
  "movement",
  "nations",
  "parliament",
  "party",
  "police",
  "senate",
  "society",
  "trust",
  "union",
]);

/** Words behind which a body's name goes on: "Ministry of Health", "Institute for Tides". */
const joints: ReadonlySet<string> = new Set(["and", "de", "for", "in", "of", "on"]);

/**
 * Whether a name shows by its words that it is a body's and no person's: an acronym, or a body's word at its end or before
 * "of" and the like, since before a name it is an office ("Police Chief Mira Tallow").
 */
export function isBodyByName(name: string): boolean {
  if (/^[\p{Lu}\p{N}]{3,6}$/u.test(name)) return true;
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word, index) => {
    const next = words[index + 1];
    const isHead = next === undefined || joints.has(next);
    const isSurname = words.length === 2 && surnames.has(word);
    return isHead && !isSurname && (organizationWords.has(word) || claimantWords.has(word));
  });
}
