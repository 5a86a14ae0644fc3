/** Small words inside place names of several languages: Rio de Janeiro, Frankfurt am Main, Stoke-on-Trent. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "de del da do dos das di du des la le les los el au aux sur sous en am an der bei ob im of the and upon on in by next with under".split(
    " ",
  ),
);

/** Abbreviations that stay in capitals in a dateline (Associated Press Stylebook, "datelines"). */
const KEPT: ReadonlySet<string> = new Set([
  "UN",
  "US",
  "USA",
  "UK",
  "UAE",
  "EU",
  "DC",
  "NATO",
  "DR",
  "DRC",
  "CAR",
  "II",
  "III",
  "IV",
  "VI",
]);

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  const mac = /^mc(\p{L})(.*)$/u.exec(lower);
  if (mac) return `Mc${mac[1]?.toUpperCase() ?? ""}${mac[2] ?? ""}`;
  const [first = "", ...rest] = lower;
  return first.toUpperCase() + rest.join("");
}

/** O'Fallon, N'Djamena, d'Ivoire, but Sana'a and Xi'an: a single letter before the apostrophe is a word of its own. */
function withApostrophe(word: string, isFirst: boolean): string {
  const match = /^(\p{L})(['’])(\p{L}.*)$/u.exec(word);
  if (!match) return capitalised(word);
  const [, letter = "", apostrophe = "", rest = ""] = match;
  const isArticle = !isFirst && /^[dl]$/i.test(letter);
  return (isArticle ? letter.toLowerCase() : letter.toUpperCase()) + apostrophe + capitalised(rest);
}

/**
 * A name printed in capitals in ordinary ones: `PORT-AU-PRINCE` → `Port-au-Prince`, `ST. PAUL` → `St. Paul`. Words
 * that are not wholly in capitals stay as they are, abbreviations too (`U.S.`, `UN`).
 */
export function ordinaryCapitals(name: string): string {
  let isFirst = true;
  return name.replace(/[\p{L}\p{M}'’.]+/gu, (word, offset: number) => {
    const startsName = isFirst || /[/,]\s*$/.test(name.slice(Math.max(0, offset - 3), offset));
    isFirst = false;
    const bare = word.replace(/[.'’]/g, "");
    if (word !== word.toUpperCase() || KEPT.has(bare) || /^(?:\p{L}\.){2,}$/u.test(word)) return word;
    if (!startsName && SMALL_WORDS.has(word.toLowerCase())) return word.toLowerCase();
    return withApostrophe(word, startsName);
  });
}
