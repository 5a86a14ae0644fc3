import type { ArticleRecord } from "../model/article-record.js";
import { type CalendarDate, isoDate } from "./calendar-date.js";
import { completedYear } from "./completed-year.js";
import type { StatedTime } from "./publication-line.js";
import type { NamedYears } from "./years.js";

type DatedValue = NonNullable<ArticleRecord["datePublished"]>;

/** What the text gives to date it by. */
export interface DateEvidence {
  readonly lines: readonly StatedTime[];
  readonly dateline?: CalendarDate;
  /** The weekday the report's first paragraphs give as its own. */
  readonly weekday?: number;
  readonly years: NamedYears;
}

/** The dates found, and a note where it takes a person to tell when the article was published. */
export interface DateFound {
  readonly published?: DatedValue;
  readonly modified?: DatedValue;
  readonly note?: string;
}

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
  const values = lines.filter((line) => line.kind === kind).map(isoValue);
  const value = values.find((found) => found !== undefined);
  return value === undefined ? undefined : { value, basis: "stated" };
}

/** When the article was published and changed: as its lines or dateline state, else completed from the dateline. */
export function publicationDate({ lines, dateline, weekday, years }: DateEvidence): DateFound {
  const modified = stated(lines, "modified");
  const change = modified && { modified };
  const published = stated(lines, "published");
  if (published) return { published, ...change };
  if (dateline?.year !== undefined) {
    return { published: { value: dated(isoDate({ ...dateline, year: dateline.year })), basis: "stated" }, ...change };
  }
  const unfinished = dateline ?? lines.find(({ kind }) => kind === "published")?.date;
  if (!unfinished)
    return { note: "The text does not say when it was published; give the date with --date.", ...change };
  const ownWeekday = unfinished.weekday ?? weekday;
  const completed = completedYear(unfinished, years, ownWeekday);
  if (completed.year === undefined) return { note: completed.why, ...change };
  const value = dated(isoDate({ ...unfinished, year: completed.year }));
  return { published: { value, basis: "inferred", why: completed.why }, ...change };
}
