import type { Correction, TextQuoteSelector } from "../../model/corrections.js";
import { overlaps, type Span } from "../../model/span.js";
import type { Result } from "../../model/violation.js";
import { fittingBest, placesOfQuotation, sameWordsAs } from "./quotation.js";
import { misfit } from "./step.js";

/** Something of a record that a correction or review may be about: its id, and the stretch from its first word to its last. */
export interface Quotable extends Span {
  readonly id: string;
}

const shown = (words: string): string => `"${words.length > 120 ? `${words.slice(0, 120)}…` : words}"`;

/** Of things with the same words the one meant: by what stands around them, else by id. */
function oneOf(
  text: string,
  things: readonly Quotable[],
  quotation: TextQuoteSelector,
  id: string | undefined,
): Quotable | undefined {
  const fitting = fittingBest(text, things, quotation);
  return fitting.length === 1 ? fitting[0] : fitting.find((thing) => thing.id === id);
}

/**
 * The thing a quotation is about, by its words, and only where several have them, by what stands around them and by id.
 * An error says in a clause why there is none.
 */
export function quoted(
  text: string,
  things: readonly Quotable[],
  quotation: TextQuoteSelector,
  id: string | undefined,
): Result<Quotable, string> {
  const isSame = sameWordsAs(quotation.exact);
  const alike = things.filter(({ start, end }) => isSame(text.slice(start, end)));
  if (alike.length > 0) {
    const found = oneOf(text, alike, quotation, id);
    return found === undefined
      ? misfit(`its words ${shown(quotation.exact)} stand ${alike.length} times and nothing tells which is meant`)
      : { ok: true, value: found };
  }
  const places = placesOfQuotation(text, quotation);
  const [place] = places;
  if (place === undefined) return misfit(`its words ${shown(quotation.exact)} no longer stand in the article`);
  if (places.length > 1)
    return misfit(`its words ${shown(quotation.exact)} stand ${places.length} times and nothing tells which is meant`);
  const touching = things.filter((thing) => overlaps(thing, place));
  const found = touching.find((thing) => thing.id === id) ?? (touching.length === 1 ? touching[0] : undefined);
  return found === undefined
    ? misfit(`there is nothing of its kind in the words ${shown(quotation.exact)}`)
    : { ok: true, value: found };
}

/** The one place of a quotation in the text, or in a clause why there is none. */
export function placeOf(text: string, quotation: TextQuoteSelector): Result<Span, string> {
  const places = placesOfQuotation(text, quotation);
  const [place] = places;
  if (place === undefined) return misfit(`the words ${shown(quotation.exact)} do not stand in the article`);
  if (places.length > 1)
    return misfit(`the words ${shown(quotation.exact)} stand ${places.length} times and nothing tells which are meant`);
  return { ok: true, value: place };
}

/** The places of several quotations, in text order. */
export function placesOf(text: string, quotations: readonly TextQuoteSelector[]): Result<Span[], string> {
  const places: Span[] = [];
  for (const quotation of quotations) {
    const place = placeOf(text, quotation);
    if (!place.ok) return place;
    places.push(place.value);
  }
  return { ok: true, value: places.sort((left, right) => left.start - right.start) };
}

/** What a correction is about, by its quotation, else (a speaker may stand nowhere in the text) by its id alone. */
export function targetOf(text: string, things: readonly Quotable[], correction: Correction): Result<Quotable, string> {
  const { anchor, targetId } = correction;
  if (anchor !== undefined) return quoted(text, things, anchor, targetId);
  const found = things.find(({ id }) => id === targetId);
  return found === undefined ? misfit(`there is no ${targetId ?? "id"} in the record`) : { ok: true, value: found };
}
