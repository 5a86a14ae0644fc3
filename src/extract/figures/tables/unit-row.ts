import type { UnitKind } from "../candidate.js";

/** A unit: its name, its UCUM code (https://ucum.org/ucum, empty where UCUM has none), how it is written. */
export interface UnitRow {
  readonly kind: UnitKind;
  readonly name: string;
  readonly code: string;
  /** Words, lower case, singular and plural, American and British; matched whatever their case. */
  readonly words: string;
  /** Symbols and abbreviations, matched with their case. */
  readonly symbols: string;
}
