import type { Token } from "../../language/analysed-article.js";
import { CONCEPT_OF_LEMMA } from "./tables/synonyms.js";

/** Endings that make a noun of a verb, longest first; after them a stem of five letters must remain. */
const NOMINAL_ENDINGS: readonly string[] = ["ation", "ment", "ance", "ate", "ion", "al", "er", "or", "e"];
const SHORTEST_STEM = 5;

function stemOf(lemma: string): string {
  const ending = NOMINAL_ENDINGS.find(
    (candidate) => lemma.endsWith(candidate) && lemma.length - candidate.length >= SHORTEST_STEM,
  );
  return ending === undefined ? lemma : lemma.slice(0, -ending.length);
}

/**
 * What a word is about: its concept in the table of synonyms, by its dictionary form or as it stands, else the stem of
 * its dictionary form, so that "withdraw" and "withdrawal" meet.
 */
export function conceptOf({ lemma, normal }: Pick<Token, "lemma" | "normal">): string {
  return CONCEPT_OF_LEMMA.get(lemma) ?? CONCEPT_OF_LEMMA.get(normal) ?? stemOf(lemma);
}
