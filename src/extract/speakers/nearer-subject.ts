import { type Reading, tokenAt } from "../claims/reading.js";
import { isRoleNoun } from "./tables/titles.js";

/** How many words before a pronoun are looked at: its own sentence and about one before. */
const REACH = 60;

/** "Dellmar bought": an unknown name that opens a sentence, taken for a verb though a past tense stands right after it. */
function opensAsVerb(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return (
    reading.tokens[index]?.upos === "VERB" &&
    next?.upos === "VERB" &&
    (next.tag === "VBD" || next.tag === "VBN") &&
    /^[.!?]$/u.test(reading.tokens[index - 1]?.text ?? ".")
  );
}

/**
 * A name other than `name` that is the subject of a verb between the offset `since`, where the taken antecedent
 * was last seen, and a pronoun at the offset `pronoun`; quotations do not count, nor do short forms in capitals.
 */
export function nearerSubject(reading: Reading, pronoun: number, since: number, name: string): string | undefined {
  const to = tokenAt(reading, pronoun);
  for (let index = to - 1; index >= Math.max(0, to - REACH); index -= 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.start <= since) return undefined;
    const subject = token.upos === "PROPN" && token.relation.startsWith("nsubj") && !isRoleNoun(token.normal);
    const named = /^\p{Lu}.*\p{Ll}/u.test(token.text) && (subject || opensAsVerb(reading, index));
    if (named && (reading.quotationAt[index] ?? -1) < 0 && !name.includes(token.text)) return token.text;
  }
  return undefined;
}
