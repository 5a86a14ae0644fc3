import type { CurrencyRow } from "./currency-row.js";

type Row = readonly [code: string, name: string, words: string, symbols: string];

/**
 * What news writes for currencies beside CLDR's names, and names where the record's differ from CLDR's. A word that several countries
 * share has the currency that news means without a word more, or no code: `currency-countries.ts` tells which the text means.
 */
const ROWS: readonly Row[] = [
  [
    "USD",
    "dollar",
    "dollar dollars u.s._dollar u.s._dollars american_dollar american_dollars buck bucks greenback greenbacks",
    "$ ＄ 💲",
  ],
  ["GBP", "pound sterling", "pound_sterling pounds_sterling sterling quid", "£ ￡"],
  ["JPY", "japanese yen", "yen", "¥ ￥"],
  ["CNY", "chinese yuan", "yuan renminbi", "元"],
  ["INR", "indian rupee", "rupee rupees", ""],
  ["RUB", "russian ruble", "ruble rubles rouble roubles", ""],
  ["BYN", "belarusian ruble", "", ""],
  ["XOF", "cfa franc", "cfa_franc cfa_francs", ""],
  ["CAD", "canadian dollar", "loonie loonies", ""],
  ["AUD", "australian dollar", "aussie_dollar aussie_dollars", ""],
  ["TWD", "new taiwan dollar", "taiwan_dollar taiwan_dollars taiwanese_dollars", ""],
  ["KRW", "south korean won", "won korean_won", "₩"],
  ["ILS", "shekel", "shekel shekels new_shekels israeli_shekels", ""],
  ["TRY", "turkish lira", "lira liras turkish_liras", ""],
  ["UAH", "ukrainian hryvnia", "hryvnia hryvnias hryvnya", ""],
  ["PLN", "polish zloty", "zloty zlotys zlotych zloties", "zł"],
  ["CZK", "czech koruna", "czech_crown czech_crowns koruna", ""],
  ["HUF", "hungarian forint", "forint forints", ""],
  ["RON", "romanian leu", "leu lei", ""],
  ["BGN", "bulgarian lev", "leva", ""],
  ["SEK", "swedish krona", "swedish_crown swedish_crowns krona kronor", ""],
  ["NOK", "norwegian krone", "norwegian_crown norwegian_crowns", ""],
  ["DKK", "danish krone", "danish_crown danish_crowns kroner", ""],
  ["ISK", "icelandic krona", "icelandic_krona icelandic_kronur", ""],
  ["", "peso", "peso pesos", ""],
  ["", "franc", "franc francs", ""],
  ["", "crown", "crowns", ""],
  ["", "krone", "krone", ""],
  ["BRL", "brazilian real", "reais brazilian_reais", ""],
  ["ZAR", "south african rand", "rand", ""],
  ["NGN", "nigerian naira", "naira", ""],
  ["", "shilling", "shilling shillings", ""],
  ["GHS", "ghanaian cedi", "cedi cedis", "₵"],
  ["AED", "uae dirham", "dirham dirhams emirati_dirhams", ""],
  ["IRR", "iranian rial", "toman tomans", ""],
  ["", "riyal", "riyal riyals", ""],
  ["", "rial", "rial rials", ""],
  ["", "dinar", "dinar dinars", ""],
  ["IDR", "indonesian rupiah", "rupiah", ""],
  ["MYR", "malaysian ringgit", "ringgit ringgits", ""],
  ["THB", "thai baht", "baht", ""],
  ["VND", "vietnamese dong", "dong", ""],
  ["BDT", "bangladeshi taka", "taka", ""],
  ["KZT", "kazakhstani tenge", "tenge", ""],
  ["UZS", "uzbekistani som", "uzbek_sums uzbek_soms", ""],
  ["GEL", "georgian lari", "lari", ""],
  ["AZN", "azerbaijani manat", "manat manats", ""],
  ["HRK", "croatian kuna", "kuna kunas", "kn"],
  ["ETB", "ethiopian birr", "birr", ""],
  ["BTC", "bitcoin", "bitcoin bitcoins", "₿"],
];

/** Parts of currencies; ISO 4217 has no codes for them. */
const PARTS: readonly Row[] = [
  ["", "cent", "cent cents eurocent eurocents", "¢ c"],
  ["", "penny", "pence penny pennies", "p"],
  ["", "kopeck", "kopeck kopecks", ""],
  ["", "paisa", "paisa paise", ""],
];

export const NEWS_CURRENCIES: readonly CurrencyRow[] = [...ROWS, ...PARTS].map(([code, name, words, symbols]) => ({
  code,
  name,
  words,
  symbols,
}));
