/** Nouns whose number is a name or a place in a row and no quantity: `Section 427`, `Flight 370`, `Game 7`, `page 12`. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set([
  "section", "sections", "row", "chapter", "article", "articles", "clause", "paragraph", "page", "pages", "figure", "table", "appendix", "annex", "volume", "issue", "verse", "line", "lines",
  "no", "nos", "number", "numbers", "room", "suite", "apartment", "apt", "unit", "floor", "gate", "platform", "terminal", "pier", "berth", "lane", "exit", "junction", "highway", "route", "interstate",
  "bus", "flight", "channel", "game", "week", "day", "round", "stage", "phase", "level", "grade", "tier", "type", "class", "category", "group", "division", "district", "ward", "zone",
  "block", "reactor", "version", "model", "mark", "mk", "part", "episode", "series", "season", "act", "bill", "resolution", "rule", "title", "amendment", "proposition", "measure", "form", "schedule",
  "page", "psalm", "item", "step", "lot", "plot", "well", "hole", "hole", "turn", "lap", "test", "study", "top", "under", "u", "super", "windows", "covid", "vitamin", "omega",
  "ep", "s", "e", "vol", "art", "sec", "para", "pp", "p", "fig", "ref", "case", "docket", "file", "order", "decree", "law", "directive", "regulation", "protocol", "convention", "apollo",
  "formula", "sub", "quarter", "q", "h", "studio", "camp", "tower", "building", "hangar", "pavilion", "ps", "act", "volume", "scale", "rank", "ranked", "seed", "seeded", "phone", "tel", "fax", "code",
]);
