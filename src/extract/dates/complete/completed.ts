import type { CalendarDay } from "../calendar/calendar-day.js";
import type { Tense } from "../tense.js";

/** What the words around a date and the article tell towards completing it. */
export interface Surroundings {
  /** The words as printed, for reasons. */
  readonly text: string;
  readonly published?: CalendarDay;
  readonly tense: Tense;
  /** Whether the words go down to a day. */
  readonly isDay: boolean;
  /** The year that the same sentence, or an earlier one of the paragraph, has stated and that is not the year of publication. */
  readonly statedYear?: number;
}

/** A date with its EDTF value. `why` where it was inferred; `check` where a person should look. */
export interface CompletedDate {
  readonly value: string;
  readonly why?: string;
  readonly check?: string;
  /** First day it can mean, as a day number; to order the ends of intervals. */
  readonly from?: number;
}
