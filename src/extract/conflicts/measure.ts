import type { FigureFinding } from "../findings.js";
import { UNIT_CONVERSIONS } from "./tables/unit-conversions.js";

/** What a figure counts or measures, made comparable. */
export interface Measure {
  /** Figures with different keys never meet: a dimension, a currency, percent, or the counted noun. Empty for a bare number. */
  readonly key: string;
  /** By what the figure's values are multiplied to be comparable with others of the key. */
  readonly factor: number;
  /** Whether it counts things, and does not measure. */
  readonly isCount: boolean;
}

/** Persons, by any name that says no more than that they were there. */
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  "person",
  "people",
  "individual",
  "marcher",
  "demonstrator",
  "protester",
  "participant",
  "attendee",
]);

/** The measure of a figure. Percentage points and percent are apart, so are two currencies. */
export function measureOf({ unit }: FigureFinding): Measure {
  const conversion = UNIT_CONVERSIONS.get(unit.name);
  if (conversion !== undefined) return { key: conversion.dimension, factor: conversion.factor, isCount: false };
  if (unit.system !== undefined) return { key: `${unit.system} ${unit.code ?? unit.name}`, factor: 1, isCount: false };
  if (unit.name === "percent" || unit.name.includes(" per ") || unit.name === "time" || unit.name === "year of age") {
    return { key: unit.name, factor: 1, isCount: false };
  }
  return { key: PERSON_NOUNS.has(unit.name) ? "person" : unit.name, factor: 1, isCount: true };
}
