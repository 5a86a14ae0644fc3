import type { CalendarDay } from "../calendar/calendar-day.js";
import type { CarriedYear } from "../stated-years.js";
import type { Tense } from "../tense.js";

/** What the words around a date and the article tell towards completing it. */
export interface Surroundings {
  /** The words as printed, for reasons. */
  readonly text: string;
  readonly published?: CalendarDay;
  readonly tense: Tense;
  /** Whether the date only describes a noun, whose verb has a tense of its own: "Monday's debate", "Monday night's debate". */
  readonly isAttributive: boolean;
  /** Whether the words go down to a day. */
  readonly isDay: boolean;
  /** The year that an earlier date set the scene with, where it is not the year of publication. */
  readonly carriedYear?: CarriedYear;
}

/** A date with its EDTF value. `why` where it was inferred; `check` where a person should look. */
export interface CompletedDate {
  readonly value: string;
  readonly why?: string;
  readonly check?: string;
  /** First day it can mean, as a day number; to order the ends of intervals. */
  readonly from?: number;
}
