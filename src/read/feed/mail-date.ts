const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The zones that RFC 822, section 5.1, names. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["UT", "Z"],
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["Z", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);

const MAIL_DATE =
  /^(?:[A-Za-z]{3,9},?\s{1,9})?(\d{1,2})\s{1,9}([A-Za-z]{3})[A-Za-z]{0,6}\s{1,9}(\d{4}|\d\d)(?:\s{1,9}(\d\d?):(\d\d)(?::(\d\d))?\s{0,9}([A-Z]{1,3}|[+-]\d\d:?\d\d)?)?$/i;

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : ZONES.get(zone.toUpperCase());
}

/**
 * The date-time of a mail or RSS feed (`Wed, 14 May 2031 09:30:00 +0200`, RFC 822 and 5322) in ISO 8601; the date alone
 * where its zone is missing or unknown; undefined for all else.
 */
export function mailDate(words: string): string | undefined {
  const [, day, monthName = "", year = "", hour, minute, second = "00", zoneName] = MAIL_DATE.exec(words.trim()) ?? [];
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (day === undefined || month === 0) return undefined;
  const fullYear = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  const date = `${fullYear}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const isThere = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  if (!isThere) return undefined;
  const zone = zoneOf(zoneName);
  const moment = `${date}T${hour?.padStart(2, "0")}:${minute}:${second}${zone}`;
  return hour === undefined || zone === undefined || Number.isNaN(Date.parse(moment)) ? date : moment;
}
