import { type CalendarDate, dateAt } from "./calendar-date.js";
import { AMBIGUOUS_TIME_ZONES, TIME_ZONES } from "./tables/time-zones.js";
import { WEEKDAYS } from "./tables/weekdays.js";

/** A point in time on a line of its own, and whether the line calls it an update. */
export interface StatedTime {
  readonly kind: "published" | "modified";
  readonly date: CalendarDate;
  /** Hours and minutes, 24-hour clock. */
  readonly time?: string;
  /** Offset from UTC as RFC 3339 writes it. */
  readonly zone?: string;
}

/** What a publication line says; `times` is empty where it says "2 hours ago". */
export interface PublicationLine {
  readonly times: readonly StatedTime[];
}

const LONGEST = 160;

const PUBLISHED =
  /(?:first |originally )?(?:published|posted|issued|created|released|release date|date published|publication date|publish date|date|filed|added)(?: on| at|:)?:?(?![\p{L}])/iuy;
const MODIFIED =
  /(?:last |first )?(?:updated|modified|revised|edited|amended|update|changed)(?: on| at|:)?:?(?![\p{L}])/iuy;
const ISO_TIME = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?(?!\d)/y;
const CLOCK = /(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?(?: ?([ap])\.? ?m\b\.?| (?:hrs|hours|Uhr)\b)?/iy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?= (?:GMT|UTC|BST|CET|hrs))/y;
const OFFSET = /\(?(?:UTC|GMT) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?\)?|([+-])(\d{2}):?(\d{2})(?!\d)/y;
const ZONE = /\(?([A-Z]{1,5})\)?(?![\p{L}\d])/uy;
const AGO =
  /(?:about |over |more than )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|just) ?(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\b(?: ago)?|just now|yesterday|today/iy;
const READING_TIME = /\(?(?:\d{1,3}|a few)[ -]min(?:ute)?s?(?: of)? ?read(?:ing time)?\)?/iy;
const FILLER = /[\s,|•·–()@/;:-]|\bat\b|\bon\b|\blocal time\b|\btime\b|\bago\b/iy;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? match : null;
}

interface Reading {
  kind: StatedTime["kind"];
  hasLabel: boolean;
  isRelative: boolean;
  times: { kind: StatedTime["kind"]; date: CalendarDate; time?: string; zone?: string }[];
  /** A clock time that stands before its date. */
  pending?: string;
}

function clockOf(match: RegExpExecArray): string | undefined {
  const [words, hours = "", minutes, half] = match;
  if (minutes === undefined && half === undefined && !/hrs|hours|Uhr/i.test(words)) return undefined;
  let hour = Number(hours);
  if (half?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (half?.toLowerCase() === "a" && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function setTime(reading: Reading, time: string): void {
  const last = reading.times.at(-1);
  if (last && last.time === undefined) last.time = time;
  else reading.pending = time;
}

function setZone(reading: Reading, zone: string): void {
  const last = reading.times.at(-1);
  if (last && last.zone === undefined) last.zone = zone;
}

/** Reads one label, date, clock time, zone or filler at `index`; the end of it, or undefined where it is none. */
function step(text: string, index: number, reading: Reading): number | undefined {
  const modified = at(MODIFIED, text, index);
  const label = modified ?? at(PUBLISHED, text, index);
  if (label) {
    reading.kind = modified ? "modified" : "published";
    reading.hasLabel = true;
    return index + label[0].length;
  }
  const date = dateAt(text, index);
  if (date) {
    const { pending } = reading;
    reading.times.push({ kind: reading.kind, date: date.date, ...(pending !== undefined && { time: pending }) });
    delete reading.pending;
    const iso = at(ISO_TIME, text, date.end);
    if (iso?.[1] !== undefined) {
      setTime(reading, iso[1]);
      if (iso[2] !== undefined) setZone(reading, iso[2].replace(/^([+-]\d\d)(\d\d)$/, "$1:$2"));
    }
    return date.end + (iso?.[0].length ?? 0);
  }
  return stepSmall(text, index, reading);
}

function stepSmall(text: string, index: number, reading: Reading): number | undefined {
  const readingTime = at(READING_TIME, text, index);
  if (readingTime) return index + readingTime[0].length;
  const ago = at(AGO, text, index);
  if (ago) {
    reading.isRelative = true;
    return index + ago[0].length;
  }
  const military = at(MILITARY, text, index);
  if (military) {
    setTime(reading, `${military[1] ?? ""}:${military[2] ?? ""}`);
    return index + military[0].length;
  }
  const clock = at(CLOCK, text, index);
  const time = clock ? clockOf(clock) : undefined;
  if (clock && time !== undefined) {
    setTime(reading, time);
    return index + clock[0].trimEnd().length;
  }
  return stepZone(text, index, reading);
}

function stepZone(text: string, index: number, reading: Reading): number | undefined {
  const offset = at(OFFSET, text, index);
  if (offset) {
    const sign = offset[1] ?? offset[4] ?? "+";
    const hours = (offset[2] ?? offset[5] ?? "0").padStart(2, "0");
    setZone(reading, `${sign}${hours}:${offset[3] ?? offset[6] ?? "00"}`);
    return index + offset[0].length;
  }
  const zone = at(ZONE, text, index);
  if (zone?.[1] !== undefined) {
    const known = TIME_ZONES.get(zone[1]);
    if (known !== undefined) setZone(reading, known);
    if (known !== undefined || AMBIGUOUS_TIME_ZONES.has(zone[1])) return index + zone[0].length;
  }
  const weekday = /[A-Za-z]{3,9}/y;
  const word = at(weekday, text, index);
  if (word && WEEKDAYS.has(word[0].toLowerCase()))
    return index + word[0].length + (text[index + word[0].length] === "." ? 1 : 0);
  const filler = at(FILLER, text, index);
  return filler ? index + filler[0].length : undefined;
}

/** Reads a folded line that says nothing but when the article was published or changed; undefined for any other line. */
export function publicationLineOf(line: string): PublicationLine | undefined {
  if (line.length > LONGEST) return undefined;
  const reading: Reading = { kind: "published", hasLabel: false, isRelative: false, times: [] };
  let index = 0;
  while (index < line.length) {
    const next = step(line, index, reading);
    if (next === undefined || next === index) return undefined;
    index = next;
  }
  const saysWhen = reading.times.length > 0 || reading.pending !== undefined || reading.isRelative;
  return saysWhen ? { times: reading.times } : undefined;
}
