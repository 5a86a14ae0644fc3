/** Words that put what they govern ahead: "scheduled for Tuesday", "due in May". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set([
  "scheduled",
  "slated",
  "due",
  "planned",
  "expected",
  "set",
  "upcoming",
  "deadline",
  "poised",
  "forthcoming",
  "likely",
]);

/** Prepositions right before a date that look ahead. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set([
  "until",
  "till",
  "by",
  "starting",
  "beginning",
  "effective",
]);

/** Prepositions right before a date that look back. */
export const BACK_PREPOSITIONS: ReadonlySet<string> = new Set(["since", "after", "following"]);

/** Verbs of planning: with an infinitive they put it ahead. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
  "agree",
  "aim",
  "ask",
  "decide",
  "expect",
  "go",
  "hope",
  "intend",
  "invite",
  "order",
  "plan",
  "pledge",
  "prepare",
  "promise",
  "propose",
  "schedule",
  "set",
  "slate",
  "threaten",
  "urge",
  "vow",
  "want",
]);

/** Verbs whose object lies ahead even in an infinitive that somebody was told. */
export const EXPECTING_LEMMAS: ReadonlySet<string> = new Set(["expect", "await", "anticipate"]);

/** Auxiliaries that put the verb after them ahead. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "ll"]);

/** Verbs whose present tense tells what is on the calendar: "the fair opens on Friday". Of other verbs it tells what is. */
export const SCHEDULE_LEMMAS: ReadonlySet<string> = new Set([
  "open",
  "begin",
  "start",
  "end",
  "close",
  "meet",
  "vote",
  "visit",
  "arrive",
  "leave",
  "face",
  "travel",
  "host",
  "go",
  "hold",
  "return",
  "resume",
  "fly",
  "head",
  "run",
  "play",
  "kick",
  "conclude",
  "expire",
  "launch",
  "premiere",
  "air",
  "appear",
  "attend",
  "speak",
  "celebrate",
  "mark",
  "come",
  "finish",
  "decide",
  "retire",
  "depart",
  "join",
  "convene",
]);

/** Nouns that name an edge of a period: "by the end of March". */
export const PERIOD_EDGES: ReadonlySet<string> = new Set([
  "end",
  "beginning",
  "start",
  "middle",
  "close",
  "month",
  "morning",
  "evening",
  "night",
  "afternoon",
]);

/** Verbs of reporting: what they report has its own time. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "report",
  "write",
  "warn",
  "claim",
  "announce",
  "add",
  "note",
  "argue",
  "believe",
  "think",
]);
