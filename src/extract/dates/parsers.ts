import type { DateParser } from "./candidate.js";
import { century, decade } from "./parsers/decade.js";
import { isoDate } from "./parsers/iso-date.js";
import { month } from "./parsers/month.js";
import { dayMonth, monthDay } from "./parsers/month-day.js";
import { nineEleven, numericDate } from "./parsers/numeric-date.js";
import { quarter } from "./parsers/quarter.js";
import { ago, relativeDay, relativePeriod, theWeekend } from "./parsers/relative.js";
import { season } from "./parsers/season.js";
import { weekday, weekdaysAgo } from "./parsers/weekday.js";
import { year, yearRange } from "./parsers/year.js";

/** All date parsers; at each lexeme the first that reads something wins, so the longer forms come first. */
export const DATE_PARSERS: readonly DateParser[] = [
  isoDate,
  numericDate,
  nineEleven,
  monthDay,
  dayMonth,
  month,
  quarter,
  season,
  decade,
  century,
  weekdaysAgo,
  weekday,
  relativeDay,
  relativePeriod,
  theWeekend,
  ago,
  yearRange,
  year,
];
