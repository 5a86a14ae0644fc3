import { minorWords } from "./tables/minor-words.js";

/** How many words a shortened title has at most, as Chicago advises. */
const longest = 4;

/** And how many characters, should it have no spaces. */
const longestCharacters = 80;

/** Words a shortened title does not begin with. */
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

function isMinor(word: string): boolean {
  return minorWords.has(word.toLowerCase());
}

/** Whether a shortened title should not end on the word: a minor one, or a number without what it counts. */
function endsBadly(word: string): boolean {
  return isMinor(word) || /^[\d.,]+$/u.test(word);
}

/** The words up to a quotation that does not end in them; of a title that begins with one, without its opening mark. */
function wholeQuotations(words: readonly string[]): readonly string[] {
  const opened = words.findLastIndex((word) => /^["'“‘]/u.test(word));
  if (opened < 0 || words.slice(opened).some((word) => /["'”’][.,:;?!]*$/u.test(word))) return words;
  return opened > 0 ? words.slice(0, opened) : words.map((word) => word.replace(/^["'“‘]/u, ""));
}

/**
 * The first words of a title, for citations in the text: without an article before them, up to four, ending before a
 * dash, after a colon or question mark, before a quotation that would be cut, and before a preposition or conjunction once there are two.
 */
export function shortTitle(title: string): string {
  const [first = "", ...others] = title.split(" ");
  const words: string[] = [];
  for (const word of articles.has(first.toLowerCase()) ? others : [first, ...others]) {
    const isEnough = words.length === longest || (words.length > 1 && isMinor(word));
    if (isEnough || /^[—–-]$/u.test(word)) break;
    words.push(word);
    if (/[:;?!—–]$/u.test(word)) break;
  }
  while (words.length > 1 && endsBadly(words.at(-1) ?? "")) words.pop();
  return wholeQuotations(words)
    .join(" ")
    .slice(0, longestCharacters)
    .replace(/[:;,—–]$/u, "");
}
