/** How the running text writes a word: small, with a capital inside a sentence, wholly in capitals. */
export interface WordUsage {
  small: boolean;
  capital: boolean;
  acronym: boolean;
}

/** The word less its ending, so that "plans" is evidence for "plan" and "planned". */
function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/u, "");
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s)$/u, "") : lower;
}

/** Whether what stands before a word shows that it does not begin a sentence or line, where every word has a capital. */
const insideSentence = /[\p{L}\p{N},;] $/u;

/**
 * What a running text tells of the capitals of its words. Those that begin a sentence or line tell nothing; and of
 * words that the text does not have, nothing is known: undefined.
 */
export function wordUsage(body: string): (word: string) => WordUsage | undefined {
  const found = new Map<string, WordUsage>();
  for (const { 0: word, index } of body.matchAll(/\p{L}[\p{L}\p{M}'’]{0,60}/gu)) {
    const isSmall = word === word.toLowerCase();
    const isAcronym = word.length > 1 && word === word.toUpperCase();
    const tells = isSmall || insideSentence.test(body.slice(Math.max(0, index - 2), index));
    if (!tells) continue;
    const key = stem(word);
    const usage = found.get(key) ?? { small: false, capital: false, acronym: false };
    if (isSmall) usage.small = true;
    else if (isAcronym) usage.acronym = true;
    else usage.capital = true;
    found.set(key, usage);
  }
  return (word) => found.get(stem(word));
}
