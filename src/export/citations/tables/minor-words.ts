/** Articles, coordinating conjunctions and the `to` of infinitives: small in headline-style titles of every manual. */
const small = ["a", "an", "the", "and", "but", "for", "nor", "or", "so", "yet", "to", "as"];

/** Prepositions of up to four letters that are seldom adverbs; small in Chicago and MLA alike. */
const shortPrepositions = [
  "at",
  "by",
  "from",
  "in",
  "into",
  "like",
  "of",
  "on",
  "onto",
  "over",
  "per",
  "than",
  "upon",
  "v",
  "via",
  "vs",
  "with",
];

/** Longer prepositions: small in MLA , with a capital in Chicago since the 18th edition. */
const longPrepositions = [
  "about",
  "above",
  "across",
  "after",
  "against",
  "along",
  "amid",
  "among",
  "around",
  "before",
  "behind",
  "below",
  "beneath",
  "beside",
  "besides",
  "between",
  "beyond",
  "despite",
  "during",
  "except",
  "inside",
  "near",
  "outside",
  "since",
  "through",
  "throughout",
  "toward",
  "towards",
  "under",
  "underneath",
  "until",
  "within",
  "without",
];

/** Words that APA sets small inside a title: all of up to three letters among them (6.17). */
export const apaMinorWords: ReadonlySet<string> = new Set(
  [...small, ...shortPrepositions].filter((word) => word.length <= 3),
);

/** Words that Chicago sets small inside a title. */
export const chicagoMinorWords: ReadonlySet<string> = new Set([...small, ...shortPrepositions]);

/** Words that MLA sets small inside a title. */
export const mlaMinorWords: ReadonlySet<string> = new Set([...small, ...shortPrepositions, ...longPrepositions]);
