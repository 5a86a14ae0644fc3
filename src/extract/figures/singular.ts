import { IRREGULAR_SINGULARS } from "./tables/irregular-plurals.js";

/** The singular of an English noun in lower case; a noun that is no plural stays as it is. */
function singularOf(noun: string): string {
  const irregular = IRREGULAR_SINGULARS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || !noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/(?:men)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The singular, also of compounds with `-men` and `-women` (`fishermen`). */
export function counted(noun: string): string {
  if (/[a-z]{2}men$/.test(noun) && !/^(?:specimen|regimen|abdomen|omen|acumen|semen|women|yemen|ramen)$/.test(noun))
    return `${noun.slice(0, -3)}man`;
  return singularOf(noun);
}
