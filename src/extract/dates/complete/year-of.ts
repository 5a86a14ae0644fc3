import { type CalendarDay, dayNumber } from "../calendar/calendar-day.js";
import { edtfCalendarDay } from "../calendar/edtf.js";
import type { YearWords } from "../date-expression.js";
import type { Surroundings } from "./completed.js";

/** A year that was found for a date without one, and why. */
export interface FoundYear {
  readonly year?: number;
  readonly why?: string;
  readonly check?: string;
}

/** So far from the day of writing a date without a year is still plainly one of the nearest two. */
const NEAR_DAYS = 100;
/** Farther than this, the one on the other side is so much nearer that it is meant, unless a verb says otherwise. */
const FAR_DAYS = 270;

function publishedWords(published: CalendarDay): string {
  return `the article is of ${edtfCalendarDay(published)}`;
}

/**
 * The year of a date that the text leaves without one. News writes the year where it is not the current one
 * (Associated Press Stylebook, "dates"), so that the nearest date the verb allows is meant; a bare month is more often
 * one of the year before than a day is.
 */
function nearestYear(
  firstDayIn: (year: number) => number,
  published: CalendarDay,
  { tense, text, isDay }: Surroundings,
): FoundYear {
  const today = dayNumber(published);
  const past = firstDayIn(published.year) <= today ? published.year : published.year - 1;
  const pastDays = today - firstDayIn(past);
  const comingDays = firstDayIn(past + 1) - today;
  const check = `the year of '${text}' is not stated: ${past} and ${past + 1} are both possible`;
  const pastFound = {
    year: past,
    why: `${publishedWords(published)}, and ${past} has the nearest '${text}' not after it`,
  };
  const coming = {
    year: past + 1,
    why: `${publishedWords(published)}, and ${past + 1} has the next '${text}' after it`,
  };
  if (pastDays === 0) return pastFound;
  if (tense === "future") return comingDays <= FAR_DAYS ? coming : { ...pastFound, check };
  if (tense === "past") {
    if (pastDays <= FAR_DAYS || past === published.year) return pastFound;
    return isDay ? { ...coming, check } : { ...pastFound, check };
  }
  if (pastDays <= NEAR_DAYS) return pastFound;
  if (comingDays <= NEAR_DAYS) return isDay ? coming : { ...coming, check };
  return past === published.year ? { ...pastFound, check } : { ...coming, check };
}

/**
 * The year of a date that recurs every year, by its own words or else by the text stated before it, the publication
 * date and the tense of its sentence. `firstDayIn` gives the date's first day in a year, as a day number; `days` is how long
 * it is.
 */
export function yearOf(
  words: YearWords,
  firstDayIn: (year: number) => number,
  surroundings: Surroundings,
  days = 1,
): FoundYear {
  const { published, carriedYear, text } = surroundings;
  if (words.year !== undefined) return { year: words.year };
  if (words.yearOffset !== undefined || words.direction !== undefined)
    return yearByDirection(words, firstDayIn, surroundings, days);
  if (carriedYear !== undefined) {
    const why = `the text speaks of ${carriedYear.year} just before '${text}'`;
    return carriedYear.isNear
      ? { year: carriedYear.year, why }
      : { year: carriedYear.year, why, check: `the year of '${text}' is taken from the sentence before` };
  }
  if (published === undefined)
    return { check: `no year is stated for '${text}', and the publication date is not known` };
  return nearestYear(firstDayIn, published, surroundings);
}

function yearByDirection(
  words: YearWords,
  firstDayIn: (year: number) => number,
  { published, text }: Surroundings,
  days: number,
): FoundYear {
  if (published === undefined)
    return { check: `the year of '${text}' is counted from the publication date, which is not known` };
  const why = `counted from the publication date ${edtfCalendarDay(published)}`;
  if (words.yearOffset !== undefined) return { year: published.year + words.yearOffset, why };
  const hasBegun = firstDayIn(published.year) <= dayNumber(published);
  switch (words.direction) {
    case "last":
      return lastYear(hasBegun ? published.year : published.year - 1, firstDayIn, { published, text, days, why });
    case "next":
      return hasBegun
        ? { year: published.year + 1, why }
        : nextYear(published.year, firstDayIn(published.year) - dayNumber(published), text, why);
    default:
      return { year: published.year, why };
  }
}

/** Days within which "next" may be said of the one that comes or of the one after it. */
const NEXT_DAYS = 60;

/** "next August", written at the end of July, can be this year's or the one after. */
function nextYear(year: number, comingDays: number, text: string, why: string): FoundYear {
  return comingDays > NEXT_DAYS ? { year, why } : { year, why, check: `'${text}' can be of ${year} or of ${year + 1}` };
}

/** "last summer", written in October, can be this year's or the one before; written in summer, it is the one before. */
function lastYear(
  year: number,
  firstDayIn: (year: number) => number,
  { published, text, days, why }: { published: CalendarDay; text: string; days: number; why: string },
): FoundYear {
  const passed = dayNumber(published) - firstDayIn(year);
  if (days > 1 && passed < days) return { year: year - 1, why };
  if (passed > FAR_DAYS || year < published.year) return { year, why };
  return { year, why, check: `'${text}' can be of ${year} or of ${year - 1}` };
}
