import type { ArticleRecord } from "../../src/model/article-record.js";
import type { Gold } from "./gold.js";
import { measureClaims } from "./measure-claims.js";
import { measureConflicts } from "./measure-conflicts.js";
import { measureDates } from "./measure-dates.js";
import { measureFigures } from "./measure-figures.js";
import { type FieldVerdict, measureFront } from "./measure-front.js";
import { measureSections, type SectionsMeasure } from "./measure-sections.js";
import type { Tally } from "./tally.js";

/** How a record compares with gold. */
export interface Measurement {
  readonly front: readonly FieldVerdict[];
  readonly sections: SectionsMeasure;
  readonly figures: Tally;
  readonly dates: Tally;
  readonly claims: Tally;
  readonly conflicts: Tally;
}

/** Compares a record with what a person says is in the article. */
export function measure(record: ArticleRecord, gold: Gold): Measurement {
  return {
    front: measureFront(record, gold),
    sections: measureSections(record, gold),
    figures: measureFigures(record, gold),
    dates: measureDates(record, gold),
    claims: measureClaims(record, gold),
    conflicts: measureConflicts(record, gold),
  };
}

/** Every difference in words. */
export function differencesOf(measurement: Measurement): string[] {
  return [
    ...measurement.front
      .filter((one) => !one.right)
      .map((one) => `${one.field}: wanted "${one.wanted}", found "${one.found}"`),
    ...measurement.sections.differences,
    ...measurement.figures.differences,
    ...measurement.dates.differences,
    ...measurement.claims.differences,
    ...measurement.conflicts.differences,
  ];
}
