/**
 * Words that only say that something was counted, estimated or stated, by lemma. A clause made of them alone ("the
 * organisers put the figure at 900") speaks of what the clause before it spoke of.
 */
export const NEUTRAL_LEMMAS: ReadonlySet<string> = new Set([
  "be", "have", "do", "say", "tell", "claim", "report", "state", "add", "insist", "maintain", "argue", "believe", "think",
  "put", "count", "estimate", "reckon", "calculate", "log", "record", "register", "tally", "cite", "give", "speak", "quote", "find", "show",
  "number", "total", "stand", "amount", "come", "figure", "estimate", "count", "tally", "toll", "sum", "true", "real", "actual", "correct",
  "area", "size", "past", "last", "next", "recent", "current", "overnight", "morning", "afternoon", "evening", "night", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "official", "own", "exact", "according", "data", "statistics", "account", "later", "however", "only", "just", "even", "instead", "rather",
  "there", "about", "around", "some", "closer", "nearer", "close", "near", "nearly", "almost", "over", "under", "more", "less", "least", "most", "well", "as", "many", "much",
]);

/** Words that set one statement against another. */
export const CONTRAST_WORDS: ReadonlySet<string> = new Set([
  "while", "whereas", "but", "though", "although", "however", "yet", "contrast", "contrary", "dispute", "disputed", "deny", "denied", "contradict", "reject", "rejected",
  "refute", "refuted", "instead", "despite", "unlike", "challenge", "challenged",
]);

/** Verbs by which a source gives its own number for what was just spoken of. */
export const ESTIMATING_LEMMAS: ReadonlySet<string> = new Set(["put", "count", "estimate", "reckon", "calculate", "log", "record", "register", "tally", "claim", "insist", "maintain"]);

/** Words before "figure", "number" and the like by which a source corrects another's. */
export const CORRECTING_WORDS: ReadonlySet<string> = new Set(["true", "real", "actual", "correct"]);

/** Verbs of attribution, by lemma; what stands before them in their clause names the source. */
export const ATTRIBUTING_LEMMAS: ReadonlySet<string> = new Set([
  ...ESTIMATING_LEMMAS, "say", "tell", "report", "state", "add", "argue", "believe", "think", "assure", "confirm", "announce", "warn", "find", "suggest", "admit", "acknowledge", "speak", "cite", "give", "quote",
]);

/** Verbs by which a source turns a number down. */
export const DENYING_LEMMAS: ReadonlySet<string> = new Set(["refute", "deny", "reject", "dispute", "dismiss", "contest", "rebut", "disown"]);
