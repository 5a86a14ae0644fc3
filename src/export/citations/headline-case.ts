import { headlineMinorWords } from "./tables/minor-words.js";

/** Family-name particles that stay small before a name ("Charles de Gaulle") and are no English words. */
const smallParticles: ReadonlySet<string> = new Set([
  "al",
  "bin",
  "da",
  "de",
  "del",
  "der",
  "di",
  "du",
  "el",
  "la",
  "van",
  "von",
]);

/** Marks after which a title begins anew. */
const opensAnew = /(?:[:?!…]|\.{3})["”’']?$/u;

/** Marks that open a quotation, a title in the title, or words in brackets; a capital behind them begins it. */
const opensInside = /[“‘"'«‹„([]$/u;

/** A word with the marks before and after it. */
function parted(word: string): { before: string; core: string; after: string } {
  const first = word.search(/[\p{L}\p{N}]/u);
  if (first < 0) return { before: word, core: "", after: "" };
  const characters = [...word];
  const last = characters.findLastIndex((character) => /[\p{L}\p{N}]/u.test(character));
  const after = characters.slice(last + 1).join("");
  return { before: word.slice(0, first), core: word.slice(first, word.length - after.length), after };
}

/** The word with its first letter as a capital. */
export function capitalised(word: string): string {
  const [first = "", ...rest] = word;
  return first.toLocaleUpperCase("en") + rest.join("");
}

/** A compound with capitals on its parts, the small words in it left small. */
function compound(core: string): string {
  return core
    .split("-")
    .map((part, order) => (order > 0 && headlineMinorWords.has(part) ? part : capitalised(part)))
    .join("-");
}

/** Whether a word after a particle shows that a name goes on: a capital, or another particle. */
function beginsName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || smallParticles.has(word);
}

/** Whether a word is an ordinary one ("fares", "Fares", "14-month", "anti-EU") and no name like iPhone, al-Torski or NATO. */
function isOrdinary(core: string): boolean {
  const [, prefix] = /^(\p{Ll}{2,})-\p{Lu}/u.exec(core) ?? [];
  if (prefix !== undefined) return !smallParticles.has(prefix);
  return /^(?:\p{N}+-)?\p{L}[\p{Ll}\p{M}’'-]*$/u.test(core);
}

/**
 * The title with capitals as English titles have them: first and last word and all others but the minor ones. Words
 * that have capitals of their own (names, acronyms) and numbers stay as printed. Titles in other languages stay as they are.
 */
export function headlineCase(title: string, language: string): string {
  if (!/^en(?:-|$)/iu.test(language)) return title;
  const words = title.split(" ");
  return words
    .map((word, order) => {
      const { before, core, after } = parted(word);
      if (!isOrdinary(core)) return word;
      const previous = words[order - 1];
      const next = words[order + 1];
      const isEdge = previous === undefined || next === undefined || opensAnew.test(previous);
      const isParticle = smallParticles.has(core) && next !== undefined && beginsName(next);
      const beginsInside = opensInside.test(before) && /^\p{Lu}/u.test(core);
      if (!isEdge && !beginsInside && (isParticle || headlineMinorWords.has(core.toLowerCase())))
        return before + core.toLowerCase() + after;
      return before + compound(core) + after;
    })
    .join(" ");
}
