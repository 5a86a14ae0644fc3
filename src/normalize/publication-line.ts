import type { CalendarDate } from "./calendar-date.js";
import { isMasthead } from "./masthead.js";
import { agencyNamed } from "./tables/agencies.js";
import { stepOver, type TimeReading } from "./time-reading.js";

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
const LONGEST_HOUSE = 40;
const LONGEST_LABEL = 24;

function isHouse(words: string): boolean {
  return words.length <= LONGEST_HOUSE && (agencyNamed(words) !== undefined || isMasthead(words));
}

/** Where the line's time begins: behind the name of a house or agency, where one opens it (`TASS, 28 Oct 2015`). */
function startOf(line: string): number {
  const house = /^(.{2,40}?)(?:,| [|•·/–-]|:) /.exec(line);
  return house?.[1] !== undefined && isHouse(house[1]) ? house[0].length : 0;
}

/** `Published`, `Updated:` on a line of its own, with the time on the next: what the label says; undefined for any other line. */
export function timeLabelOf(line: string): StatedTime["kind"] | undefined {
  if (line.length > LONGEST_LABEL) return undefined;
  const reading: TimeReading = { kind: "published", saysWhen: false, hasLabel: false, times: [] };
  return stepOver(line, 0, reading) === line.length && reading.hasLabel ? reading.kind : undefined;
}

/** Reads a folded line that says nothing but when the article was published or changed; undefined for any other line. */
export function publicationLineOf(line: string): PublicationLine | undefined {
  if (line.length > LONGEST || !/\d|ago\b|today|yesterday|just now/i.test(line)) return undefined;
  const reading: TimeReading = { kind: "published", saysWhen: false, hasLabel: false, times: [] };
  let index = startOf(line);
  while (index < line.length) {
    const next = stepOver(line, index, reading);
    if (next === undefined || next === index) {
      if (reading.times.length > 0 && isHouse(line.slice(index))) break;
      return undefined;
    }
    index = next;
  }
  return reading.times.length > 0 || reading.saysWhen ? { times: reading.times } : undefined;
}
