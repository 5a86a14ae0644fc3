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
  const steps = line.split(/\s*[>»›→|]\s*|\s+[/\\:·•]\s+/).filter((part) => part !== "");
  if (steps.length < 2 || !steps.every((part) => part.length <= 40)) return false;
  const byMark = /[>»›→]/.test(line) && !/[.?!]$/.test(line);
  return byMark || steps.every(isMenuPhrase);
}

/** Whether a folded line is one of a site's own lines or made of menu words alone. */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.toLowerCase().replace(/^[\W_]+|[\W_]+$/g, "");
  return SITE_LINES.has(bare) || isCrumb(line);
}

/** Whether a line at the top is the name of a desk: `All news`, `World`, `Top stories`. */
export function isDeskName(line: string): boolean {
  return line.length <= 50 && !/[.?!"]$/.test(line) && isMenuPhrase(line.replace(/[:>»|/]+$/, "").trim());
}
