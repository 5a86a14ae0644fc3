/** Signs of currencies that stand for one currency whatever the language (Unicode 15, currency symbols; ISO 4217). */
export const CURRENCY_SIGNS: ReadonlyMap<
  string,
  { readonly name: string; readonly code?: string; readonly system?: "ISO4217" }
> = new Map([
  ["€", { name: "euro", code: "EUR", system: "ISO4217" }],
  ["₽", { name: "rouble", code: "RUB", system: "ISO4217" }],
  ["₹", { name: "rupee", code: "INR", system: "ISO4217" }],
  ["₩", { name: "won", code: "KRW", system: "ISO4217" }],
  ["£", { name: "pound" }],
  ["$", { name: "dollar" }],
  ["¥", { name: "yen or yuan" }],
]);

/**
 * Beginnings of words that multiply the number before them, in languages of Europe and Asia (from CLDR's compact number
 * patterns, long and short).
 */
export const SCALE_WORD =
  /^\s{0,2}(?:mil(?:\b|l|j|h|i)|mio\b|mln|mld|mrd|md\b|mds\b|bil|tril|tsd|tausend|duizend|tusen|tuhat|tuhan|tys|tis[ií]c|tis\.|ezer|bin\b|bn\b|ribu|rb\b|juta|jt\b|ratus|ng[hà]n|nghìn|triệu|tỷ|mii\b|mie\b|de mil|хиляд|тыс|тис|млн|млрд|мільйо|мільяр|милли|мили|миллиар|χιλ|εκατ|δισ|elfu|milioni|laki|ألف|آلاف|مليون|ملايين|مليار|אלף|אלפי|מיליו|מיליא|हज़ार|हजार|लाख|करोड़|ล้าน|พัน|หมื่น|แสน|[万億亿兆千百萬만억천조백])/iu;
