import type { ArticleRecord } from "../model/article-record.js";
import { type CalendarDate, isoDate, weekdayOf } from "./calendar-date.js";
import type { StatedTime } from "./publication-line.js";
import { MONTH_NAMES } from "./tables/months.js";
import { WEEKDAY_NAMES } from "./tables/weekdays.js";

type DatedValue = NonNullable<ArticleRecord["datePublished"]>;

/** What the text gives to date it by. */
export interface DateEvidence {
  readonly lines: readonly StatedTime[];
  readonly dateline?: CalendarDate;
  readonly weekday?: number;
  readonly latestPastYear?: number;
}

/** The date found, or a note that says why none is. */
export interface DateFound {
  readonly published?: DatedValue;
  readonly modified?: DatedValue;
  readonly note?: string;
}

const GIVE_IT = "give the date with --date";
/** How far a calendar of weekdays is searched: the pattern of weekdays comes back within 28 years. */
const CYCLE = 28;

/** A string as the record's dates are typed: the generated type of "date or date-time" is narrower than `string`. */
function dated(value: string): DatedValue["value"] {
  return value as DatedValue["value"];
}

function isoValue({ date, time, zone }: StatedTime): DatedValue["value"] | undefined {
  if (date.year === undefined) return undefined;
  const day = isoDate({ ...date, year: date.year });
  return dated(time !== undefined && zone !== undefined ? `${day}T${time}:00${zone}` : day);
}

function stated(lines: readonly StatedTime[], kind: StatedTime["kind"]): DatedValue | undefined {
  const value = lines
    .filter((line) => line.kind === kind)
    .map(isoValue)
    .find((found) => found !== undefined);
  return value === undefined ? undefined : { value, basis: "stated" };
}

function listed(years: readonly number[]): string {
  const last = years.at(-1);
  return years.length < 2 ? years.join("") : `${years.slice(0, -1).join(", ")} and ${last}`;
}

function fittingYears(date: CalendarDate, weekday: number, from: number, to: number): number[] {
  const years: number[] = [];
  for (let year = from; year <= to; year += 1) {
    if (weekdayOf(year, date.month, date.day) === weekday) years.push(year);
  }
  return years;
}

/**
 * Completes a dateline's day and month: the nearest year, not before the latest the text speaks of as past, in which
 * the day falls on the weekday the report gives as its own.
 */
function completed(date: CalendarDate, { weekday, latestPastYear }: DateEvidence): DateFound {
  const day = `${MONTH_NAMES[date.month - 1] ?? ""} ${date.day}`;
  if (weekday === undefined) {
    return {
      note: `The dateline says ${day} without a year, and no weekday near it tells which year it was; ${GIVE_IT}.`,
    };
  }
  const name = WEEKDAY_NAMES[weekday] ?? "";
  if (latestPastYear === undefined) {
    const years = fittingYears(date, weekday, 2000, 2000 + CYCLE);
    return {
      note: `The dateline says ${day}, a ${name}, without a year; that was so in ${listed(years)} and in other years, and the text names no past year to choose by; ${GIVE_IT}.`,
    };
  }
  const [year] = fittingYears(date, weekday, latestPastYear, latestPastYear + CYCLE);
  if (year === undefined) return { note: `${day} never falls on a ${name} near ${latestPastYear}; ${GIVE_IT}.` };
  const fits = fittingYears(date, weekday, latestPastYear - 7, year);
  const nearest =
    year === latestPastYear ? `${year} itself is such a year` : `${year} is the nearest such year after it`;
  return {
    published: {
      value: dated(isoDate({ ...date, year })),
      basis: "inferred",
      why: `${day} fell on a ${name} in ${listed(fits)}; the text speaks of ${latestPastYear} as past, and ${nearest}.`,
    },
  };
}

/** When the article was published and changed: as its lines or dateline state, else completed from the dateline. */
export function publicationDate(evidence: DateEvidence): DateFound {
  const { lines, dateline } = evidence;
  const modified = stated(lines, "modified");
  const change = modified && { modified };
  const published = stated(lines, "published");
  if (published) return { published, ...change };
  if (dateline?.year !== undefined) {
    return { published: { value: dated(isoDate({ ...dateline, year: dateline.year })), basis: "stated" }, ...change };
  }
  const unfinished = dateline ?? lines.find(({ kind }) => kind === "published")?.date;
  if (!unfinished) return { note: `The text does not say when it was published; ${GIVE_IT}.`, ...change };
  const weekday = unfinished.weekday ?? evidence.weekday;
  return { ...completed(unfinished, { ...evidence, ...(weekday !== undefined && { weekday }) }), ...change };
}
