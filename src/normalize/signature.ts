import type { Byline } from "./byline.js";
import { bylinePlaces, onlyPlace } from "./byline-place.js";
import { beginsWithCapital } from "./letters.js";
import { closesAsSentence } from "./line-shape.js";
import { isPersonName } from "./person-name.js";

const ROLE =
  /\b(?:correspondents?|reporters?|editor|writer|columnist|journalist|producer|analyst|presenter|contributor|bureau chief|bureau|news)\b/i;
const LONGEST_ROLE = 70;

/** `Skerra and Outer Isles reporter`, `BBC News`: the office or house under or behind an author's name. */
export function isRoleLine(text: string): boolean {
  return (
    text.length <= LONGEST_ROLE &&
    ROLE.test(text) &&
    !closesAsSentence(text) &&
    beginsWithCapital(text) &&
    !isPersonName(text)
  );
}

/** `Ada Quint in Marlby`, `Ada Quint and Tom Rell in Marlby`: the names, where the line is nothing else. */
function correspondentsOf(text: string): readonly string[] {
  const match = /^(.{3,80}?) in \p{Lu}[\p{L}' .-]{2,30}$/u.exec(text);
  const names = match?.[1]?.split(/, (?:and )?| and /) ?? [];
  return names.every(isPersonName) ? names : [];
}

/** A line that places its authors, as papers print it beside the time. */
export function placedSignatureOf(text: string): Byline | undefined {
  const names = text.length > LONGEST_ROLE ? [] : correspondentsOf(text);
  const authors = names.map((name) => ({ name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const place = onlyPlace(bylinePlaces(text, 0));
  return authors.length > 0 ? { authors, ...(place && { place }), times: [] } : undefined;
}

/**
 * A byline without "By": a name with its office behind it (`Ada Quint, health editor`, `Ada Quint in Marlby`) or on the
 * next line. A name alone is too little: it may be a place, a label or a picture's subject.
 */
export function signatureOf(text: string, next: string | undefined): Byline | undefined {
  if (text.length > LONGEST_ROLE || closesAsSentence(text)) return undefined;
  const inLine = /^(.{3,40}?)(?:, | in | \| | - | – )(.{2,60})$/.exec(text);
  const name = inLine?.[1] ?? text;
  const rest = inLine?.[2];
  const isSigned =
    rest === undefined
      ? next !== undefined && isRoleLine(next)
      : isRoleLine(rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  if (!isSigned || !isPersonName(name)) return undefined;
  const place = onlyPlace(bylinePlaces(text, name.length));
  return { authors: [{ name, start: 0, end: name.length }], ...(place && { place }), times: [] };
}
