/** Words around a country's name that decide whether it is one. Collected by hand. */

/** Words with a capital that begin sentences and are no part of a name behind them. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `A Across After Against All Along Although Among An And Around As At Because Before Behind Between Beyond Both But By Can Could
  Despite Did Do Does During Even For From How If In Inside Into Is It Its Like Many Meanwhile More Most Much Near Neither Nor Not
  Now Of On Only Or Outside Over Since So Some Still Than That The Their Then There These They This Though Through Throughout To
  Toward Towards Under Unless Unlike Until Was Were What When Where Whether Which While Who Why Will With Within Without Would Yet`.split(
    /\s+/,
  ),
);

/** Words with a capital that may follow a country's name directly and are no part of one: days and months. */
export const dayWords: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December`.split(/\s+/),
);

/** "President of X" is about the country, as against "Gulf of X", "Bank of X", "University of X". */
export const ofWords: ReadonlySet<string> = new Set(
  `Ambassador Areas Army Citizens Embassy Emir Emperor Government King Kingdom Minister Parliament Part Parts People Premier President
  Queen Region Regions Republic Ruler State Sultan`.split(/\s+/),
);

/** Titles of people: what follows is a name of theirs. */
export const personTitles: ReadonlySet<string> = new Set("Dr. Lady Lord Miss Mr. Mrs. Ms. Prof. Sir".split(" "));

/** Names that are also those of states, rivers, people, animals, with words that show, anywhere in the text, which is meant. */
export const unclearCountries: ReadonlyMap<string, readonly string[]> = new Map([
  ["Chad", ["N'Djamena", "N’Djamena", "Chadian"]],
  ["Cuba", ["Havana", "Cuban"]],
  ["Georgia", ["Tbilisi", "Abkhazia", "South Ossetia"]],
  ["Guinea", ["Conakry", "Guinean"]],
  ["Jordan", ["Amman", "Jordanian"]],
  ["Lebanon", ["Beirut", "Lebanese"]],
  ["Mali", ["Bamako", "Malian"]],
  ["Niger", ["Niamey", "Nigerien"]],
  ["Panama", ["Panamanian", "Panama City", "Panama Canal"]],
  ["Peru", ["Lima", "Peruvian"]],
  ["Togo", ["Lomé", "Togolese"]],
  ["Turkey", ["Ankara", "Istanbul", "Turkish"]],
]);

/** "Lebanon, Ohio" is a town. */
export const statesOfTheUnion: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New|North|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|South|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West|Wisconsin|Wyoming`.split(
    "|",
  ),
);

/** Names that are written with capitals alone or points, and stand as adjectives before other names. */
export const abbreviations: ReadonlySet<string> = new Set(["US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE"]);

/** Names behind an abbreviation that are of a firm or an event. */
export const namesWithAbbreviations: ReadonlySet<string> = new Set(
  "Airways Bancorp Bank Foods Open Steel Weekly".split(" "),
);
