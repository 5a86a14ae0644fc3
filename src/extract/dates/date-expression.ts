import type { Weekday } from "./calendar/calendar-day.js";

/** Which of the periods of one name is meant: "last October", "this week", "next Tuesday". */
export type Direction = "last" | "this" | "next";

/** What tells the year: its number, or its distance from the year of publication ("last year" -1); neither where the text is silent. */
export interface YearWords {
  readonly year?: number;
  readonly yearOffset?: number;
  readonly direction?: Direction;
}

/** A day by month and day; the weekday where it stands beside it. */
export interface DayMoment extends YearWords {
  readonly kind: "day";
  readonly month: number;
  readonly day: number;
  readonly weekday?: Weekday;
}

/** A month, season, quarter or half by its EDTF code. */
export interface PartOfYearMoment extends YearWords {
  readonly kind: "part";
  readonly code: number;
}

export interface YearMoment {
  readonly kind: "year";
  readonly year: number;
}

/** Ten years by their first three digits. */
export interface DecadeMoment {
  readonly kind: "decade";
  readonly decade: number;
}

/** A hundred years by their first two digits. */
export interface CenturyMoment {
  readonly kind: "century";
  readonly century: number;
}

/** A weekday; `weekOffset` counts calendar weeks ("Tuesday last week" -1), `back` weekdays of the name ("two Thursdays ago" 2). */
export interface WeekdayMoment {
  readonly kind: "weekday";
  readonly weekday: Weekday;
  readonly direction?: Direction;
  readonly weekOffset?: number;
  readonly back?: number;
}

/** A calendar unit by its distance from the day of publication; `loose` where it was counted from there ("two weeks ago"). */
export interface RelativeMoment {
  readonly kind: "relative";
  readonly unit: "day" | "week" | "weekend" | "month" | "quarter" | "year";
  readonly offset: number;
  readonly loose?: true;
}

/** One point or period of time as the words give it, before it is completed. */
export type Moment =
  | DayMoment
  | PartOfYearMoment
  | YearMoment
  | DecadeMoment
  | CenturyMoment
  | WeekdayMoment
  | RelativeMoment;

/** A moment, or the interval between two. */
export type DateExpression = Moment | { readonly kind: "interval"; readonly from: Moment; readonly to: Moment };
