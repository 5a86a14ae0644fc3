import { capitalised } from "./headline-case.js";
import { mlaMinorWords } from "./tables/minor-words.js";

/** How the running text writes a word: small, with a capital inside a sentence, or both. */
interface Usage {
  small: boolean;
  capital: boolean;
}

/** The word less its ending, so that "plans" is evidence for "plan" and "planned". */
function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/u, "");
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s)$/u, "") : lower;
}

/** What the running text tells of its words; those that begin a sentence or line tell nothing of their capital. */
function usages(body: string): Map<string, Usage> {
  const found = new Map<string, Usage>();
  for (const { 0: word, index } of body.matchAll(/\p{L}[\p{L}\p{M}'’]{0,60}/gu)) {
    const isSmall = word === word.toLowerCase();
    if (!isSmall && !/[\p{L}\p{N},;] $/u.test(body.slice(Math.max(0, index - 2), index))) continue;
    const usage = found.get(stem(word)) ?? { small: false, capital: false };
    if (isSmall) usage.small = true;
    else usage.capital = true;
    found.set(stem(word), usage);
  }
  return found;
}

/** Whether every longer word of the title has a capital: printed in headline style, so its capitals tell nothing. */
function isHeadlineStyle(words: readonly string[]): boolean {
  const longer = words.slice(1).filter((word) => /^\p{L}{4,}/u.test(word) && !mlaMinorWords.has(word.toLowerCase()));
  return longer.length > 0 && longer.every((word) => /^\p{Lu}/u.test(word));
}

/** The word as it stands inside a sentence; undefined where the running text does not tell. */
function asInSentence(word: string, known: ReadonlyMap<string, Usage>): string | undefined {
  const [core = ""] = /\p{L}[\p{L}\p{M}'’]*/u.exec(word) ?? [];
  if (core === "" || core === core.toLowerCase()) return word;
  const hasOwnCapitals = /\p{Lu}/u.test(core.slice(1));
  if (hasOwnCapitals) return core === core.toUpperCase() && core.length > 4 ? undefined : word;
  if (mlaMinorWords.has(core.toLowerCase())) return word.replace(core, core.toLowerCase());
  const usage = known.get(stem(core));
  if (usage === undefined) return undefined;
  return usage.small && !usage.capital ? word.replace(core, core.toLowerCase()) : word;
}

/**
 * The title in sentence case, as APA wants it. A title printed so stays; one printed in headline style is changed only
 * where the article's running text tells of every word whether it is a name, and else stays as printed too.
 */
export function sentenceCase(title: string, body: string): string {
  const words = title.split(" ");
  if (!isHeadlineStyle(words)) return title;
  const known = usages(body);
  const changed = words.map((word) => asInSentence(word, known));
  const isSafe = changed.every((word, order) => word !== undefined || order === 0);
  if (!isSafe) return title;
  return changed
    .map((word, order) => {
      const opensAnew = order === 0 || /[:?!—–]$/u.test(words[order - 1] ?? "");
      const kept = word ?? words[order] ?? "";
      return opensAnew ? kept.replace(/\p{L}\S*/u, capitalised) : kept;
    })
    .join(" ");
}
