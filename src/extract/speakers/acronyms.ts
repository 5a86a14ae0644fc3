import { ORGANIZATION_WORDS } from "./tables/organizations.js";

/** Short form → full name, as the article introduces them: `Federal Harbour Service (FHS)`. */
const INTRODUCTION =
  /((?:[\p{Lu}][\p{L}\p{M}'’.-]{0,30}|of|the|for|and|on|de|in)(?: {1,3}(?:[\p{Lu}][\p{L}\p{M}'’.-]{0,30}|of|the|for|and|on|de|in)){1,9}) {0,2}\(([\p{Lu}][\p{L}.]{1,9})\)/gu;
const LINK_WORD = /^(?:of|the|for|and|on|de|in)$/u;

/** The last words of `phrase` whose initials spell `letters`; undefined where they do not. */
function spelledBy(phrase: string, letters: string): string | undefined {
  const words = phrase.split(/ +/u);
  let left = letters.length;
  for (let index = words.length - 1; index >= 0 && left > 0; index -= 1) {
    const word = words[index] ?? "";
    if (word.charAt(0).toUpperCase() === letters.charAt(left - 1)) left -= 1;
    else if (!LINK_WORD.test(word)) return undefined;
    if (left === 0) return words.slice(index).join(" ");
  }
  return undefined;
}

const DEMONYM = /^\p{Lu}\p{Ll}{2,14}(?:ian|ean|can|ish|ese|aqi|ani|eli|nch|tch)$/u;

/** A body's name whose short form comes from another language: what stands after the last article, less a nationality. */
function foreignBody(phrase: string): string | undefined {
  const words = (phrase.split(/ the /u).at(-1) ?? "").trim().split(/ +/u);
  while (words.length > 1 && DEMONYM.test(words[0] ?? "")) words.shift();
  return words.length >= 2 && words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()))
    ? words.join(" ")
    : undefined;
}

/** All acronyms the text introduces in brackets after a name whose initials they are. */
export function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(INTRODUCTION)) {
    const short = (match[2] ?? "").replaceAll(".", "");
    const full = spelledBy(match[1] ?? "", short.toUpperCase()) ?? foreignBody(match[1] ?? "");
    if (full !== undefined && !found.has(short)) found.set(short, full);
  }
  return found;
}
