/** Words that put what they govern ahead: "scheduled for Tuesday", "due in May". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set([
  "scheduled", "slated", "due", "planned", "expected", "set", "upcoming", "deadline", "poised", "forthcoming", "likely",
]);

/** Prepositions right before a date that look ahead. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set(["until", "till", "by", "starting", "beginning", "effective"]);

/** Prepositions right before a date that look back. */
export const BACK_PREPOSITIONS: ReadonlySet<string> = new Set(["since", "after", "following"]);

/** Verbs of planning: with an infinitive they put it ahead. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
  "agree", "aim", "ask", "decide", "expect", "go", "hope", "intend", "invite", "order", "plan", "pledge", "prepare", "promise", "propose",
  "schedule", "set", "slate", "threaten", "urge", "vow", "want",
]);

/** Auxiliaries that put the verb after them ahead. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "ll"]);

/** Verbs whose present tells what has been said: "the minister says on Tuesday that …". */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(["say", "tell", "report", "write", "warn", "claim", "announce", "show"]);
