import type { Metadata } from "../model/metadata.js";
import type { Place, StatedMetadata } from "./source.js";

/** A web address as a format states it; undefined for what is none, such as a tag URI or a relative path. */
export function webAddress(value: unknown): string | undefined {
  const address = typeof value === "string" ? value.trim() : "";
  if (!/^https?:\/\/[^\s<>"{}|\\^`[\]]+$/i.test(address) || /%(?![0-9a-f]{2})/i.test(address)) return undefined;
  if (address.length > 2000 || !URL.canParse(address)) return undefined;
  return /^[!-~]+$/.test(address) ? address : new URL(address).href;
}

/** Words with something in them, on one line; undefined for all else. */
export function words(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const line = typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
  return line === "" ? undefined : line;
}

/** A language tag (BCP 47) as the record has it. */
export function languageTag(value: unknown): string | undefined {
  const tag = words(value)?.replaceAll("_", "-");
  return tag !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$/.test(tag) ? tag : undefined;
}

const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** An ISO 8601 date, or date-time with zone; of a time without a zone, which holds nowhere, the date alone. */
export function isoMoment(value: unknown): string | undefined {
  const [, date, time, seconds = ":00", zone] = ISO_DATE.exec(words(value) ?? "") ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date)) || !new Date(date).toISOString().startsWith(date))
    return undefined;
  if (time === undefined || zone === undefined) return date;
  const moment = `${date}T${time}${seconds}${zone === "z" ? "Z" : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

/** Metadata without the members that have no value. */
export function presentValues(values: { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What a format states of an article, all of it found in one kind of place. */
export function statedIn(
  place: Place,
  values: Metadata,
  titles: { readonly headline?: string; readonly subhead?: string },
): StatedMetadata {
  const names = [...Object.keys(values), ...Object.entries(titles).flatMap(([name, title]) => (title ? [name] : []))];
  return { values, places: Object.fromEntries(names.map((name) => [name, place])) };
}
