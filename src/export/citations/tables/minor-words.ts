/** Articles, coordinating conjunctions and the `to` of infinitives: small in headline-style titles of every manual. */
const small = ["a", "an", "the", "and", "but", "for", "nor", "or", "so", "yet", "to", "as"];

/** Prepositions of up to four letters that are seldom adverbs. */
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

/** Longer prepositions; in headlines they are as often conjunctions ("after the flood took it"). */
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

/**
 * Words that headline style sets small inside a title: the list that the Citation Style Language has for every manual
 * (CSL 1.0.2, appendix VI, "Title Case Conversion"), with the names' particles and "about" as pandoc's processor adds them.
 */
export const headlineMinorWords: ReadonlySet<string> = new Set([
  "a",
  "about",
  "an",
  "and",
  "as",
  "at",
  "but",
  "by",
  "down",
  "for",
  "from",
  "in",
  "into",
  "nor",
  "of",
  "on",
  "onto",
  "or",
  "over",
  "so",
  "the",
  "till",
  "to",
  "up",
  "v",
  "via",
  "with",
  "yet",
]);

/** Words that an English title may set small in one manual or another: their capitals tell nothing of what is a name. */
export const minorWords: ReadonlySet<string> = new Set([...small, ...shortPrepositions, ...longPrepositions]);
