import type { Reading } from "../claims/reading.js";

/** What countries, provinces and cities have, and people do not: Keldan's president, Keldan's army. */
const STATE_THINGS = new Set(
  "president premier chancellor government parliament army military capital territory border borders economy ministry minister embassy population coast constitution currency airspace".split(
    " ",
  ),
);

/** How many words may stand before what a country has: Keldan's deputy foreign minister. */
const FARTHEST = 4;

/** Single names that have what only countries and the like have: "Keldan has not answered" is no person's silence. */
export function countriesIn({ tokens }: Reading): ReadonlySet<string> {
  const countries = new Set<string>();
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    const [name, mark] = [tokens[index], tokens[index + 1]];
    const before = tokens[index - 1]?.text ?? "";
    if (mark?.tag !== "POS" || !/^\p{Lu}\p{Ll}/u.test(name?.text ?? "") || /^\p{Lu}/u.test(before)) continue;
    for (const { normal, upos } of tokens.slice(index + 2, index + 2 + FARTHEST)) {
      if (STATE_THINGS.has(normal)) countries.add(name?.normal ?? "");
      if (upos !== "ADJ" && upos !== "NOUN" && upos !== "PROPN") break;
    }
  }
  return countries;
}
