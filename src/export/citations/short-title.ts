import { mlaMinorWords } from "./tables/minor-words.js";

/** How many words a shortened title has at most, as Chicago advises. */
const longest = 4;

/** Words a shortened title does not begin with. */
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

function isMinor(word: string): boolean {
  return mlaMinorWords.has(word.toLowerCase());
}

/**
 * The first words of a title, for citations in the text: without an article before them, up to four, ending before a
 * dash, after a colon or question mark, and before a preposition or conjunction once there are two.
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
  while (words.length > 1 && isMinor(words.at(-1) ?? "")) words.pop();
  return words.join(" ").replace(/[:;,—–]$/u, "");
}
