/** Words before a weekday that make a name of it: feasts, events, broadcasts, clubs. */
export const WEEKDAY_NAME_STARTS: ReadonlySet<string> = new Set([
  "black",
  "good",
  "super",
  "bloody",
  "ash",
  "palm",
  "easter",
  "cyber",
  "shrove",
  "maundy",
  "holy",
  "giving",
  "fat",
  "whit",
  "spy",
  "red",
  "blue",
  "news",
  "sheffield",
  "freaky",
  "casual",
  "ruby",
  "girl",
  "joe",
]);

/** Words after a weekday that make a name of it. */
export const WEEKDAY_NAME_ENDS: ReadonlySet<string> = new Set([
  "times",
  "telegraph",
  "mirror",
  "express",
  "mail",
  "herald",
  "post",
  "mass",
  "school",
  "football",
  "club",
  "agreement",
  "world",
  "live",
  "review",
]);

/** Words before "Today" that make a newspaper or channel of it. */
export const TODAY_NAME_STARTS: ReadonlySet<string> = new Set([
  "usa",
  "russia",
  "india",
  "psychology",
  "politics",
  "christianity",
  "the",
]);

/** Months whose names are also words or given names, and so are dates only in a date's company. */
export const LOOSE_MONTHS: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);
