/**
 * EDTF codes of seasons (ISO 8601-2, independent of hemisphere), quarters and halves, and the month each begins with
 * (seasons: meteorological, northern; used only to order them within a year).
 */
export const SEASONS: readonly {
  readonly code: number;
  readonly names: readonly string[];
  readonly firstMonth: number;
}[] = [
  { code: 21, names: ["spring", "springtime"], firstMonth: 3 },
  { code: 22, names: ["summer", "summertime"], firstMonth: 6 },
  { code: 23, names: ["autumn", "fall"], firstMonth: 9 },
  { code: 24, names: ["winter", "wintertime"], firstMonth: 12 },
];

/** Quarters: 33 to 36. */
export const FIRST_QUARTER_CODE = 33;

/** Halves of a year: 40 and 41. */
export const FIRST_HALF_CODE = 40;

/** Month in which a part of the year begins; the code is a month, season, quarter or half. */
export function firstMonthOf(code: number): number {
  if (code <= 12) return code;
  if (code >= FIRST_HALF_CODE) return (code - FIRST_HALF_CODE) * 6 + 1;
  if (code >= FIRST_QUARTER_CODE) return (code - FIRST_QUARTER_CODE) * 3 + 1;
  return SEASONS.find((season) => season.code === code)?.firstMonth ?? 1;
}

/** Length of the part in months: 1, 3 or 6. */
export function monthsOf(code: number): number {
  if (code <= 12) return 1;
  return code >= FIRST_HALF_CODE ? 6 : 3;
}
