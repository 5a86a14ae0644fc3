import { minorWords } from "./tables/minor-words.js";
import { type WordUsage, wordUsage } from "./word-usage.js";

/** Whether every longer word of the title has a capital: printed in headline style, so its capitals tell nothing. */
function isHeadlineStyle(words: readonly string[]): boolean {
  const longer = words.slice(1).filter((word) => /^\p{L}{4,}/u.test(word) && !minorWords.has(word.toLowerCase()));
  return longer.length > 0 && longer.every((word) => /^\p{Lu}/u.test(word));
}

/** The first run of letters in a word, which its capitals are looked up by. */
function lettersOf(word: string): string {
  return /\p{L}[\p{L}\p{M}'’]*/u.exec(word)?.[0] ?? "";
}

/** The word as it stands inside a sentence; undefined where the running text does not tell. */
function asInSentence(word: string, usageOf: (word: string) => WordUsage | undefined): string | undefined {
  const letters = lettersOf(word);
  const hasOwnCapitals = /\p{Lu}/u.test(letters.slice(1));
  if (letters === letters.toLowerCase() || hasOwnCapitals) return word;
  if (minorWords.has(letters.toLowerCase())) return word.toLowerCase();
  const usage = usageOf(letters);
  if (usage === undefined) return undefined;
  return usage.small && !usage.capital ? word.toLowerCase() : word;
}

/** A word printed in capitals as the running text writes it; undefined where that does not tell. */
function asWritten(word: string, usageOf: (word: string) => WordUsage | undefined): string | undefined {
  const letters = lettersOf(word);
  if (letters === "") return word;
  const usage = usageOf(letters);
  if (usage?.acronym && !usage.capital) return word;
  if (usage?.capital && !usage.small) return word.toLowerCase().replace(/\p{L}/u, (first) => first.toUpperCase());
  const isSmall = usage === undefined ? minorWords.has(letters.toLowerCase()) : usage.small && !usage.capital;
  return isSmall ? word.toLowerCase() : undefined;
}

/** The words with a capital where the title begins, also anew after a colon or dash. */
function joined(words: readonly string[]): string {
  return words
    .map((word, order) => {
      const opensAnew = order === 0 || /[:?!—–]$/u.test(words[order - 1] ?? "");
      return opensAnew ? word.replace(/\p{L}/u, (first) => first.toUpperCase()) : word;
    })
    .join(" ");
}

/** All words changed, or the title as printed where of one nothing is known. */
function changedWhole(title: string, change: (word: string, order: number) => string | undefined): string {
  const words = title.split(" ").map(change);
  const known = words.filter((word) => word !== undefined);
  return known.length === words.length ? joined(known) : title;
}

/** A title printed wholly in capitals in those of the running text, where that has all its words; any other as printed. */
export function withoutShouting(title: string, body: string): string {
  if (title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const usageOf = wordUsage(body);
  return changedWhole(title, (word) => asWritten(word, usageOf));
}

/**
 * The title in sentence case, as APA wants it. A title printed so stays; one printed in headline style is changed only
 * where the article's running text tells of every word whether it is a name, and else stays as printed too.
 */
export function sentenceCase(title: string, body: string): string {
  if (title === title.toUpperCase() || !isHeadlineStyle(title.split(" "))) return title;
  const usageOf = wordUsage(body);
  return changedWhole(title, (word, order) => asInSentence(word, usageOf) ?? (order === 0 ? word : undefined));
}
