const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/;
const MAIL =
  /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})(?: (\d{2}:\d{2}(?::\d{2})?) (GMT|UTC|[+-]\d{4}))?/;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
/** The first newspapers on the Web; what is earlier is a clock set to zero. */
const FIRST_YEAR = 1990;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zoneOf(zone: string): string {
  if (/^[A-Z]/.test(zone)) return "Z";
  const [, hours = "", minutes = ""] = /^([+-]\d{2}):?(\d{2})?/.exec(zone) ?? [];
  return `${hours}:${minutes === "" ? "00" : minutes}`;
}

/**
 * A date as pages write it in data (ISO 8601 in its variants, RFC 5322) as ISO date, or as date-time where it has a
 * zone. A time without a zone says nothing that holds elsewhere and is left out. Undefined for what is no date.
 */
export function isoDate(written: string): string | undefined {
  const words = written.trim();
  const mail = MAIL.exec(words);
  const [, day = "", month = "", mailYear = "", time, mailZone] = mail ?? [];
  const plain = mail
    ? `${mailYear}-${String(MONTHS.indexOf(month) / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}${time === undefined ? "" : `T${time}${mailZone ?? ""}`}`
    : words;
  const match = ISO.exec(plain);
  if (!match) return undefined;
  const [, y = "", m = "", d = "", hour, minute, second = "00", zone] = match;
  if (!isDay(Number(y), Number(m), Number(d))) return undefined;
  const date = `${y}-${m}-${d}`;
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}
