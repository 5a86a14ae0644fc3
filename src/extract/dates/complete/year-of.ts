import { dayNumber, type CalendarDay } from "../calendar/calendar-day.js";
import { edtfCalendarDay } from "../calendar/edtf.js";
import type { YearWords } from "../date-expression.js";
import type { Surroundings } from "./completed.js";

/** A year that was found for a date without one, and why. */
export interface FoundYear {
  readonly year?: number;
  readonly why?: string;
  readonly check?: string;
}

/** A date a reader a year away would not know to be meant is rarely left without its year. */
const FAR_DAYS = 200;
/** Nearer than this, the coming one is as likely as the past one. */
const NEAR_DAYS = 100;

function publishedWords(published: CalendarDay): string {
  return `the article is of ${edtfCalendarDay(published)}`;
}

function nearestYear(firstDayIn: (year: number) => number, published: CalendarDay, surroundings: Surroundings): FoundYear {
  const today = dayNumber(published);
  const past = firstDayIn(published.year) <= today ? published.year : published.year - 1;
  const pastDays = today - firstDayIn(past);
  const comingDays = firstDayIn(past + 1) - today;
  const { tense, text } = surroundings;
  const pastWhy = `${publishedWords(published)}, and ${past} has the nearest '${text}' not after it`;
  const comingWhy = `${publishedWords(published)}, and ${past + 1} has the next '${text}' after it`;
  if (pastDays === 0) return { year: past, why: pastWhy };
  if (tense === "future" && comingDays <= FAR_DAYS) return { year: past + 1, why: `${comingWhy}; the sentence looks ahead` };
  if (pastDays <= FAR_DAYS) {
    if (tense === "past" || (tense === "unknown" && pastDays <= NEAR_DAYS)) return { year: past, why: pastWhy };
    return { year: past, why: pastWhy, check: `the year of '${text}' is not stated, and the sentence does not clearly look back` };
  }
  const check = `the year of '${text}' is not stated: ${past} and ${past + 1} are both possible`;
  if (tense === "past" && comingDays > NEAR_DAYS) return { year: past, why: pastWhy, check };
  return comingDays <= NEAR_DAYS || tense === "future" ? { year: past + 1, why: comingWhy, check } : { year: past, why: pastWhy, check };
}

/**
 * The year of a date that recurs every year, by its own words or else by the text stated before it, the publication
 * date and the tense of its sentence. `firstDayIn` gives the date's first day in a year, as a day number.
 */
export function yearOf(words: YearWords, firstDayIn: (year: number) => number, surroundings: Surroundings): FoundYear {
  const { published, statedYear, text } = surroundings;
  if (words.year !== undefined) return { year: words.year };
  if (words.yearOffset !== undefined || words.direction !== undefined) return yearByDirection(words, firstDayIn, surroundings);
  if (statedYear !== undefined) {
    return { year: statedYear, why: `the text speaks of ${statedYear} just before '${text}'` };
  }
  if (published === undefined) return { check: `no year is stated for '${text}', and the publication date is not known` };
  return nearestYear(firstDayIn, published, surroundings);
}

function yearByDirection(words: YearWords, firstDayIn: (year: number) => number, { published, text }: Surroundings): FoundYear {
  if (published === undefined) return { check: `the year of '${text}' is counted from the publication date, which is not known` };
  const why = `counted from the publication date ${edtfCalendarDay(published)}`;
  if (words.yearOffset !== undefined) return { year: published.year + words.yearOffset, why };
  const hasBegun = firstDayIn(published.year) <= dayNumber(published);
  switch (words.direction) {
    case "last":
      return { year: hasBegun ? published.year : published.year - 1, why };
    case "next":
      return { year: hasBegun ? published.year + 1 : published.year, why };
    default:
      return { year: published.year, why };
  }
}
