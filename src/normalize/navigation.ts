import { MENU_WORDS, SITE_LINES } from "./tables/menu-words.js";

/** Crumbs have few steps, and none is as long as a sentence. */
const LONGEST = 120;
const MOST_MENU_WORDS = 4;

function isMenuPhrase(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[\s,-]+/)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.length <= MOST_MENU_WORDS && parts.every((part) => MENU_WORDS.has(part));
}

/** `Home > World > Europe`, `News » Scotland`, `Home / Business`: steps parted by marks that no sentence has. */
function isCrumb(line: string): boolean {
  const steps = line.split(/\s{0,9}[>»›→|]\s{0,9}|\s{1,9}[/\\:·•]\s{1,9}/).filter((part) => part !== "");
  if (steps.length < 2 || !steps.every((part) => part.length <= 40)) return false;
  const byMark = /[>»›→]/.test(line) && !/[.?!]$/.test(line) && (steps.length > 2 || isMenuPhrase(steps[0] ?? ""));
  return byMark || steps.every(isMenuPhrase);
}

/** `Share   Save   Print`, `Facebook | Twitter | Email`: several of a site's own words in a row. */
function isRowOfSiteLines(line: string): boolean {
  const cells = line.toLowerCase().split(/\s{2,}|\s*[|•·/,]\s*/);
  return cells.length > 1 && cells.every((cell) => SITE_LINES.has(cell));
}

/** What opens the links a site prints under an article. */
const LINKS_BELOW: ReadonlySet<string> = new Set(
  [
    "related topics",
    "related articles",
    "related stories",
    "related content",
    "related links",
    "related news",
    "related",
  ].concat(
    [
      "more on this story",
      "more on this topic",
      "read next",
      "recommended",
      "most read",
      "most popular",
      "tags",
      "topics",
    ],
    ["you may also like", "you might also like", "recommended for you", "recommended stories", "more from this author"],
  ),
);

/** Whether a folded line opens a list of links under the article: the lines below it are no part of the article either. */
export function opensLinks(line: string): boolean {
  return LINKS_BELOW.has(line.toLowerCase().replace(/\W{1,40}$/, ""));
}

/** Whether a folded line is one of a site's own lines or made of menu words alone. */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.toLowerCase().replace(/^[\W_]{1,40}|[\W_]{1,40}$/g, "");
  return SITE_LINES.has(bare) || isRowOfSiteLines(line) || isCrumb(line);
}

/** Whether a line at the top is the name of a desk: `All news`, `World`, `Top stories`. */
export function isDeskName(line: string): boolean {
  return line.length <= 50 && !/[.?!"]$/.test(line) && isMenuPhrase(line.replace(/[:>»|/]{1,9}$/, "").trim());
}
