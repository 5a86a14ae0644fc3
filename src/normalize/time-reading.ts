import { ambiguousDateAt, type CalendarDate, dateAt } from "./calendar-date.js";
import { AMBIGUOUS_TIME_ZONES, TIME_ZONES } from "./tables/time-zones.js";
import { WEEKDAYS } from "./tables/weekdays.js";

/** A publication line half read. */
export interface TimeReading {
  /** What the last label said; `published` before any. */
  kind: "published" | "modified";
  hasLabel: boolean;
  /** Whether something but a date told when: a clock time, "2 hours ago", a reading time beside it. */
  saysWhen: boolean;
  readonly times: { kind: "published" | "modified"; date: CalendarDate; time?: string; zone?: string }[];
  /** A clock time and zone that stand before their date. */
  before?: { time: string; zone?: string };
}

const PUBLISHED =
  /(?:first |originally )?(?:published|posted|issued|created|released|release date|date published|publication date|publish date|date|filed|added)(?: on| at|:)?:?(?![a-z])/iy;
const MODIFIED =
  /(?:last |first )?(?:updated|modified|revised|edited|amended|update|changed)(?: on| at|:)?:?(?![a-z])/iy;
const ISO_TIME = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?(?!\d)/y;
const CLOCK = /(\d{1,2})(?:([:.h])(\d{2}))?(?::\d{2})?(?: ?([ap])\.? ?m\b\.?| (?:hrs|hours|Uhr)\b)?(?![\d%])/iy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?= [A-Z]{2,5}\b)/y;
const OFFSET = /\(?(?:UTC|GMT) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?\)?|([+-])(\d{2}):?(\d{2})(?!\d)/y;
const ZONE = /\(?([A-Z]{1,5})\)?(?![A-Za-z\d])/y;
const AGO =
  /(?:about |over |more than )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?: ago)?\b|just now|yesterday|today/iy;
const READING_TIME = /\(?(?:\d{1,3}|a few)[ -]min(?:ute)?s?(?: of)? ?read(?:ing time)?\)?/iy;
const WORD = /[A-Za-z]{3,9}/y;
const FILLER = /[\s,|•·–()@/;:-]|\bat\b|\bon\b|\blocal time\b|\btime\b|\bago\b/iy;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? match : null;
}

function setTime(reading: TimeReading, time: string): void {
  const last = reading.times.at(-1);
  if (last && last.time === undefined) last.time = time;
  else reading.before = { time };
}

function setZone(reading: TimeReading, zone: string): void {
  const holder = reading.before ?? reading.times.at(-1);
  if (holder && holder.zone === undefined) holder.zone = zone;
}

/** Hours and minutes of a match of CLOCK; undefined for a bare number. */
function clockOf(match: RegExpExecArray): string | undefined {
  const [words, hours = "", , minutes, half] = match;
  if (minutes === undefined && half === undefined && !/hrs|hours|Uhr/i.test(words)) return undefined;
  let hour = Number(hours);
  if (half?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (half?.toLowerCase() === "a" && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function overLabel(text: string, index: number, reading: TimeReading): number | undefined {
  const modified = at(MODIFIED, text, index);
  const label = modified ?? at(PUBLISHED, text, index);
  if (!label) return undefined;
  reading.kind = modified ? "modified" : "published";
  reading.hasLabel = true;
  return index + label[0].length;
}

function overDate(text: string, index: number, reading: TimeReading): number | undefined {
  const ambiguous = ambiguousDateAt(text, index);
  if (ambiguous !== undefined) {
    reading.saysWhen = true;
    return ambiguous;
  }
  const found = dateAt(text, index);
  if (!found) return undefined;
  reading.times.push({ kind: reading.kind, date: found.date, ...reading.before });
  delete reading.before;
  const iso = at(ISO_TIME, text, found.end);
  if (iso?.[1] === undefined) return found.end;
  setTime(reading, iso[1]);
  if (iso[2] !== undefined) setZone(reading, iso[2].replace(/^([+-]\d\d)(\d\d)$/, "$1:$2"));
  return found.end + iso[0].length;
}

function overRelative(text: string, index: number, reading: TimeReading): number | undefined {
  const readingTime = at(READING_TIME, text, index);
  const ago = readingTime ?? at(AGO, text, index);
  if (!ago) return undefined;
  if (readingTime || reading.hasLabel || / ago$|just now/i.test(ago[0])) reading.saysWhen = true;
  return index + ago[0].length;
}

function overClock(text: string, index: number, reading: TimeReading): number | undefined {
  const military = at(MILITARY, text, index);
  const clock = military ?? at(CLOCK, text, index);
  if (!clock) return undefined;
  const time = military ? `${military[1] ?? ""}:${military[2] ?? ""}` : clockOf(clock);
  if (time === undefined) return undefined;
  setTime(reading, time);
  if (military || reading.hasLabel || clock[2] === ":" || clock[4] !== undefined) reading.saysWhen = true;
  return index + clock[0].trimEnd().length;
}

function overZone(text: string, index: number, reading: TimeReading): number | undefined {
  const offset = at(OFFSET, text, index);
  if (offset) {
    const hours = (offset[2] ?? offset[5] ?? "0").padStart(2, "0");
    setZone(reading, `${offset[1] ?? offset[4] ?? "+"}${hours}:${offset[3] ?? offset[6] ?? "00"}`);
    return index + offset[0].length;
  }
  const zone = at(ZONE, text, index);
  if (zone?.[1] === undefined) return undefined;
  const known = TIME_ZONES.get(zone[1]);
  if (known !== undefined) setZone(reading, known);
  return known !== undefined || AMBIGUOUS_TIME_ZONES.has(zone[1]) ? index + zone[0].length : undefined;
}

function overWeekdayOrFiller(text: string, index: number): number | undefined {
  const word = at(WORD, text, index);
  if (word && WEEKDAYS.has(word[0].toLowerCase()))
    return index + word[0].length + (text[index + word[0].length] === "." ? 1 : 0);
  const filler = at(FILLER, text, index);
  return filler ? index + filler[0].length : undefined;
}

/** Reads one label, date, clock time, zone or filler at `index` of a folded line; the end of it, or undefined where it is none. */
export function stepOver(text: string, index: number, reading: TimeReading): number | undefined {
  return (
    overLabel(text, index, reading) ??
    overDate(text, index, reading) ??
    overRelative(text, index, reading) ??
    overClock(text, index, reading) ??
    overZone(text, index, reading) ??
    overWeekdayOrFiller(text, index)
  );
}
