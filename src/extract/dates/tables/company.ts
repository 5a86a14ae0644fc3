
/** Words after which four digits are a year whatever follows. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(["year", "fiscal", "financial", "season", "circa", "fy", "class", "summer", "winter", "spring", "autumn"]);

/** Prepositions that go with years and hardly ever with counts. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in", "since", "until", "till", "by", "during", "before", "after", "circa", "throughout", "from", "between", "pre", "post", "for", "of",
]);

/** Determiners and possessives: "the 2016 elections", "its 2009 report". */
export const DETERMINERS: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your", "s", "whose",
]);

/** Words before four digits that make them a label or an amount. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set([
  "no", "number", "page", "chapter", "section", "article", "resolution", "route", "highway", "flight", "room", "order", "act",
  "about", "some", "nearly", "almost", "over", "roughly", "approximately", "least", "most", "only", "another", "extra", "$", "€", "£", "¥", "#", "+", "©",
  "copyright", "model", "type", "class", "unit", "squadron", "line", "channel",
]);

/** Units after four digits: the digits are then an amount, "in 1500 metres". */
export const MEASURE_WORDS: ReadonlySet<string> = new Set([
  "m", "km", "kg", "mm", "cm", "ft", "feet", "gmt", "utc", "hours", "hrs", "hrs.", "cet", "est", "edt", "bst", "percent", "per",
  "dollars", "euros", "pounds", "rubles", "roubles", "yen", "yuan", "crowns", "metres", "meters", "kilometres", "kilometers", "miles",
  "tonnes", "tons", "people", "mph", "kph", "watts", "megawatts", "mw", "kilograms", "litres", "liters", "barrels", "acres", "hectares",
]);
