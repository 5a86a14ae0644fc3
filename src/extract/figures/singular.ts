import { IRREGULAR_SINGULARS } from "./tables/irregular-plurals.js";

/** The singular of an English noun in lower case; a noun that is no plural stays as it is. */
function singularOf(noun: string): string {
  const irregular = IRREGULAR_SINGULARS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || !noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/(?:men)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith("oes") && noun.length > 5 && !/(?:shoes|canoes|throes)$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith("uses") && !SINGULAR_IN_USE.test(noun)) return noun.slice(0, -2);
  if (/(?:bias|alias|atlas|canvas|pancreas|christmas|iris|walrus)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Nouns that end in -use; other plurals in -uses have a singular in -us (octopuses, viruses, campuses). */
const SINGULAR_IN_USE =
  /(?:ho|ca|cla|excu|spo|blo|mo|pa|mu|fu|ab|apola|appla|re|ru|recl|gro|^)uses$|(?:mu|fu|abu|refu|excu|reclu|ru|spou)ses$/;

/** The singular, also of compounds with `-men` and `-women` (`fishermen`). */
export function counted(noun: string): string {
  if (/[a-z]{2}men$/.test(noun) && !/^(?:specimen|regimen|abdomen|omen|acumen|semen|women|yemen|ramen)$/.test(noun))
    return `${noun.slice(0, -3)}man`;
  return singularOf(noun);
}
