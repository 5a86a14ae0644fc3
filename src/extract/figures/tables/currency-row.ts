/** A currency: ISO 4217 code (empty where several have the word), name in the singular and lower case, how it is written. */
export interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  /** Words, lower case, matched whatever their case. */
  readonly words: string;
  readonly symbols: string;
}
