/** A country's currency and the words of its news: its name, its people, its largest towns; lower case. */
interface Country {
  readonly code: string;
  readonly cues: readonly string[];
}

/** A currency's word that several countries share. */
export interface SharedWord {
  readonly name: string;
  readonly words: readonly string[];
  /** ISO 4217 code of the one that news means without a word more; absent where none is. */
  readonly usual?: string;
  readonly countries: readonly Country[];
}

type Row = readonly [name: string, words: string, usual: string, countries: Readonly<Record<string, string>>];

/** From the list of ISO 4217 (which countries share a currency's name), with demonyms and towns from the CIA World Factbook. */
const ROWS: readonly Row[] = [
  [
    "krone",
    "krone kroner krones",
    "",
    {
      NOK: "norway norwegian norwegians oslo bergen",
      DKK: "denmark danish danes copenhagen aarhus greenland",
    },
  ],
  [
    "krona",
    "krona kronor kronas",
    "SEK",
    {
      SEK: "sweden swedish swedes stockholm gothenburg",
      ISK: "iceland icelandic reykjavik",
    },
  ],
  [
    "crown",
    "crown crowns",
    "",
    {
      CZK: "czech czechs prague brno czechia",
      SEK: "sweden swedish swedes stockholm",
      NOK: "norway norwegian norwegians oslo",
      DKK: "denmark danish danes copenhagen",
      ISK: "iceland icelandic reykjavik",
    },
  ],
  [
    "peso",
    "peso pesos",
    "",
    {
      MXN: "mexico mexican mexicans",
      ARS: "argentina argentine argentines argentinian aires",
      CLP: "chile chilean chileans santiago",
      COP: "colombia colombian colombians bogota bogotá",
      PHP: "philippines philippine filipino filipinos manila",
      UYU: "uruguay uruguayan montevideo",
      DOP: "dominican",
      CUP: "cuba cuban cubans havana",
    },
  ],
  [
    "franc",
    "franc francs",
    "",
    {
      CHF: "switzerland swiss zurich geneva bern basel lausanne",
      XOF: "senegal senegalese dakar abidjan mali malian bamako burkina togo benin ivorian niamey",
      XAF: "cameroon cameroonian yaounde douala gabon gabonese libreville chad chadian brazzaville",
      CDF: "kinshasa congolese",
      RWF: "rwanda rwandan kigali",
      GNF: "guinea guinean conakry",
      BIF: "burundi burundian",
      DJF: "djibouti",
      XPF: "tahiti polynesia caledonia noumea",
    },
  ],
  [
    "dinar",
    "dinar dinars",
    "",
    {
      RSD: "serbia serbian serbs belgrade",
      KWD: "kuwait kuwaiti kuwaitis",
      IQD: "iraq iraqi iraqis baghdad",
      JOD: "jordan jordanian amman",
      DZD: "algeria algerian algiers",
      TND: "tunisia tunisian tunis",
      LYD: "libya libyan tripoli",
      BHD: "bahrain bahraini manama",
    },
  ],
  [
    "dirham",
    "dirham dirhams",
    "AED",
    {
      AED: "emirates emirati dubai dhabi sharjah",
      MAD: "morocco moroccan moroccans rabat casablanca",
    },
  ],
  [
    "riyal",
    "riyal riyals",
    "",
    {
      SAR: "saudi saudis riyadh jeddah",
      QAR: "qatar qatari qataris doha",
      YER: "yemen yemeni sanaa aden",
    },
  ],
  [
    "rial",
    "rial rials",
    "",
    {
      IRR: "iran iranian iranians tehran",
      OMR: "oman omani muscat",
      YER: "yemen yemeni sanaa aden",
    },
  ],
  [
    "shilling",
    "shilling shillings",
    "",
    {
      KES: "kenya kenyan kenyans nairobi mombasa",
      UGX: "uganda ugandan ugandans kampala",
      TZS: "tanzania tanzanian tanzanians dodoma",
      SOS: "somalia somali somalis mogadishu",
    },
  ],
  [
    "rupee",
    "rupee rupees rs",
    "INR",
    {
      INR: "india indian indians delhi mumbai kolkata chennai bengaluru hyderabad",
      PKR: "pakistan pakistani pakistanis karachi lahore islamabad",
      LKR: "lanka lankan colombo",
      NPR: "nepal nepali nepalese kathmandu",
      MUR: "mauritius mauritian",
      SCR: "seychelles",
    },
  ],
  [
    "ruble",
    "ruble rubles rouble roubles",
    "RUB",
    {
      RUB: "russia russian russians moscow petersburg kremlin",
      BYN: "belarus belarusian belarusians minsk",
    },
  ],
  [
    "won",
    "won",
    "KRW",
    {
      KRW: "seoul korean koreans korea busan",
      KPW: "pyongyang",
    },
  ],
  [
    "lira",
    "lira liras",
    "TRY",
    {
      TRY: "turkey turkish türkiye ankara istanbul turks",
      LBP: "lebanon lebanese beirut",
      SYP: "syria syrian damascus",
    },
  ],
];

export const SHARED_WORDS: readonly SharedWord[] = ROWS.map(([name, words, usual, countries]) => ({
  name,
  words: words.split(" "),
  ...(usual === "" ? {} : { usual }),
  countries: Object.entries(countries).map(([code, cues]) => ({ code, cues: cues.split(" ") })),
}));
